import type { SystemReader } from "@boplan/db/store";
import type { PlanStatus } from "@boplan/domain/plan";
import type { Publisher } from "@boplan/domain/publisher";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import { findCounty } from "@boplan/register/county";
import { publisherOf } from "./publisher-of.ts";

/** A municipality that has made something public. */
export interface PublicMunicipality {
  /** Part of its addresses: `norsjo`. */
  readonly slug: string;
  readonly name: string;
  /** National code, four digits; `null` for one that is not registered. */
  readonly code: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly county: { readonly code: string; readonly name: string } | null;
  readonly language: Language;
}

/** A public version, without its content. */
export interface PublicVersion {
  /** Names the snapshot in `readPublicSnapshot`. */
  readonly publicationId: string;
  /** Number and name of the version within its plan. */
  readonly number: number;
  readonly label: string;
  /** SHA-256 of the snapshot's canonical JSON. */
  readonly contentHash: string;
  readonly publishedAt: Date;
  /** Whether it is the one that holds; exactly one of a plan's public versions is. */
  readonly isCurrent: boolean;
  readonly title: string;
  readonly status: PlanStatus;
}

/** A plan as a list of public plans shows it: what its current version says. */
export interface PublicPlanEntry {
  readonly municipality: PublicMunicipality;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly frameworkId: string;
  readonly language: Language;
  readonly status: PlanStatus;
  /** Partial dates of the cover: `2026`, `2026-06`, `2026-06-24`. */
  readonly adoptedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly themes: readonly ThemeId[];
  readonly goalCount: number;
  readonly measureCount: number;
  readonly version: PublicVersion;
}

/**
 * Everything that is public, with municipality and publisher and without snapshots. Row level
 * security lets no other row be seen; the condition names the index.
 */
export function selectPublications(reader: SystemReader) {
  return reader
    .selectFrom("public_plan")
    .innerJoin("tenant", "tenant.id", "public_plan.tenant_id")
    .leftJoin("publisher_profile", (join) =>
      join
        .onRef("publisher_profile.tenant_id", "=", "public_plan.tenant_id")
        .on("publisher_profile.listed", "=", true),
    )
    .select(["public_plan.tenant_id as tenantId", "public_plan.plan_id as planId"])
    .select(["public_plan.id", "public_plan.plan_slug", "public_plan.title"])
    .select(["public_plan.summary", "public_plan.framework_id", "public_plan.language"])
    .select(["public_plan.plan_status", "public_plan.adopted_on", "public_plan.valid_from"])
    .select(["public_plan.valid_to", "public_plan.themes", "public_plan.goal_count"])
    .select(["public_plan.measure_count", "public_plan.version_number"])
    .select(["public_plan.version_label", "public_plan.content_hash"])
    .select(["public_plan.published_at", "public_plan.is_current"])
    .select(["tenant.slug", "tenant.name", "tenant.country", "tenant.administrative_code"])
    .select("tenant.language as tenant_language")
    .select(["organisation_number", "contact_name", "contact_email", "licence", "host", "about"])
    .select(["picture_sha256", "picture_alt", "publisher_profile.version as publisher_version"])
    .where("public_plan.withdrawn_at", "is", null);
}

export type PublicationRow = Awaited<
  ReturnType<ReturnType<typeof selectPublications>["executeTakeFirstOrThrow"]>
>;

export function municipalityOf(row: PublicationRow): PublicMunicipality {
  const { slug, name, administrative_code: code, country } = row;
  const county = code === null ? undefined : findCounty({ country, code: code.slice(0, 2) });
  return {
    slug,
    name,
    code,
    country,
    county: county ? { code: county.code, name: county.name } : null,
    language: row.tenant_language,
  };
}

export function publisherOfRow(row: PublicationRow): Publisher {
  return publisherOf(row);
}

export function versionOf(row: PublicationRow): PublicVersion {
  return {
    publicationId: row.id,
    number: row.version_number,
    label: row.version_label,
    contentHash: row.content_hash,
    publishedAt: row.published_at,
    isCurrent: row.is_current,
    title: row.title,
    status: row.plan_status,
  };
}

export function entryOf(row: PublicationRow): PublicPlanEntry {
  return {
    municipality: municipalityOf(row),
    slug: row.plan_slug,
    title: row.title,
    summary: row.summary,
    frameworkId: row.framework_id,
    language: row.language,
    status: row.plan_status,
    adoptedOn: row.adopted_on,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    themes: row.themes,
    goalCount: row.goal_count,
    measureCount: row.measure_count,
    version: versionOf(row),
  };
}
