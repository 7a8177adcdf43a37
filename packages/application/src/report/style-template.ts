import { createHash, randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader, TenantWriter } from "@boplan/db/store";
import { CodedError, isCodedError } from "@boplan/domain/error";
import { MEDIA_TYPES, type TemplateHolding } from "@boplan/domain/report";
import type { OpenedFile } from "@boplan/storage/file-storage";
import type { App } from "../app.ts";
import { bareName, type SentFile } from "../attachment/admit-files.ts";
import { recordEvent } from "../audit/record-event.ts";

/** The most bytes of a template as it is sent in. */
export const TEMPLATE_MAX_BYTES = 10_000_000;

/** The tenant's own Word file that gives its reports their look. */
export interface StyleTemplateView {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly holds: TemplateHolding;
  readonly addedAt: Date;
  /** Name of who sent it in; `null` for the operator and for a person no longer known. */
  readonly addedBy: string | null;
}

interface Asked {
  readonly app: App;
  readonly actor: Actor;
}

/** The tenant's template; `null` where its reports look like the product's own. */
export async function openStyleTemplate({ app, actor }: Asked): Promise<StyleTemplateView | null> {
  requirePermission(actor, "tenant:administer");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const row = await reader
      .selectFrom("report_style_template")
      .leftJoin("user_account", "user_account.id", "report_style_template.added_by")
      .selectAll("report_style_template")
      .select("user_account.name as person")
      .executeTakeFirst();
    return row
      ? {
          name: row.file_name,
          bytes: row.size_bytes,
          sha256: row.sha256,
          holds: row.holds,
          addedAt: row.added_at,
          addedBy: row.person,
        }
      : null;
  });
}

export interface SetStyleTemplateOptions extends Asked {
  readonly file: SentFile;
  /** Refuses what cannot be used, and says what there is to take over. */
  readonly describe: (bytes: Uint8Array) => TemplateHolding;
  /** Checksum of the template that stood where this one was chosen; `null` for none. */
  readonly seen: string | null;
}

/**
 * Takes a Word file as the tenant's template, in the place of the one there was. The same file
 * again changes nothing. Throws `styleTemplate.noFile`, `styleTemplate.changedMeanwhile`, and whatever
 * `describe` refuses it with.
 */
export async function setStyleTemplate(options: SetStyleTemplateOptions): Promise<void> {
  const { app, actor, file, describe } = options;
  requirePermission(actor, "tenant:administer");
  if (file.bytes.byteLength === 0) throw new CodedError("styleTemplate.noFile");
  const holds = describe(file.bytes);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const key = `${actor.tenantId}/${randomUUID()}.docx`;
  await app.files.put(key, file.bytes);
  let unused: string | null = key;
  try {
    unused = await app.tenantStore.write(actor.tenantId, (writer) =>
      replaceRow(writer, { ...options, holds, sha256, key }),
    );
  } finally {
    // After the row: one that names a file which is gone would be worse than a file too many.
    if (unused !== null) await app.files.remove(unused).catch(() => {});
  }
}

/** The key of the file that nothing names any more: the one before, or the new one itself. */
async function replaceRow(
  writer: TenantWriter,
  options: SetStyleTemplateOptions & { holds: TemplateHolding; sha256: string; key: string },
): Promise<string | null> {
  const { app, actor, file, holds, sha256, key, seen } = options;
  const standing = await selectTemplate(writer);
  // Sent twice: the first time has set it.
  if (standing?.sha256 === sha256) return key;
  if ((standing?.sha256 ?? null) !== seen) throw new CodedError("styleTemplate.changedMeanwhile");
  const columns = {
    storage_key: key,
    file_name: bareName(file.name),
    size_bytes: file.bytes.byteLength,
    sha256,
    holds: JSON.stringify(holds),
    added_at: app.now(),
    added_by: actor.userId,
  };
  const set = await writer
    .insertInto("report_style_template")
    .values({ tenant_id: actor.tenantId, ...columns })
    .onConflict((conflict) =>
      conflict
        .column("tenant_id")
        .doUpdateSet(columns)
        .where("report_style_template.sha256", "=", seen ?? ""),
    )
    .returning("sha256")
    .executeTakeFirst();
  if (!set) {
    const other = await selectTemplate(writer);
    if (other?.sha256 === sha256) return key;
    throw new CodedError("styleTemplate.changedMeanwhile");
  }
  await recordEvent(writer, {
    actorUserId: actor.userId,
    action: "report.setTemplate",
    subject: actor.tenantId,
    details: { title: columns.file_name, sha256 },
  });
  return standing?.storage_key ?? null;
}

/**
 * Takes the template away; reports look like the product's own from then on. Gone already is fine.
 * Throws `styleTemplate.changedMeanwhile`.
 */
export async function removeStyleTemplate(options: Asked & { seen: string }): Promise<void> {
  const { app, actor, seen } = options;
  requirePermission(actor, "tenant:administer");
  const key = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const standing = await selectTemplate(writer);
    if (!standing) return null;
    if (standing.sha256 !== seen) throw new CodedError("styleTemplate.changedMeanwhile");
    await writer.deleteFrom("report_style_template").execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "report.removeTemplate",
      subject: actor.tenantId,
      details: { title: standing.file_name, sha256: standing.sha256 },
    });
    return standing.storage_key;
  });
  if (key !== null) await app.files.remove(key).catch(() => {});
}

/** The file itself, for administrators. Throws `file.missing`. */
export async function fetchStyleTemplate({
  app,
  actor,
}: Asked): Promise<{ readonly name: string; readonly mediaType: string } & OpenedFile> {
  requirePermission(actor, "tenant:administer");
  const row = await app.tenantStore.read(actor.tenantId, selectTemplate);
  if (!row) throw new CodedError("file.missing");
  const file = await app.files.open(row.storage_key);
  return { name: row.file_name, mediaType: MEDIA_TYPES.docx, ...file };
}

/** A template as a Word document is made with it. */
export interface UsedTemplate {
  readonly name: string;
  readonly sha256: string;
  /** `null` where the storage has lost it: the document says so and looks like the product's own. */
  readonly bytes: Uint8Array | null;
}

/** What the tenant's Word documents are to look like at this moment; `null` for like ours. */
export async function templateOf(options: {
  app: App;
  tenantId: string;
}): Promise<UsedTemplate | null> {
  const { app, tenantId } = options;
  const row = await app.tenantStore.read(tenantId, selectTemplate);
  if (!row) return null;
  const { file_name: name, sha256 } = row;
  try {
    return { name, sha256, bytes: await app.files.get(row.storage_key) };
  } catch (error) {
    if (!isCodedError(error) || error.code !== "file.missing") throw error;
    const now = await app.tenantStore.read(tenantId, selectTemplate);
    // Replaced between the row and the file.
    return now?.storage_key === row.storage_key
      ? { name, sha256, bytes: null }
      : templateOf(options);
  }
}

async function selectTemplate(reader: TenantReader) {
  return reader
    .selectFrom("report_style_template")
    .select(["storage_key", "file_name", "sha256"])
    .executeTakeFirst();
}
