import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";

/**
 * Arms or logo of a municipality that has something public, by the hash of its bytes. Throws
 * `publicPicture.notFound`.
 */
export async function readPublicPicture(options: {
  app: App;
  /** Slug. */
  municipality: string;
  sha256: string;
}): Promise<Uint8Array> {
  const { app, municipality, sha256 } = options;
  const row = await app.systemStore.read((reader) =>
    reader
      .selectFrom("publisher_profile")
      .innerJoin("tenant", "tenant.id", "publisher_profile.tenant_id")
      .select("publisher_profile.picture")
      .where("publisher_profile.listed", "=", true)
      .where("tenant.slug", "=", municipality)
      .where("publisher_profile.picture_sha256", "=", sha256)
      .executeTakeFirst(),
  );
  if (!row?.picture) throw new CodedError("publicPicture.notFound");
  return row.picture;
}
