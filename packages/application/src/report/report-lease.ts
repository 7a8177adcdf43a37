import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { type FrozenComparison, isFrozenComparison } from "@boplan/domain/frozen-comparison";
import {
  COMPARISON_KIND,
  type PdfStandard,
  type ReportFormat,
  type ReportKind,
} from "@boplan/domain/report";
import { type PlanSnapshot, readSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { clearOutbox } from "../job-outbox.ts";

/** What is known of every claimed report. */
interface Claim {
  readonly contentHash: string;
  readonly language: Language;
  readonly format: ReportFormat;
  /** What a PDF is to conform to. */
  readonly pdfStandard: PdfStandard;
  readonly requestedAt: Date;
  /** The moment that it speaks of: of its version, else of the order. */
  readonly statedOn: Date;
  /** Which try this is, from 1. */
  readonly attempts: number;
  /** How many tries before ended in something that may pass. */
  readonly faults: number;
}

/** Of a plan. */
export interface ClaimedPlanReport extends Claim {
  readonly kind: ReportKind;
  readonly snapshot: PlanSnapshot;
  /** What the version is called; `null` for the plan as it stood when it was ordered. */
  readonly versionLabel: string | null;
  /** The version that a report on changes compares with. */
  readonly base: { readonly snapshot: PlanSnapshot; readonly label: string } | null;
}

/** Of many plans at once. */
export interface ClaimedComparison extends Claim {
  readonly kind: typeof COMPARISON_KIND;
  readonly title: string;
  readonly comparison: FrozenComparison;
}

export type ClaimedReport = ClaimedPlanReport | ClaimedComparison;

export interface ReportKey {
  readonly app: App;
  readonly tenantId: string;
  readonly reportId: string;
}

/**
 * Takes a report that waits, or whose worker has fallen silent. `null` when there is nothing to
 * do: it is finished, somebody else has it, or it is not this tenant's.
 */
export async function claimReport(options: ReportKey): Promise<ClaimedReport | null> {
  const { app, tenantId, reportId } = options;
  const now = app.now();
  return app.tenantStore.write(tenantId, async (writer) => {
    const row = await writer
      .updateTable("report")
      .set((eb) => ({
        status: "running" as const,
        attempts: eb("attempts", "+", 1),
        leased_until: new Date(now.getTime() + app.patience.leaseMs),
      }))
      .where("id", "=", reportId)
      .where((eb) =>
        eb.or([
          eb("status", "=", "queued"),
          eb.and([eb("status", "=", "running"), eb("leased_until", "<", now)]),
        ]),
      )
      .returning(["snapshot", "content_hash", "language", "requested_at", "attempts", "faults"])
      .returning(["kind", "format", "pdf_standard", "version_label", "title"])
      .returning(["base_snapshot", "base_label", "stated_at"])
      .executeTakeFirst();
    if (!row) {
      await clearFinished(writer, reportId);
      return null;
    }
    // Emptied only with the file of a finished report.
    if (row.snapshot === null) throw new CodedError("report.failed");
    const claim: Claim = {
      contentHash: row.content_hash,
      language: row.language,
      format: row.format,
      pdfStandard: row.pdf_standard ?? "ua-1",
      requestedAt: row.requested_at,
      statedOn: row.stated_at ?? row.requested_at,
      attempts: row.attempts,
      faults: row.faults,
    };
    const { kind, snapshot } = row;
    if (isFrozenComparison(snapshot)) {
      return { ...claim, kind: COMPARISON_KIND, title: row.title ?? "", comparison: snapshot };
    }
    // The table's own check keeps the kind and what it is made of together.
    if (kind === COMPARISON_KIND) throw new CodedError("report.failed");
    return {
      ...claim,
      kind,
      snapshot: readSnapshot(snapshot),
      versionLabel: row.version_label,
      base: row.base_snapshot && {
        snapshot: readSnapshot(row.base_snapshot),
        label: row.base_label ?? "",
      },
    };
  });
}

/** How soon a worker hears that its report was cancelled, in milliseconds. */
const WATCH_EVERY_MS = 1_000;

/**
 * Says again and again that the worker is alive, and calls `onLost` once when the report is no
 * longer its: cancelled, or given to another. Returns what ends it.
 */
export function holdLease(
  options: ReportKey & { attempts: number; onLost: () => void },
): () => void {
  const { onLost, app } = options;
  const every = Math.min(WATCH_EVERY_MS, app.patience.leaseMs / 3);
  const timer = setInterval(() => {
    keepLease(options).then(
      (isMine) => {
        if (isMine) return;
        clearInterval(timer);
        onLost();
      },
      // A database that does not answer now will be asked again; the lease is longer than that.
      () => {},
    );
  }, every);
  return () => clearInterval(timer);
}

async function keepLease(options: ReportKey & { attempts: number }): Promise<boolean> {
  const { app, tenantId, reportId, attempts } = options;
  const kept = await app.tenantStore.write(tenantId, (writer) =>
    writer
      .updateTable("report")
      .set({ leased_until: new Date(app.now().getTime() + app.patience.leaseMs) })
      .where("id", "=", reportId)
      .where("status", "=", "running")
      .where("attempts", "=", attempts)
      .returning("id")
      .executeTakeFirst(),
  );
  return kept !== undefined;
}

/** An entry whose report is finished, or is no report of this tenant, must not come back for ever. */
async function clearFinished(writer: TenantWriter, reportId: string): Promise<void> {
  const unfinished = await writer
    .selectFrom("report")
    .select("id")
    .where("id", "=", reportId)
    .where("status", "in", ["queued", "running"])
    .executeTakeFirst();
  if (!unfinished) await clearOutbox(writer, reportId);
}
