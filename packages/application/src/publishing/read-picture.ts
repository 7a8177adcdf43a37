import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";

/**
 * One's own municipality's arms or logo, also before anything is public, by the hash of its bytes.
 * For those who may share a plan. Throws `publicPicture.notFound`.
 */
export async function readPicture(options: {
  app: App;
  actor: Actor;
  sha256: string;
}): Promise<Uint8Array> {
  const { app, actor, sha256 } = options;
  requirePermission(actor, "plan:share");
  const row = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("publisher_profile")
      .select("picture")
      // Others' rows are readable too, as soon as they have published.
      .where("tenant_id", "=", actor.tenantId)
      .where("picture_sha256", "=", sha256)
      .executeTakeFirst(),
  );
  if (!row?.picture) throw new CodedError("publicPicture.notFound");
  return row.picture;
}
