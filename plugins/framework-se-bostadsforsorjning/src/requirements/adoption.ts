import {
  documentPath,
  firstDayOf,
  lastDayOf,
  partPath,
  type Requirement,
} from "@boplan/framework-sdk";
import { bfl } from "../citations.ts";
import { mandateBefore, mandateEnd, mandateStart } from "../mandate-period.ts";
import {
  adoptedOn,
  adoptingDecision,
  isByCouncil,
  isInForce,
  isStatutory,
  namesCouncil,
} from "./standing.ts";

/** Who decides, when and how often: 2 § of the act. */
export const adoptionRequirements: readonly Requirement[] = [
  {
    id: "decided-by-council",
    citation: bfl("2 § första stycket"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) => {
      const decision = adoptingDecision(plan);
      if (decision && !isByCouncil(decision)) {
        const path = partPath({ part: "decisions", entry: decision });
        return [{ path, messageCode: "notByCouncil", params: { body: decision.body } }];
      }
      const { decidingBody } = plan.document;
      const path = documentPath("decidingBody");
      if (decidingBody === null) return decision ? [] : [{ path, messageCode: "noDecidingBody" }];
      return namesCouncil(decidingBody)
        ? []
        : [{ path, messageCode: "notByCouncil", params: { body: decidingBody } }];
    },
  },
  {
    id: "adoption-dated",
    citation: bfl("2 § första stycket"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => isInForce(plan),
    check: ({ plan, on }) => {
      const date = adoptedOn(plan);
      const path = documentPath("adoptedOn");
      if (date === null) return [{ path, messageCode: "noAdoptionDate" }];
      return firstDayOf(date) > on
        ? [{ path, messageCode: "adoptionInFuture", params: { date } }]
        : [];
    },
  },
  {
    id: "adoption-paragraph",
    citation: bfl("2 § första stycket"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => isInForce(plan),
    check: ({ plan }) =>
      (plan.document.adoptedUnder ?? adoptingDecision(plan)?.section ?? null) === null
        ? [{ path: documentPath("adoptedUnder"), messageCode: "noParagraph" }]
        : [],
  },
  {
    id: "plan-due",
    citation: bfl("2 § första stycket"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => isInForce(plan) && adoptedOn(plan) !== null,
    check: ({ plan, on }) => {
      const start = mandateStart(on);
      const adopted = adoptedOn(plan);
      // The term is still running: the council has until its last day.
      return adopted !== null &&
        lastDayOf(adopted) < start &&
        lastDayOf(adopted) >= mandateBefore(start)
        ? [
            {
              path: documentPath("adoptedOn"),
              messageCode: "planDue",
              params: { start, end: mandateEnd(start) },
            },
          ]
        : [];
    },
  },
  {
    id: "plan-each-mandate",
    citation: bfl("2 § första stycket"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => isInForce(plan) && adoptedOn(plan) !== null,
    check: ({ plan, on }) => {
      const start = mandateBefore(mandateStart(on));
      const adopted = adoptedOn(plan);
      return adopted !== null && lastDayOf(adopted) < start
        ? [
            {
              path: documentPath("adoptedOn"),
              messageCode: "mandateWithoutPlan",
              params: { start, end: mandateEnd(start) },
            },
          ]
        : [];
    },
  },
];
