import { createHash } from "node:crypto";
import type { TenantWriter } from "@boplan/db/store";
import type { ReportStep, ReportTable } from "@boplan/db/tables/report";
import { COMPARISON_KIND } from "@boplan/domain/report";
import type { Updateable } from "kysely";
import { announce, clearOutbox, type OutboxEntry, postponeOutbox } from "../job-outbox.ts";
import { slugOf } from "../plan/plan-slug.ts";
import type { ClaimedReport, ReportKey } from "./report-lease.ts";
import type { UsedTemplate } from "./style-template.ts";
import { tellOfReport } from "./tell-of-report.ts";

/** A report in the hands of the worker that makes it. */
export type Claimed = ReportKey & { readonly report: ClaimedReport };

export async function takeStep(options: Claimed, step: ReportStep): Promise<void> {
  await updateMine(options, { step });
}

/** False when the report is no longer this worker's: then nothing was written. */
export async function finishReport(
  options: Claimed,
  { bytes, template }: { bytes: Uint8Array; template: UsedTemplate | null },
): Promise<boolean> {
  return updateMine(options, {
    status: "done",
    finished_at: options.app.now(),
    error_code: null,
    file_name: fileName(options.report),
    file_bytes: bytes.byteLength,
    file_sha256: createHash("sha256").update(bytes).digest("hex"),
    ...(template?.bytes ? { template_name: template.name, template_sha256: template.sha256 } : {}),
  });
}

/** `code` is one of the `errors` texts. */
export async function failReport(options: Claimed, code: string): Promise<void> {
  await updateMine(options, {
    status: "failed",
    finished_at: options.app.now(),
    error_code: code,
  });
}

/** Back to the queue; the sweep brings it round again when it has waited so long. */
export async function releaseReport(options: Claimed, seconds: number): Promise<void> {
  const { app, tenantId, reportId, report } = options;
  const until = new Date(app.now().getTime() + seconds * 1_000);
  await app.tenantStore.write(tenantId, async (writer) => {
    const released = await changeMine(writer, {
      ...options,
      changes: { status: "queued", step: "queued", leased_until: null, faults: report.faults + 1 },
    });
    if (released) await postponeOutbox(writer, { jobId: reportId, until });
  });
}

/** Whether somebody cancelled it; a report that is gone counts as cancelled. */
export async function isCancelled({ app, tenantId, reportId }: ReportKey): Promise<boolean> {
  const row = await app.tenantStore.read(tenantId, (reader) =>
    reader.selectFrom("report").select("status").where("id", "=", reportId).executeTakeFirst(),
  );
  return row === undefined || row.status === "cancelled";
}

/**
 * Changes the row while it is still this attempt's: a worker that was thought dead and comes back
 * must not overwrite what its successor did. What ends a report also strikes off its work and
 * tells who ordered it.
 */
async function updateMine(options: Claimed, changes: Updateable<ReportTable>): Promise<boolean> {
  const { app, tenantId, reportId } = options;
  const ends = changes.finished_at !== undefined;
  const said = await app.tenantStore.write(tenantId, async (writer) => {
    const all = ends ? { ...changes, leased_until: null } : changes;
    if (!(await changeMine(writer, { ...options, changes: all }))) return null;
    if (!ends) return { letter: null };
    await clearOutbox(writer, reportId);
    return { letter: await tellOfReport(writer, { app, reportId }) };
  });
  if (said?.letter) await announce(app, said.letter satisfies OutboxEntry<"mail">);
  return said !== null;
}

async function changeMine(
  writer: TenantWriter,
  options: Pick<Claimed, "reportId" | "report"> & { changes: Updateable<ReportTable> },
): Promise<boolean> {
  const { reportId, report, changes } = options;
  const updated = await writer
    .updateTable("report")
    .set(changes)
    .where("id", "=", reportId)
    .where("status", "=", "running")
    .where("attempts", "=", report.attempts)
    .returning("id")
    .executeTakeFirst();
  return updated !== undefined;
}

/** The name of what it is of, the sort of document where it is not the whole plan, and the format. */
function fileName(report: ClaimedReport): string {
  const { kind, format, pdfStandard } = report;
  const parts = [
    slugOf(report.kind === COMPARISON_KIND ? report.title : report.snapshot.plan.title),
    ...(kind === "full" || kind === COMPARISON_KIND ? [] : [slugOf(kind)]),
    ...(format === "pdf" && pdfStandard === "a-2a" ? ["pdfa"] : []),
  ];
  return `${parts.join("-")}.${format}`;
}
