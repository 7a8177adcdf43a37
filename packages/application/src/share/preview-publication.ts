import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { REPORT_FORMATS } from "@boplan/domain/report";
import { type PlanSnapshot, readSnapshot } from "@boplan/domain/snapshot";
import { type App, todayOf } from "../app.ts";
import type { FoundPublicPlan } from "../public-plan/find-public-plan.ts";
import type { PublicSurroundings } from "../public-plan/find-surroundings.ts";
import { selectAnnouncedRounds } from "../public-plan/open-rounds.ts";
import { selectPublicDocuments } from "../public-plan/public-documents.ts";
import {
  entryOf,
  type PublicVersion,
  publisherOfRow,
  selectPublications,
  versionOf,
} from "../public-plan/publication-rows.ts";
import { describePublication } from "./describe-publication.ts";
import { selectFrozenVersion } from "./select-frozen-version.ts";

/** A version as it would stand if it were made public now. Never for others than its own tenant. */
export interface PublicationPreview extends FoundPublicPlan, PublicSurroundings {
  readonly version: PublicVersion;
  readonly snapshot: PlanSnapshot;
  /** Whether it is public and holds already: then this is what everybody sees. */
  readonly holds: boolean;
  /** Number of the version that holds until this one is made public; `null` where none does. */
  readonly replaces: number | null;
  /** Whether anything of the municipality is public: without, its other pages are not there. */
  readonly isListed: boolean;
}

/**
 * All that the public pages of a version are made of, from the same columns as a publication, with
 * nothing written and nothing made public. Throws `plan.versionNotFound`.
 */
export async function previewPublication(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  versionNumber: number;
}): Promise<PublicationPreview> {
  const { app, actor } = options;
  requirePermission(actor, "plan:share");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const version = await selectFrozenVersion(reader, options);
    const standing = await selectPublications(reader)
      // Others' publications are readable too.
      .where("public_plan.tenant_id", "=", actor.tenantId)
      .where("public_plan.plan_id", "=", version.planId)
      .orderBy("public_plan.version_number", "desc")
      .execute();
    const itself = standing.find(({ version_number }) => version_number === version.number);
    const publisher = await selectPublisher(reader, actor.tenantId);
    const snapshot = readSnapshot(version.snapshot);
    const holds = itself?.is_current === true;
    const row = {
      ...publisher,
      ...describePublication(snapshot),
      tenantId: actor.tenantId,
      planId: version.planId,
      id: itself?.id ?? version.id,
      version_number: version.number,
      version_label: version.label,
      content_hash: version.contentHash,
      published_at: holds ? itself.published_at : app.now(),
      is_current: true,
    };
    const others = standing
      .filter(({ id }) => id !== itself?.id)
      .map((other) => ({ ...versionOf(other), isCurrent: false }));
    return {
      entry: entryOf(row),
      publisher: publisherOfRow(row),
      version: versionOf(row),
      versions: [versionOf(row), ...others].sort((a, b) => b.number - a.number),
      documents: await selectDocuments(reader, itself?.id),
      rounds: await selectAnnouncedRounds(reader, todayOf(app)),
      stamp: version.contentHash,
      tenantId: actor.tenantId,
      planId: version.planId,
      snapshot,
      holds,
      replaces: holds ? null : (standing.find((one) => one.is_current)?.version_number ?? null),
      isListed: publisher.listed ?? false,
    };
  });
}

/** The municipality and what it has stated as publisher, listed or not yet. */
function selectPublisher(reader: TenantReader, tenantId: string) {
  return reader
    .selectFrom("tenant")
    .leftJoin("publisher_profile", "publisher_profile.tenant_id", "tenant.id")
    .select(["tenant.slug", "tenant.name", "tenant.country", "tenant.administrative_code"])
    .select("tenant.language as tenant_language")
    .select(["organisation_number", "contact_name", "contact_email", "licence", "host", "about"])
    .select(["picture_sha256", "picture_alt", "publisher_profile.version as publisher_version"])
    .select("publisher_profile.listed")
    .where("tenant.id", "=", tenantId)
    .executeTakeFirstOrThrow();
}

/** Those there are; of a version never made public, those that would be made. */
async function selectDocuments(
  reader: TenantReader,
  publicationId: string | undefined,
): Promise<PublicSurroundings["documents"]> {
  if (publicationId === undefined) {
    return REPORT_FORMATS.map((format) => ({
      format,
      state: "making",
      bytes: null,
      sha256: null,
      fileName: null,
    }));
  }
  const rows = await selectPublicDocuments(reader, publicationId);
  return rows.map(({ reportId: _kept, ...document }) => document);
}
