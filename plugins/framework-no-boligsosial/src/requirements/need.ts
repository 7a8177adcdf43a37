import {
  firstDayOf,
  lastDayOf,
  type PartialDate,
  type Plan,
  partPath,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { boligsosialLov, guide, planningStrategy } from "../citations.ts";
import { relationsTo, UNDER_THE_ACT } from "../plan-nature.ts";

const MEETS_CHALLENGES = ["goalArea", "goal", "strategy", "measure"];

/** Councils meet first by 31 October every fourth year from this one on. */
const FIRST_COUNCIL = 2007;

/** The planning strategies that the plan names with the day of adoption. */
function strategiesOf(plan: Plan): { readonly id: string; readonly adoptedOn: PartialDate }[] {
  return relationsTo({ plan, kinds: ["planstrategi"] }).flatMap(({ id, adoptedOn }) =>
    adoptedOn === null ? [] : [{ id, adoptedOn }],
  );
}

/** When the overviews of need that the plan rests on were made. */
function overviewDays(plan: Plan): string[] {
  return [
    ...plan.parts.needs.map(({ asOf }) => asOf),
    ...relationsTo({ plan, kinds: ["behovsoversikt"] }).map(({ adoptedOn }) => adoptedOn),
  ].flatMap((date) => (date === null ? [] : [firstDayOf(date)]));
}

/** Last day for the council of the time to adopt its planning strategy. */
function lastDayForStrategy(adoptedOn: string): string {
  const year = Number(adoptedOn.slice(0, 4));
  const constituted = FIRST_COUNCIL + Math.floor((year - FIRST_COUNCIL) / 4) * 4;
  const council = adoptedOn < `${constituted}-10-31` ? constituted - 4 : constituted;
  return `${council + 1}-10-31`;
}

/** The overview of need, what it feeds, and the challenges it shows. */
export const needRequirements: readonly Requirement[] = [
  {
    id: "need-overview",
    citation: boligsosialLov("§ 5"),
    severity: "must",
    regimes: UNDER_THE_ACT,
    appliesTo: () => true,
    check: ({ plan }) => {
      // The overview may be a paper of its own: the act does not ask that it stands in the plan.
      if (relationsTo({ plan, kinds: ["behovsoversikt"] }).length > 0) return [];
      const kinds = new Set(plan.parts.needs.map(({ kind }) => kind));
      const ordinary = kinds.has("ordinary");
      const adapted = kinds.has("adapted") || kinds.has("adaptedWithStaff");
      if (ordinary && adapted) return [];
      const onlyOne = ordinary ? "noAdaptedNeed" : "noOrdinaryNeed";
      const messageCode = ordinary || adapted ? onlyOne : "noNeedOverview";
      return [{ path: partPath({ part: "needs" }), messageCode }];
    },
  },
  {
    id: "need-figures",
    citation: guide.mapping,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => plan.parts.needs.length > 0,
    check: ({ plan }) =>
      plan.parts.needs
        .filter(({ amount, asOf, source }) => amount === null || asOf === null || source === null)
        .map((entry) => ({
          path: partPath({ part: "needs", entry }),
          messageCode: "needIncomplete",
        })),
  },
  {
    id: "need-feeds-planning-strategy",
    citation: boligsosialLov("§ 5"),
    severity: "must",
    regimes: UNDER_THE_ACT,
    // A strategy from before the act had no such duty; without dates nothing can be said.
    appliesTo: ({ plan }) =>
      overviewDays(plan).length > 0 &&
      strategiesOf(plan).some(({ adoptedOn }) => lastDayOf(adoptedOn) >= "2023-07-01"),
    check: ({ plan }) => {
      const days = overviewDays(plan);
      return strategiesOf(plan)
        .filter(({ adoptedOn }) => lastDayOf(adoptedOn) >= "2023-07-01")
        .filter(({ adoptedOn }) => days.every((day) => day > lastDayOf(adoptedOn)))
        .map((entry) => ({
          path: partPath({ part: "relations", entry }),
          messageCode: "overviewAfterStrategy",
          params: { date: entry.adoptedOn },
        }));
    },
  },
  {
    id: "planning-strategy-linked",
    citation: planningStrategy,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => plan.document.type !== "planstrategi",
    check: ({ plan }) => {
      const linked = relationsTo({ plan, kinds: ["planstrategi"] });
      if (linked.length === 0) {
        return [{ path: partPath({ part: "relations" }), messageCode: "noPlanningStrategy" }];
      }
      return linked
        .filter(({ adoptedOn }) => adoptedOn === null)
        .map((entry) => ({
          path: partPath({ part: "relations", entry }),
          messageCode: "planningStrategyWithoutDate",
        }));
    },
  },
  {
    id: "planning-strategy-in-time",
    // The law is clear, the plan is not: the council may have met earlier, or revised its strategy.
    citation: planningStrategy,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => strategiesOf(plan).length > 0,
    check: ({ plan }) =>
      strategiesOf(plan).flatMap((entry): RuleFinding[] => {
        const adopted = firstDayOf(entry.adoptedOn);
        const last = lastDayForStrategy(adopted);
        return adopted <= last
          ? []
          : [
              {
                path: partPath({ part: "relations", entry }),
                messageCode: "planningStrategyLate",
                params: { date: entry.adoptedOn, last },
              },
            ];
      }),
  },
  {
    id: "challenges-met",
    citation: boligsosialLov("§ 5"),
    severity: "should",
    regimes: UNDER_THE_ACT,
    appliesTo: ({ plan }) => plan.parts.challenges.length > 0 || plan.parts.needs.length > 0,
    check: ({ plan }) => {
      const { challenges } = plan.parts;
      if (challenges.length === 0) {
        return [{ path: partPath({ part: "challenges" }), messageCode: "noChallenges" }];
      }
      const meeting = new Set(
        plan.elements.filter(({ kind }) => MEETS_CHALLENGES.includes(kind)).map(({ id }) => id),
      );
      return challenges
        .filter(({ elementIds }) => !elementIds.some((id) => meeting.has(id)))
        .map((entry) => ({
          path: partPath({ part: "challenges", entry }),
          messageCode: "challengeNotMet",
          params: { title: entry.title },
        }));
    },
  },
];
