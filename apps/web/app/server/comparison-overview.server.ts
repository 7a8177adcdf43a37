import { compareOverview, type OverviewRow } from "@boplan/application/comparison/compare-overview";
import type { OverviewProps, OverviewRowView } from "../screens/comparison/overview.tsx";
import { isStanding, STANDINGS } from "../screens/comparison/standings.ts";
import { askComparison } from "./comparison-frame.server.ts";
import { mapOf } from "./comparison-map.server.ts";
import { pageOf, sortingOf, sortingText, sortRows } from "./comparison-rows.ts";
import { dayInWords } from "./day-in-words.ts";
import { frameworkNames } from "./framework-names.server.ts";
import { publishedPlanPath } from "./published-plan-path.ts";
import type { TenantContext } from "./route-builder.server.ts";

const COLUMNS = ["name", "plan", "until", "standing", "goals", "measures"] as const;

/** Who has a plan that holds: the page's table, map and counts. */
export async function loadOverview(context: TenantContext<unknown>): Promise<OverviewProps> {
  const { app, actor, url, language } = context;
  const given = url.searchParams.get("standing") ?? "";
  const standing = isStanding(given) ? given : null;
  const sorting = sortingOf({ asked: url.searchParams.get("sort"), columns: COLUMNS });
  const asked = askComparison({
    context,
    extra: { standing, sort: sortingText(sorting) },
  });
  const overview = await compareOverview({ app, actor, query: asked.query });
  const names = frameworkNames({ app, language });
  const chosen = overview.rows.filter((row) => standing === null || row.standing === standing);
  const { shown, rows } = pageOf({
    rows: sortOverview({ rows: chosen, sorting }),
    page: asked.query.page,
  });
  return {
    frame: asked.frameOf({ ...overview, compared: overview.rows.length }),
    counts: overview.counts,
    standing,
    sorting,
    rows,
    table: shown.map((row): OverviewRowView => {
      const { plan } = row;
      return {
        key: row.key,
        name: row.name,
        county: asked.countyName(row),
        country: row.country,
        standing: row.standing,
        plan: plan && {
          title: plan.title,
          lang: plan.language === language ? undefined : plan.language,
          href: plan.publicPlace && publishedPlanPath(plan.publicPlace),
          regime: names.regimeName(plan) ?? names.frameworkName(plan.frameworkId),
          isOldRegime: row.regimeInForce === false,
          until: row.lapsesOn === null ? null : dayInWords({ day: row.lapsesOn, language }),
          byRenewal: row.lapsesBy === "renewal",
          goals: plan.goals,
          measures: plan.measures,
        },
      };
    }),
    regimes: overview.regimes.map(({ frameworkId, regime, inForce, municipalities }) => ({
      id: `${frameworkId}/${regime}`,
      name: `${names.frameworkName(frameworkId)}: ${names.regimeName({ frameworkId, regime })}`,
      inForce,
      municipalities,
    })),
    outsideArea: overview.outsideArea,
    map: mapOf({
      rows: overview.rows,
      toneOf: (row) => [STANDINGS.indexOf(row.standing), null],
      countryName: asked.countryName,
    }),
  };
}

function sortOverview(options: {
  rows: readonly OverviewRow[];
  sorting: OverviewProps["sorting"];
}): OverviewRow[] {
  const { rows, sorting } = options;
  const { column, isDescending } = sorting;
  const value = (row: OverviewRow): string | number | null => {
    switch (column) {
      case "plan":
        return row.plan?.title.toLowerCase() ?? null;
      case "until":
        return row.lapsesOn;
      case "standing":
        return STANDINGS.indexOf(row.standing);
      case "goals":
        return row.plan?.goals ?? null;
      case "measures":
        return row.plan?.measures ?? null;
      default:
        return null;
    }
  };
  // By name is the order they come in.
  if (column === "name") return isDescending ? rows.toReversed() : [...rows];
  return sortRows({ rows, isDescending, by: value });
}
