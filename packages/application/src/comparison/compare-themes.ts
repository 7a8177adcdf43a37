import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import {
  type ComparisonElement,
  type CoverageLevel,
  coverageLevel,
} from "@boplan/domain/comparison";
import type { Language } from "@boplan/domain/tenant";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import type { App } from "../app.ts";
import { byName } from "../name-order.ts";

/** A municipality of the region: with what it shared, or without any plan to show. */
export interface ComparedMunicipality {
  readonly code: string | null;
  readonly name: string;
  readonly country: string;
  readonly plan: ComparedPlan | null;
}

export interface ComparedPlan {
  readonly shareId: string;
  readonly frameworkId: string;
  readonly language: Language;
  readonly title: string;
  readonly validTo: string | null;
  readonly contentHash: string;
}

export interface CoverageCell {
  readonly level: CoverageLevel;
  readonly measures: number;
}

export interface ThemeComparison {
  readonly municipalities: readonly ComparedMunicipality[];
  /** `coverage[theme][shareId]`; a plan without the theme has a `notCovered` cell. */
  readonly coverage: Readonly<Record<ThemeId, Readonly<Record<string, CoverageCell>>>>;
  readonly theme: ThemeId;
  /** What each plan says of the theme, in plan order, by share. */
  readonly wording: Readonly<Record<string, readonly ComparisonElement[]>>;
}

/**
 * The region's comparison: every theme across its municipalities, and one theme word by word.
 * Made from shared snapshots alone, and only from shares that stand at this moment.
 */
export async function compareThemes(options: {
  app: App;
  actor: Actor;
  theme: ThemeId;
}): Promise<ThemeComparison> {
  const { app, actor, theme } = options;
  requirePermission(actor, "comparison:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const municipalities = await selectMunicipalities(reader);
    const rows = await selectElements(reader);
    const shareIds = municipalities.flatMap(({ plan }) => (plan ? [plan.shareId] : []));
    const coverage = Object.fromEntries(
      THEMES.map((id) => [
        id,
        Object.fromEntries(
          shareIds.map((shareId) => [shareId, cellOf(rows.get(shareId)?.get(id) ?? [])]),
        ),
      ]),
    ) as Record<ThemeId, Record<string, CoverageCell>>;
    const wording = Object.fromEntries(
      shareIds.map((shareId) => [shareId, rows.get(shareId)?.get(theme) ?? []]),
    );
    return { municipalities, coverage, theme, wording };
  });
}

function cellOf(rows: readonly ComparisonElement[]): CoverageCell {
  return {
    level: coverageLevel(rows),
    measures: rows.filter((row) => row.kind === "measure").length,
  };
}

async function selectMunicipalities(reader: TenantReader): Promise<ComparedMunicipality[]> {
  const members = await reader
    .selectFrom("region_member")
    .innerJoin("tenant", "tenant.id", "region_member.municipality_id")
    .leftJoin(
      // Joined with the share itself: a withdrawn one is invisible here, whatever rows it left.
      (eb) =>
        eb
          .selectFrom("comparison_plan")
          .innerJoin("plan_share", (join) =>
            join
              .onRef("plan_share.id", "=", "comparison_plan.share_id")
              .onRef("plan_share.recipient_tenant_id", "=", "comparison_plan.tenant_id"),
          )
          .selectAll("comparison_plan")
          .where("plan_share.withdrawn_at", "is", null)
          .as("shared"),
      (join) => join.onRef("shared.municipality_id", "=", "tenant.id"),
    )
    .select(["tenant.name", "tenant.country", "tenant.administrative_code"])
    .select(["shared.share_id", "shared.framework_id", "shared.language", "shared.title"])
    .select(["shared.valid_to", "shared.content_hash"])
    .execute();
  return members
    .map((row) => ({
      code: row.administrative_code,
      name: row.name,
      country: row.country,
      plan: row.share_id === null || row.title === null ? null : planOf(row),
    }))
    .sort(byName(({ name }) => name))
    .sort((a, b) => (a.country === b.country ? 0 : a.country < b.country ? 1 : -1));
}

function planOf(row: {
  share_id: string | null;
  framework_id: string | null;
  language: Language | null;
  title: string | null;
  valid_to: string | null;
  content_hash: string | null;
}): ComparedPlan {
  return {
    shareId: row.share_id ?? "",
    frameworkId: row.framework_id ?? "",
    language: row.language ?? "en",
    title: row.title ?? "",
    validTo: row.valid_to,
    contentHash: row.content_hash ?? "",
  };
}

type ByShareAndTheme = Map<string, Map<ThemeId, ComparisonElement[]>>;

async function selectElements(reader: TenantReader): Promise<ByShareAndTheme> {
  const rows = await reader
    .selectFrom("comparison_element")
    .innerJoin("plan_share", (join) =>
      join
        .onRef("plan_share.id", "=", "comparison_element.share_id")
        .onRef("plan_share.recipient_tenant_id", "=", "comparison_element.tenant_id"),
    )
    .selectAll("comparison_element")
    .where("plan_share.withdrawn_at", "is", null)
    .orderBy("comparison_element.share_id")
    .orderBy("comparison_element.place")
    .execute();
  const grouped: ByShareAndTheme = new Map();
  for (const row of rows) {
    const themes = grouped.get(row.share_id) ?? new Map<ThemeId, ComparisonElement[]>();
    grouped.set(row.share_id, themes);
    const elements = themes.get(row.theme) ?? [];
    themes.set(row.theme, elements);
    elements.push({
      elementId: row.element_id,
      theme: row.theme,
      kind: row.kind,
      title: row.title,
      status: row.status,
      attainment: row.attainment,
      leadUnit: row.lead_unit,
      end: row.ends,
      hasCost: row.has_cost,
      place: row.place,
    });
  }
  return grouped;
}
