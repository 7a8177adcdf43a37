import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type Publisher, UNKNOWN_PUBLISHER } from "@boplan/domain/publisher";
import type { App } from "../app.ts";
import { publisherOf } from "../public-plan/publisher-of.ts";

/** The publisher as its administrator edits it. */
export interface OpenedProfile {
  readonly publisher: Publisher;
  /** What the next edit is made from; 0 when nothing has been stated. */
  readonly version: number;
  /** Whether anything is public now. */
  readonly isListed: boolean;
}

/** What the municipality says of itself as publisher. For administrators. */
export async function openProfile(options: { app: App; actor: Actor }): Promise<OpenedProfile> {
  const { app, actor } = options;
  requirePermission(actor, "tenant:administer");
  const row = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("publisher_profile")
      .select(["organisation_number", "contact_name", "contact_email", "licence", "host"])
      .select(["about", "picture_sha256", "picture_alt", "version", "listed"])
      // Others' rows are readable too, as soon as they have published.
      .where("tenant_id", "=", actor.tenantId)
      .executeTakeFirst(),
  );
  return row
    ? { publisher: publisherOf(row), version: row.version, isListed: row.listed }
    : { publisher: UNKNOWN_PUBLISHER, version: 0, isListed: false };
}
