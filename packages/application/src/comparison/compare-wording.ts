import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import type { ComparisonElement } from "@boplan/domain/comparison";
import type { ThemeId } from "@boplan/domain/theme";
import type { App } from "../app.ts";
import type { PlanWith } from "./compared-plan.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { type ComparisonScope, selectScope } from "./comparison-scope.ts";
import {
  type ComparedMunicipality,
  type MunicipalityWithPlan,
  selectMunicipalities,
  visiblePlans,
  withPlan,
} from "./visible-plans.ts";

const FACTS = ["title", "language", "frameworkId", "validTo"] as const;

type WordingFact = (typeof FACTS)[number];

/** The theme that most plans of both countries have something to say about: shown when none is asked for. */
export const FIRST_THEME: ThemeId = "adapted-housing";

/** How many municipalities' words stand on a page. */
export const WORDING_PAGE = 12;

/** A municipality whose plan speaks of the theme, and what it says. */
export interface WordedMunicipality extends MunicipalityWithPlan<WordingFact> {
  /** In plan order. */
  readonly elements: readonly ComparisonElement[];
}

export interface WordingComparison {
  readonly theme: ThemeId;
  /** One page of those that speak of the theme. */
  readonly worded: readonly WordedMunicipality[];
  /** All that speak of it, on every page. */
  readonly total: number;
  readonly pageSize: number;
  /** With a plan that says nothing of the theme. */
  readonly silent: readonly ComparedMunicipality<WordingFact>[];
  readonly withoutPlan: readonly ComparedMunicipality<WordingFact>[];
}

/**
 * What each plan says of one theme, in its own words and language, side by side; `query.theme`,
 * else the first given. `pageSize` for exports that want all. Four statements.
 */
export async function compareWording(options: {
  app: App;
  actor: Actor;
  query: ComparisonQuery;
  theme: ThemeId;
  pageSize?: number;
}): Promise<WordingComparison> {
  const { app, actor, query, pageSize = WORDING_PAGE } = options;
  const theme = query.theme ?? options.theme;
  requirePermission(actor, "comparison:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const scope = await selectScope(reader, query);
    const municipalities = await selectMunicipalities(reader, { scope, query, facts: FACTS });
    const speaking = await selectSpeaking(reader, { scope, query, theme });
    const all = withPlan(municipalities).filter(({ plan }) => speaking.has(plan.id));
    const page = all.slice((query.page - 1) * pageSize, query.page * pageSize);
    const elements = await selectElements(reader, { scope, query, theme, page });
    return {
      theme,
      worded: page.map((municipality) => ({
        ...municipality,
        elements: elements.get(municipality.plan.id) ?? [],
      })),
      total: all.length,
      pageSize,
      silent: municipalities.filter(({ plan }) => plan !== null && !speaking.has(plan.id)),
      withoutPlan: municipalities.filter(({ plan }) => plan === null),
    };
  });
}

type Asked = { scope: ComparisonScope; query: ComparisonQuery; theme: ThemeId };

async function selectSpeaking(reader: TenantReader, asked: Asked): Promise<Set<string>> {
  const rows = await reader
    .selectFrom(visiblePlans(asked.scope, asked.query).as("plan"))
    .innerJoin("comparison_theme as theme", (join) =>
      join
        .onRef("theme.tenant_id", "=", "plan.tenant_id")
        .onRef("theme.source_id", "=", "plan.source_id"),
    )
    .select("plan.source_id")
    .where("theme.theme", "=", asked.theme)
    .execute();
  return new Set(rows.map(({ source_id }) => source_id));
}

/** What plans say of the theme, by plan, in plan order. One statement, none for no plans. */
export async function selectElements(
  reader: TenantReader,
  options: Asked & { page: readonly { readonly plan: PlanWith<never> }[] },
): Promise<Map<string, ComparisonElement[]>> {
  const { scope, query, theme, page } = options;
  const grouped = new Map<string, ComparisonElement[]>();
  if (page.length === 0) return grouped;
  const rows = await reader
    // Asked again through what is visible: an id alone opens nothing.
    .selectFrom(visiblePlans(scope, query).as("plan"))
    .innerJoin("comparison_element as element", (join) =>
      join
        .onRef("element.tenant_id", "=", "plan.tenant_id")
        .onRef("element.source_id", "=", "plan.source_id"),
    )
    .selectAll("element")
    .where("element.theme", "=", theme)
    .where(
      "plan.source_id",
      "in",
      page.map(({ plan }) => plan.id),
    )
    .orderBy("element.source_id")
    .orderBy("element.place")
    .execute();
  for (const row of rows) {
    const elements = grouped.get(row.source_id) ?? [];
    grouped.set(row.source_id, elements);
    elements.push({
      elementId: row.element_id,
      theme: row.theme === "" ? null : row.theme,
      leading: row.leading,
      kind: row.kind,
      title: row.title,
      status: row.status,
      attainment: row.attainment,
      leadUnit: row.lead_unit,
      start: row.starts,
      end: row.ends,
      instruments: row.instruments,
      targetGroups: row.target_groups,
      costs: row.costs,
      hasCost: row.has_cost,
      place: row.place,
    });
  }
  return grouped;
}
