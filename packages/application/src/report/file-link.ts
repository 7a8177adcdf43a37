import { createHmac, timingSafeEqual } from "node:crypto";
import { type Actor, isAllowed } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { MEDIA_TYPES } from "@boplan/domain/report";
import type { OpenedFile } from "@boplan/storage/file-storage";
import type { App } from "../app.ts";
import { fileKey } from "./file-key.ts";
import { permissionFor, readableReports, requireReadable } from "./report-access.ts";

/** Seconds that a link to a file can be used. */
export const LINK_SECONDS = 300;

/** A way to one file for one member, for minutes. Carries all that is needed to check it. */
export interface FileLink {
  /** Seconds since 1970. */
  readonly until: number;
  /** The member it was made for. */
  readonly by: string;
  readonly signature: string;
}

/**
 * Makes a link to a finished report's file that works without a session, for programs that fetch
 * by themselves. Signed with a key of that report's own. Throws `report.notFound`,
 * `report.notReady`, `report.fileRemoved`.
 */
export async function linkToFile(options: {
  app: App;
  actor: Actor;
  reportId: string;
}): Promise<FileLink> {
  const { app, actor, reportId } = options;
  readableReports(actor);
  const row = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("report")
      .select(["status", "kind", "link_key", "file_removed_at"])
      .where("id", "=", reportId)
      .executeTakeFirst(),
  );
  if (!row) throw new CodedError("report.notFound");
  requireReadable(actor, row.kind);
  if (row.file_removed_at !== null) throw new CodedError("report.fileRemoved");
  if (row.status !== "done" || row.link_key === null) throw new CodedError("report.notReady");
  const until = Math.floor(app.now().getTime() / 1_000) + LINK_SECONDS;
  const by = actor.userId;
  const { tenantId } = actor;
  return {
    until,
    by,
    signature: signatureOf({ key: row.link_key, tenantId, reportId, until, by }),
  };
}

/**
 * The file behind a link, as long as the link holds: in time, signed for this report, its member
 * still one who may read, the file still there. Throws `report.linkExpired` for one that was good,
 * `report.notFound` for anything else, `file.missing`.
 */
export async function openLinkedFile(options: {
  app: App;
  tenantSlug: string;
  reportId: string;
  link: FileLink;
}): Promise<{ name: string; mediaType: string } & OpenedFile> {
  const { app, tenantSlug, reportId, link } = options;
  const tenant = await app.systemStore.read((reader) =>
    reader.selectFrom("tenant").select("id").where("slug", "=", tenantSlug).executeTakeFirst(),
  );
  if (!tenant) throw new CodedError("report.notFound");
  const tenantId = tenant.id;
  const row = await app.tenantStore.read(tenantId, (reader) =>
    reader
      .selectFrom("report")
      .innerJoin("membership", "membership.tenant_id", "report.tenant_id")
      .select(["report.link_key", "report.status", "report.format", "report.file_name"])
      .select(["membership.role", "report.kind"])
      .where("report.id", "=", reportId)
      .where("membership.user_id", "=", link.by)
      .where("report.file_removed_at", "is", null)
      .executeTakeFirst(),
  );
  if (!row || row.link_key === null || row.file_name === null || row.status !== "done") {
    throw new CodedError("report.notFound");
  }
  if (!isAllowed({ role: row.role, permission: permissionFor(row.kind) })) {
    throw new CodedError("report.notFound");
  }
  const expected = signatureOf({ ...link, key: row.link_key, tenantId, reportId });
  if (!isSame(expected, link.signature)) throw new CodedError("report.notFound");
  if (link.until * 1_000 < app.now().getTime()) throw new CodedError("report.linkExpired");
  const file = await app.files.open(fileKey({ tenantId, reportId, format: row.format }));
  return { name: row.file_name, mediaType: MEDIA_TYPES[row.format], ...file };
}

function signatureOf(signed: {
  readonly key: string;
  readonly tenantId: string;
  readonly reportId: string;
  readonly until: number;
  readonly by: string;
}): string {
  const { key, tenantId, reportId, until, by } = signed;
  return createHmac("sha256", key)
    .update([tenantId, reportId, by, String(until)].join("\n"))
    .digest("base64url");
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
