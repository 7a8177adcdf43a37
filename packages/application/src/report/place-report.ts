import { randomUUID } from "node:crypto";
import type { TenantReader, TenantWriter } from "@boplan/db/store";
import type { OrderedKind, PdfStandard, ReportFormat } from "@boplan/domain/report";
import type { StoredSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { type OutboxEntry, writeOutbox } from "../job-outbox.ts";
import type { ComparisonSource, ReportSource } from "./report-source.ts";

/** A document that is to be made. */
export interface NewReport {
  readonly source: ReportSource | ComparisonSource;
  /** The version that a report on changes compares with. */
  readonly base: { readonly snapshot: StoredSnapshot; readonly label: string } | null;
  readonly kind: OrderedKind;
  readonly format: ReportFormat;
  /** For `pdf`; PDF/UA-1 when `null`. */
  readonly pdfStandard: PdfStandard | null;
  readonly language: Language;
  /** The same key twice is one report. */
  readonly requestKey: string;
  /** `null` for what nobody in particular asked for. */
  readonly requestedBy: string | null;
  readonly scheduleId: string | null;
  /** Where the site is reached, for links of letters. */
  readonly origin: string | null;
}

/** A report's row, and what to `announce` after the commit: `null` when it was ordered before. */
export interface PlacedReport {
  readonly reportId: string;
  readonly entry: OutboxEntry<"report"> | null;
}

/** Writes an order down with its place in the outbox, in the transaction that asks for it. */
export async function placeReport(
  writer: TenantWriter,
  { app, report }: { app: Pick<App, "now" | "patience">; report: NewReport },
): Promise<PlacedReport> {
  const { source, base, kind, format, requestKey, requestedBy } = report;
  const inserted = await writer
    .insertInto("report")
    .values({
      tenant_id: writer.tenantId,
      id: randomUUID(),
      plan_id: source.planId,
      title: source.planId === null ? source.title : null,
      request_key: requestKey,
      kind,
      format,
      pdf_standard: report.pdfStandard,
      language: report.language,
      snapshot: JSON.stringify(source.planId === null ? source.comparison : source.snapshot),
      content_hash: source.contentHash,
      version_label: source.version?.label ?? null,
      version_number: source.version?.number ?? null,
      of_record: source.ofRecord,
      base_snapshot: base && JSON.stringify(base.snapshot),
      base_label: base?.label ?? null,
      stated_at: source.version?.frozenAt ?? null,
      requested_by: requestedBy,
      requested_at: app.now(),
      schedule_id: report.scheduleId,
      origin: report.origin,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "request_key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return { reportId: await earlierOrder(writer, requestKey), entry: null };
  const entry: OutboxEntry<"report"> = {
    name: "report",
    payload: { tenantId: writer.tenantId, reportId: inserted.id },
    jobId: inserted.id,
    turn: await countUnfinished(writer),
  };
  await writeOutbox(writer, { app, entry });
  await recordEvent(writer, {
    actorUserId: requestedBy,
    action: "report.order",
    subject: inserted.id,
    details: {
      ...(source.planId === null ? {} : { plan: source.snapshot.plan.slug }),
      kind,
      format,
      contentHash: source.contentHash,
      ...(report.scheduleId === null ? {} : { schedule: report.scheduleId }),
    },
  });
  return { reportId: inserted.id, entry };
}

async function earlierOrder(reader: TenantReader, requestKey: string): Promise<string> {
  const earlier = await reader
    .selectFrom("report")
    .select("id")
    .where("request_key", "=", requestKey)
    .executeTakeFirstOrThrow();
  return earlier.id;
}

/** The tenant's reports that wait or are under way, the one just ordered among them. */
export async function countUnfinished(reader: TenantReader): Promise<number> {
  const row = await reader
    .selectFrom("report")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("status", "in", ["queued", "running"])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
