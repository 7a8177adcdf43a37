import type { ReportFormat, ReportKind } from "@boplan/domain/report";
import { type PlanSnapshot, readSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { clearOutbox } from "../job-outbox.ts";

export interface ClaimedReport {
  readonly snapshot: PlanSnapshot;
  readonly contentHash: string;
  readonly language: Language;
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  /** What the version is called; `null` for the plan as it stood when it was ordered. */
  readonly versionLabel: string | null;
  /** The version that a report on changes compares with. */
  readonly base: { readonly snapshot: PlanSnapshot; readonly label: string } | null;
  readonly requestedAt: Date;
  /** Which try this is, from 1. */
  readonly attempts: number;
}

interface ReportKey {
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
      .returning(["snapshot", "content_hash", "language", "requested_at", "attempts"])
      .returning(["kind", "format", "version_label", "base_snapshot", "base_label"])
      .executeTakeFirst();
    if (!row) {
      await clearFinished(writer, reportId);
      return null;
    }
    return {
      snapshot: readSnapshot(row.snapshot),
      contentHash: row.content_hash,
      language: row.language,
      kind: row.kind,
      format: row.format,
      versionLabel: row.version_label,
      base: row.base_snapshot && {
        snapshot: readSnapshot(row.base_snapshot),
        label: row.base_label ?? "",
      },
      requestedAt: row.requested_at,
      attempts: row.attempts,
    };
  });
}

/** Says that the worker is alive. */
export async function keepLease(options: ReportKey & { attempts: number }): Promise<void> {
  const { app, tenantId, reportId, attempts } = options;
  await app.tenantStore.write(tenantId, (writer) =>
    writer
      .updateTable("report")
      .set({ leased_until: new Date(app.now().getTime() + app.patience.leaseMs) })
      .where("id", "=", reportId)
      .where("status", "=", "running")
      .where("attempts", "=", attempts)
      .execute(),
  );
}

/** An entry whose report is finished, or is no report of this tenant, must not come back for ever. */
async function clearFinished(
  writer: Parameters<typeof clearOutbox>[0],
  reportId: string,
): Promise<void> {
  const unfinished = await writer
    .selectFrom("report")
    .select("id")
    .where("id", "=", reportId)
    .where("status", "in", ["queued", "running"])
    .executeTakeFirst();
  if (!unfinished) await clearOutbox(writer, reportId);
}
