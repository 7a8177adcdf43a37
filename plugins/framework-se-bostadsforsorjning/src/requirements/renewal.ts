import {
  firstDayOf,
  lastDayOf,
  type Plan,
  partPath,
  type Requirement,
} from "@boplan/framework-sdk";
import { bfl } from "../citations.ts";
import { adoptedOn, ITEMISED, isByCouncil, isInForce } from "./standing.ts";

type Change = Plan["parts"]["conditionChanges"][number];

/** What follows when the conditions for the plan change: 2 § third paragraph. */
export const renewalRequirements: readonly Requirement[] = [
  {
    id: "new-plan-on-change",
    citation: bfl("2 § tredje stycket"),
    severity: "must",
    regimes: ITEMISED,
    appliesTo: ({ plan }) =>
      isInForce(plan) &&
      plan.parts.conditionChanges.some(({ conclusion }) => conclusion === "newPlan"),
    check: ({ plan }) =>
      plan.parts.conditionChanges
        .filter((change) => change.conclusion === "newPlan" && !isAnswered({ plan, change }))
        .map((entry) => ({
          path: partPath({ part: "conditionChanges", entry }),
          messageCode: "changeWithoutNewPlan",
          params: { date: entry.on },
        })),
  },
  {
    id: "changes-assessed",
    citation: bfl("2 § tredje stycket"),
    severity: "should",
    regimes: ITEMISED,
    appliesTo: ({ plan }) => plan.parts.conditionChanges.length > 0,
    check: ({ plan }) =>
      plan.parts.conditionChanges
        .filter(({ conclusion }) => conclusion === null)
        .map((entry) => ({
          path: partPath({ part: "conditionChanges", entry }),
          messageCode: "changeNotAssessed",
          params: { date: entry.on },
        })),
  },
];

/** Whether the council has adopted the plan, or a revision of it, after the change. */
function isAnswered({ plan, change }: { plan: Plan; change: Change }): boolean {
  const revisions = plan.parts.decisions
    .filter(
      (decision) =>
        (decision.subject === "adoption" || decision.subject === "revision") &&
        decision.outcome === "approved" &&
        isByCouncil(decision),
    )
    .map(({ on }) => on);
  return [adoptedOn(plan), ...revisions].some(
    (day) => day !== null && lastDayOf(day) >= firstDayOf(change.on),
  );
}
