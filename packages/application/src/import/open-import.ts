import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { ImportStatus } from "@boplan/db/tables/plan-import";
import { CodedError } from "@boplan/domain/error";
import type { SourceDocument } from "@boplan/ingest";
import type { PlanFile } from "@boplan/ingest/plan-file";
import type { ReviewState } from "@boplan/ingest/review";
import type { OpenedFile } from "@boplan/storage/file-storage";
import type { App } from "../app.ts";
import {
  historyOf,
  importFileKey,
  openUnits,
  readOf,
  reviewOf,
  selectImport,
} from "./import-rows.ts";

/** How far the reading of a document has come. */
export interface ImportProgress {
  readonly status: ImportStatus;
  /** 0 to 1. */
  readonly progress: number;
}

/** An import as lists and its own page show it. */
export interface ImportView extends ImportProgress {
  readonly id: string;
  readonly fileName: string;
  readonly requestedAt: Date;
  readonly expiresAt: Date;
  readonly error: {
    readonly code: string;
    readonly params: Record<string, string | number>;
  } | null;
  /** The draft that was made of it, or the plan it was applied to. */
  readonly planSlug: string | null;
  /** The plan that the document is a new state of. */
  readonly targetSlug: string | null;
  readonly version: number;
}

export interface OpenedImport extends ImportView {
  /** What was read; `null` while it is being read or could not be. */
  readonly reading: {
    readonly frameworkId: string;
    readonly source: SourceDocument;
    readonly noPlanStructure: boolean;
    readonly planFile: PlanFile | null;
    readonly review: ReviewState;
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    readonly units: readonly { readonly id: string; readonly name: string }[];
  } | null;
}

interface ImportKey {
  readonly app: App;
  readonly actor: Actor;
  readonly importId: string;
}

/** An import with its review. Throws `import.notFound`. */
export async function openImport({ app, actor, importId }: ImportKey): Promise<OpenedImport> {
  requirePermission(actor, "plan:write");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const row = await selectImport(reader, importId);
    const slugs = await reader
      .selectFrom("plan")
      .select(["id", "slug"])
      .where("id", "in", [row.plan_id ?? row.id, row.target_plan_id ?? row.id])
      .execute();
    const slugOf = (id: string | null) => slugs.find((plan) => plan.id === id)?.slug ?? null;
    const { done, undone } = historyOf(row);
    const view: ImportView = {
      id: row.id,
      fileName: row.file_name,
      status: row.status,
      progress: row.progress,
      requestedAt: row.requested_at,
      expiresAt: row.expires_at,
      error:
        row.error_code === null ? null : { code: row.error_code, params: row.error_params ?? {} },
      planSlug: slugOf(row.plan_id),
      targetSlug: slugOf(row.target_plan_id),
      version: row.version,
    };
    if (row.status !== "done") return { ...view, reading: null };
    const { frameworkId, source, proposal, planFile } = readOf(row);
    return {
      ...view,
      reading: {
        frameworkId,
        source,
        planFile,
        noPlanStructure: proposal.notice !== null,
        review: await reviewOf(reader, row),
        canUndo: done.length > 0,
        canRedo: undone.length > 0,
        units: await openUnits(reader),
      },
    };
  });
}

/** How far the reading has come; cheap enough to ask twice a second. Throws `import.notFound`. */
export async function importProgress({ app, actor, importId }: ImportKey): Promise<ImportProgress> {
  requirePermission(actor, "plan:write");
  const row = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("plan_import")
      .select(["status", "progress"])
      .where("id", "=", importId)
      .executeTakeFirst(),
  );
  if (!row) throw new CodedError("import.notFound");
  return row;
}

/** The newest fifty imports that wait to be gone through. */
export async function listImports(options: {
  app: App;
  actor: Actor;
}): Promise<Pick<ImportView, "id" | "fileName" | "status" | "requestedAt">[]> {
  const { app, actor } = options;
  requirePermission(actor, "plan:write");
  const rows = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("plan_import")
      .select(["id", "file_name", "status", "requested_at"])
      .where("plan_id", "is", null)
      .orderBy("requested_at", "desc")
      .limit(50)
      .execute(),
  );
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    status: row.status,
    requestedAt: row.requested_at,
  }));
}

/** The document itself, as it was sent in. Throws `import.notFound`, `file.missing`. */
export async function readImportFile({
  app,
  actor,
  importId,
}: ImportKey): Promise<{ name: string } & OpenedFile> {
  requirePermission(actor, "plan:write");
  const row = await app.tenantStore.read(actor.tenantId, (reader) =>
    selectImport(reader, importId),
  );
  const key = importFileKey({ tenantId: actor.tenantId, importId });
  return { name: row.file_name, ...(await app.files.open(key)) };
}
