import { createHash, randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { selectPart } from "@boplan/db/plan/part-rows";
import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import type { TenantReader, TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import type { OpenedFile } from "@boplan/storage/file-storage";
import type { App } from "../app.ts";
import { admitFiles, type SentFile } from "../attachment/admit-files.ts";
import { forgetFiles, type StoredFile, storeFiles } from "../attachment/store-files.ts";
import { recordEvent } from "../audit/record-event.ts";

/** A paper that belongs to a decision: the minutes, an extract of them, the matter's report. */
export interface DecisionDocument {
  readonly id: string;
  readonly decisionId: string;
  readonly name: string;
  readonly bytes: number;
  readonly addedAt: Date;
}

interface AskedPlan {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
}

/**
 * Adds papers to a decision, also long after it: minutes are confirmed later than the meeting. A
 * file that the decision has already is not added again. Throws `plan.notFound`,
 * `decision.unknown`, as `admitFiles`.
 */
export async function attachDocuments(
  options: AskedPlan & { readonly decisionId: string; readonly files: readonly SentFile[] },
): Promise<{ readonly added: number }> {
  const { app, actor, planSlug, decisionId } = options;
  requirePermission(actor, "plan:adopt");
  return withStored(options, (files) =>
    app.tenantStore.write(actor.tenantId, async (writer) => {
      const head = await selectPlanHead(writer, planSlug);
      if (!head) throw new CodedError("plan.notFound");
      const { entries } = await selectPart(writer, { planId: head.id, part: "decisions" });
      if (!entries.some(({ id }) => id === decisionId)) throw new CodedError("decision.unknown");
      const plan = { id: head.id, slug: planSlug };
      return insertDocuments(writer, { actor, plan, decisionId, files });
    }),
  );
}

/** Takes a paper away, its bytes included; that it was there stays in the log. */
export async function removeDocument(
  options: AskedPlan & { readonly documentId: string },
): Promise<void> {
  const { app, actor, planSlug, documentId } = options;
  requirePermission(actor, "plan:adopt");
  const key = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const head = await selectPlanHead(writer, planSlug);
    if (!head) throw new CodedError("plan.notFound");
    const row = await writer
      .updateTable("decision_document")
      .set({ removed_at: app.now() })
      .where("id", "=", documentId)
      .where("plan_id", "=", head.id)
      .where("removed_at", "is", null)
      .returning(["file_name", "storage_key", "sha256"])
      .executeTakeFirst();
    if (!row) throw new CodedError("file.missing");
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "decision.removeDocument",
      subject: head.id,
      details: { plan: planSlug, title: row.file_name, sha256: row.sha256 },
    });
    return row.storage_key;
  });
  await app.files.remove(key);
}

/** A paper itself, for members. Throws `file.missing`. */
export async function readDecisionDocument(options: {
  app: App;
  actor: Actor;
  documentId: string;
}): Promise<{ name: string; mediaType: string } & OpenedFile> {
  const { app, actor, documentId } = options;
  requirePermission(actor, "plan:read");
  const row = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("decision_document")
      .select(["file_name", "media_type", "storage_key"])
      .where("id", "=", documentId)
      .where("removed_at", "is", null)
      .executeTakeFirst(),
  );
  if (!row) throw new CodedError("file.missing");
  const file = await app.files.open(row.storage_key);
  return { name: row.file_name, mediaType: row.media_type, ...file };
}

/** The papers of a plan's decisions, oldest first. */
export async function selectDocuments(
  reader: TenantReader,
  planId: string,
): Promise<DecisionDocument[]> {
  const rows = await reader
    .selectFrom("decision_document")
    .select(["id", "decision_id", "file_name", "size_bytes", "added_at"])
    .where("plan_id", "=", planId)
    .where("removed_at", "is", null)
    .orderBy("added_at")
    .orderBy("file_name")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    decisionId: row.decision_id,
    name: row.file_name,
    bytes: row.size_bytes,
    addedAt: row.added_at,
  }));
}

/**
 * Admits and stores the files, does what names them, and removes those that nothing came to name:
 * all where it was refused, else those it leaves unused.
 */
export async function withStored<T>(
  options: { app: App; actor: Actor; files: readonly SentFile[] },
  name: (files: readonly StoredFile[]) => Promise<{ result: T; unused: readonly StoredFile[] }>,
): Promise<T> {
  const { app, actor } = options;
  const admitted = admitFiles(options.files);
  const files = await storeFiles({ app, tenantId: actor.tenantId, files: admitted });
  try {
    const { result, unused } = await name(files);
    await forgetFiles(app, unused);
    return result;
  } catch (error) {
    await forgetFiles(app, files);
    throw error;
  }
}

/** Names stored files as papers of a decision. */
export async function insertDocuments(
  writer: TenantWriter,
  options: {
    actor: Actor;
    plan: { readonly id: string; readonly slug: string };
    decisionId: string;
    files: readonly StoredFile[];
  },
): Promise<{ result: { added: number }; unused: readonly StoredFile[] }> {
  const { actor, plan, decisionId, files } = options;
  if (files.length === 0) return { result: { added: 0 }, unused: [] };
  const rows = await writer
    .insertInto("decision_document")
    .values(
      files.map(({ name, mediaType, bytes, key }) => ({
        tenant_id: writer.tenantId,
        id: randomUUID(),
        plan_id: plan.id,
        decision_id: decisionId,
        file_name: name,
        media_type: mediaType,
        size_bytes: bytes.byteLength,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        storage_key: key,
        added_by: actor.userId,
        removed_at: null,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "decision_id", "sha256"])
        .where("removed_at", "is", null)
        .doNothing(),
    )
    .returning(["storage_key", "file_name"])
    .execute();
  const named = new Set(rows.map((row) => row.storage_key));
  for (const row of rows) {
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "decision.attach",
      subject: plan.id,
      details: { plan: plan.slug, title: row.file_name },
    });
  }
  return {
    result: { added: rows.length },
    unused: files.filter(({ key }) => !named.has(key)),
  };
}
