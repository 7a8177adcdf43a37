import type { TenantReader } from "@boplan/db/store";
import type { PlanImportTable } from "@boplan/db/tables/plan-import";
import { CodedError } from "@boplan/domain/error";
import type { PlanProposal, SourceDocument } from "@boplan/ingest";
import type { PlanFile } from "@boplan/ingest/plan-file";
import {
  type ReviewContext,
  type ReviewOperation,
  type ReviewState,
  replayReview,
} from "@boplan/ingest/review";
import type { Selectable } from "kysely";

/** A finished reading, as a review works with it. */
export interface ReadImport {
  readonly frameworkId: string;
  readonly source: SourceDocument;
  readonly proposal: PlanProposal;
  readonly planFile: PlanFile | null;
}

/**
 * What was read, as this application wrote it. Throws `import.notRead` while nothing was.
 */
export function readOf(row: Selectable<PlanImportTable>): ReadImport {
  if (row.status !== "done" || !row.framework_id || !row.source || !row.proposal) {
    throw new CodedError("import.notRead");
  }
  return {
    frameworkId: row.framework_id,
    source: row.source as unknown as SourceDocument,
    proposal: row.proposal as unknown as PlanProposal,
    planFile: row.plan_file as unknown as PlanFile | null,
  };
}

/** Operations made, and those taken back; parsed when they came in. */
export function historyOf(row: Pick<Selectable<PlanImportTable>, "done" | "undone">): {
  done: readonly ReviewOperation[];
  undone: readonly ReviewOperation[];
} {
  return {
    done: row.done as readonly ReviewOperation[],
    undone: row.undone as readonly ReviewOperation[],
  };
}

/** What the review of a reading begins with. Units are those of the organisation today. */
export async function contextOf(
  reader: TenantReader,
  row: Selectable<PlanImportTable>,
): Promise<ReviewContext> {
  const { proposal, source } = readOf(row);
  return {
    proposal,
    lines: source.lines,
    units: await openUnits(reader),
    fallbackTitle: row.file_name.replace(/\.[a-z0-9]+$/i, ""),
  };
}

/** Where the review stands. */
export async function reviewOf(
  reader: TenantReader,
  row: Selectable<PlanImportTable>,
): Promise<ReviewState> {
  if (row.review) return row.review as unknown as ReviewState;
  return replayReview({ context: await contextOf(reader, row), operations: historyOf(row).done });
}

/** Units that elements can be given to. */
export async function openUnits(reader: TenantReader): Promise<{ id: string; name: string }[]> {
  return reader
    .selectFrom("organisation_unit")
    .select(["id", "name"])
    .where("dissolved_on", "is", null)
    .orderBy("place")
    .execute();
}

/** One import of the tenant. Throws `import.notFound`. */
export async function selectImport(
  reader: TenantReader,
  importId: string,
): Promise<Selectable<PlanImportTable>> {
  const row = await reader
    .selectFrom("plan_import")
    .selectAll()
    .where("id", "=", importId)
    .executeTakeFirst();
  if (!row) throw new CodedError("import.notFound");
  return row;
}

/** Where an uploaded document is kept. */
export function importFileKey(options: { tenantId: string; importId: string }): string {
  return `${options.tenantId}/${options.importId}.doc`;
}

/** As JSON that the database takes: without what no text may hold there. */
export function storable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "string" ? inner.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "�") : inner,
  );
}
