import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { OpenedFile } from "@boplan/storage/file-storage";
import type { App } from "../app.ts";

/** A file that a body sent in, for members. Throws `consultation.notFound`, `file.missing`. */
export async function readAttachment(options: {
  app: App;
  actor: Actor;
  attachmentId: string;
}): Promise<{ name: string; mediaType: string } & OpenedFile> {
  const { app, actor, attachmentId } = options;
  requirePermission(actor, "plan:read");
  const row = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("consultation_attachment")
      .select(["file_name", "media_type", "storage_key"])
      .where("id", "=", attachmentId)
      .executeTakeFirst(),
  );
  if (!row) throw new CodedError("consultation.notFound");
  return {
    name: row.file_name,
    mediaType: row.media_type,
    ...(await app.files.open(row.storage_key)),
  };
}
