import {
  compareYear,
  type MeasuresByStatus,
  type YearEvent,
} from "@boplan/application/comparison/compare-year";
import type { CountedView, YearEventView, YearProps } from "../screens/comparison/year.tsx";
import { askComparison } from "./comparison-frame.server.ts";
import { dayInWords } from "./day-in-words.ts";
import type { TenantContext } from "./route-builder.server.ts";

/** Years that plans can be of; anything else in an address is the present year. */
const YEAR = /^(19|20|21)\d\d$/;

/** One year of the plans that may be seen. */
export async function loadYear(context: TenantContext<unknown>): Promise<YearProps> {
  const { app, actor, url, language } = context;
  const given = url.searchParams.get("year") ?? "";
  const year = YEAR.test(given) ? Number(given) : null;
  const asked = askComparison({
    context,
    extra: { year: year === null ? null : String(year) },
  });
  const found = await compareYear({ app, actor, query: asked.query, year });
  const eventView =
    (dayOf: (event: YearEvent) => string) =>
    (event: YearEvent): YearEventView => {
      const { municipality } = event;
      const { plan } = municipality;
      return {
        key: municipality.key,
        name: municipality.name,
        county: asked.countyName(municipality),
        title: plan.title,
        lang: plan.language === language ? undefined : plan.language,
        version: plan.versionLabel,
        on: dayInWords({ day: dayOf(event), language }),
      };
    };
  return {
    frame: asked.frameOf(found),
    year: found.year,
    isOver: found.year < Number(found.today.slice(0, 4)),
    years: found.years,
    plans: found.plans,
    // As precise as the plan states it, not the day it is sorted by.
    adopted: found.adopted.map(
      eventView(({ municipality, on }) => municipality.plan.adoptedOn ?? on),
    ),
    lapsed: found.lapsed.map(eventView(({ on }) => on)),
    given: found.given.map(eventView(({ on }) => on)),
    changed: found.changed.map(countedView),
    due: found.due.map(countedView),
  };
}

function countedView({ municipality, measures, byStatus }: MeasuresByStatus): CountedView {
  return { key: municipality.key, name: municipality.name, measures, byStatus };
}
