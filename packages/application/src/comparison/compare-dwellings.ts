import { type Actor, requirePermission } from "@boplan/auth/permission";
import {
  compareDwellings as compareEntries,
  type DwellingComparison,
  type DwellingRow,
} from "@boplan/domain/comparison";
import type { App } from "../app.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { type ComparisonScope, selectScope } from "./comparison-scope.ts";
import {
  type ComparedMunicipality,
  type MunicipalityWithPlan,
  selectMunicipalities,
  withPlan,
} from "./visible-plans.ts";

const FACTS = ["regime", "planned", "need"] as const;

type DwellingFact = (typeof FACTS)[number];

/** A municipality with what its plan wants built and says is needed. */
export interface DwellingMunicipality
  extends MunicipalityWithPlan<DwellingFact>,
    Pick<DwellingRow, "planned" | "need" | "remarks" | "met"> {}

export interface DwellingView extends Omit<DwellingComparison, "rows"> {
  readonly rows: readonly DwellingMunicipality[];
  readonly withoutPlan: readonly ComparedMunicipality[];
  /** Everybody who may be chosen to be compared. */
  readonly comparable: ComparisonScope["comparable"];
}

/**
 * Homes planned against homes needed. Sums hold only what is counted alike: one country, one
 * wording of the law, the same years, the same count; of the rest each row says why it is left out.
 * Two statements.
 */
export async function compareDwellings(options: {
  app: App;
  actor: Actor;
  query: ComparisonQuery;
}): Promise<DwellingView> {
  const { app, actor, query } = options;
  requirePermission(actor, "comparison:read");
  const { scope, municipalities } = await app.tenantStore.read(actor.tenantId, async (reader) => {
    const asked = await selectScope(reader, query);
    return {
      scope: asked,
      municipalities: await selectMunicipalities(reader, { scope: asked, query, facts: FACTS }),
    };
  });
  const planned = withPlan(municipalities);
  const { rows, ...compared } = compareEntries({
    entries: planned.map(({ key, country, countyCode, plan }) => ({
      key,
      country,
      countyCode,
      regime: plan.regime,
      planned: plan.planned,
      need: plan.need,
    })),
    basis: query.basis,
  });
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return {
    ...compared,
    rows: planned.flatMap((one) => {
      const row = byKey.get(one.key);
      return row ? [{ ...one, ...row }] : [];
    }),
    withoutPlan: municipalities.filter(({ plan }) => plan === null),
    comparable: scope.comparable,
  };
}
