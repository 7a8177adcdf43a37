import { compareOverview } from "@boplan/application/comparison/compare-overview";
import { WHOLE_COMPARISON } from "@boplan/application/comparison/comparison-query";
import { isAllowed } from "@boplan/auth/permission";
import type { RegionHomeProps } from "../screens/tenant/region-home.tsx";
import { countyName } from "./comparison-frame.server.ts";
import { dayInWords } from "./day-in-words.ts";
import type { TenantContext } from "./route-builder.server.ts";

/** How many plans that lapse stand on the first page; the rest is one link away. */
const FIRST_FEW = 12;

/** What a regional body comes to: how its municipalities stand, and whose plans lapse first. */
export async function loadRegionHome(context: TenantContext<unknown>): Promise<RegionHomeProps> {
  const { app, actor, tenant, language } = context;
  const { slug, name } = tenant;
  if (!isAllowed({ role: actor.role, permission: "comparison:read" })) {
    return { tenant: { slug, name }, standing: null };
  }
  const { rows, counts } = await compareOverview({ app, actor, query: WHOLE_COMPARISON });
  const lapsing = rows
    .filter(({ standing }) => standing === "lapsing" || standing === "lapsed")
    .toSorted((a, b) => ((a.lapsesOn ?? "") < (b.lapsesOn ?? "") ? -1 : 1));
  return {
    tenant: { slug, name },
    standing: {
      of: rows.length,
      counts,
      lapsing: lapsing.slice(0, FIRST_FEW).map((row) => ({
        key: row.key,
        name: row.name,
        county: countyName(row),
        title: row.plan?.title ?? "",
        lang: row.plan && row.plan.language !== language ? row.plan.language : undefined,
        until: row.lapsesOn === null ? "" : dayInWords({ day: row.lapsesOn, language }),
        hasLapsed: row.standing === "lapsed",
      })),
      lapsingInAll: lapsing.length,
      without: rows.filter(({ standing }) => standing === "noPlan").map(({ name: one }) => one),
    },
  };
}
