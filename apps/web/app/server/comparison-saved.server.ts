import { comparisonSearch } from "@boplan/application/comparison/comparison-query";
import {
  listSavedComparisons,
  type SavedComparison,
} from "@boplan/application/comparison/saved-comparisons";
import {
  compareMunicipalityPath,
  comparePath,
  isComparisonView,
  type QueryPairs,
} from "../paths/comparison.ts";
import type { SavedProps } from "../screens/comparison/saved.tsx";
import { dayOfMoment } from "./day-in-words.ts";
import type { TenantContext } from "./route-builder.server.ts";

/** What was saved, each with the address that it opens at. */
export async function loadSaved(
  context: TenantContext<unknown>,
): Promise<Omit<SavedProps, "refusal">> {
  const { app, actor, tenant, language, text } = context;
  const saved = await listSavedComparisons({ app, actor });
  return {
    tenant: { slug: tenant.slug, name: tenant.name, isRegion: tenant.kind === "region" },
    saved: saved.map((one) => ({
      id: one.id,
      name: one.name,
      href: addressOf({ one, tenant: tenant.slug }),
      view: isComparisonView(one.view)
        ? text.t(`comparison.title.${one.view}`)
        : text.t("comparison.municipality"),
      when: dayOfMoment({ moment: one.createdAt, language }),
      version: one.version,
    })),
  };
}

/** Words stand on the themes' page, and a municipality has an address of its own. */
function addressOf(options: { one: SavedComparison; tenant: string }): string {
  const { one, tenant } = options;
  const query: QueryPairs = [...new URLSearchParams(comparisonSearch(one.query)), ...one.look];
  if (isComparisonView(one.view)) return comparePath({ tenant, view: one.view, query });
  if (one.view === "wording") return comparePath({ tenant, view: "themes", query });
  const [country, code] = (one.query.of ?? "").split("-");
  return country && code
    ? compareMunicipalityPath({ tenant, country, code })
    : comparePath({ tenant, query });
}
