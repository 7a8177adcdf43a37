import {
  firstDayOf,
  lastDayOf,
  type Plan,
  partPath,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { consultationOfPlan, guide, kommuneloven } from "../citations.ts";
import { daysBetween, outsidePlanningAct, underPlanningAct } from "../plan-nature.ts";
import { STATUTORY_CONSULTATION_DAYS } from "../planning/processes.ts";

const roundsPath = partPath({ part: "consultations" });

const hasRounds = (plan: Plan) => plan.parts.consultations.length > 0;

const hasRemarks = (plan: Plan) =>
  plan.parts.consultations.some(({ remarks }) => remarks.length > 0);

/** Days from the first day a round can have opened to the last it can have closed. */
function lengthOf(round: Plan["parts"]["consultations"][number]): number | null {
  const { opensOn, deadline } = round;
  return opensOn === null || deadline === null
    ? null
    : daysBetween({ from: firstDayOf(opensOn), to: lastDayOf(deadline) });
}

/** Bodies that no round asked, each with its own message. */
function notAsked(options: {
  plan: Plan;
  bodies: Readonly<Record<string, string>>;
}): RuleFinding[] {
  const asked = new Set(
    options.plan.parts.consultations.flatMap(({ parties }) => parties.map(({ body }) => body)),
  );
  return Object.entries(options.bodies)
    .filter(([body]) => !asked.has(body))
    .map(([, messageCode]) => ({ path: roundsPath, messageCode }));
}

/** One finding a round: a round may have a hundred remarks. */
function unanswered(plan: Plan): RuleFinding[] {
  return plan.parts.consultations.flatMap((entry): RuleFinding[] => {
    const missing = entry.remarks.filter(
      ({ outcome, assessment }) => outcome === null || assessment.trim() === "",
    ).length;
    return missing === 0
      ? []
      : [
          {
            path: partPath({ part: "consultations", entry }),
            messageCode: "remarksUnanswered",
            params: { missing, all: entry.remarks.length, name: entry.name },
          },
        ];
  });
}

/** Høring: law for plans under plan- og bygningsloven, advice for all others. */
export const consultationRequirements: readonly Requirement[] = [
  {
    id: "consultation-held",
    citation: consultationOfPlan,
    severity: "must",
    regimes: "all",
    appliesTo: underPlanningAct,
    check: ({ plan }) =>
      hasRounds(plan) ? [] : [{ path: roundsPath, messageCode: "noConsultation" }],
  },
  {
    id: "consultation-six-weeks",
    citation: consultationOfPlan,
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => underPlanningAct({ plan }) && hasRounds(plan),
    check: ({ plan }) =>
      plan.parts.consultations.flatMap((entry): RuleFinding[] => {
        const path = partPath({ part: "consultations", entry });
        const { name } = entry;
        const days = lengthOf(entry);
        if (days === null) {
          return [{ path, messageCode: "consultationWithoutDates", params: { name } }];
        }
        return days >= STATUTORY_CONSULTATION_DAYS
          ? []
          : [{ path, messageCode: "consultationTooShort", params: { name, days } }];
      }),
  },
  {
    id: "consultation-announced",
    citation: consultationOfPlan,
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => underPlanningAct({ plan }) && hasRounds(plan),
    check: ({ plan }) =>
      plan.parts.consultations.flatMap((entry): RuleFinding[] => {
        const path = partPath({ part: "consultations", entry });
        const params = { name: entry.name };
        return [
          ...(entry.announcedOn === null ? [{ path, messageCode: "notAnnounced", params }] : []),
          ...(entry.url === null ? [{ path, messageCode: "notOnline", params }] : []),
        ];
      }),
  },
  {
    id: "consultation-described",
    citation: guide.hearing,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => outsidePlanningAct({ plan }) && plan.status !== "draft",
    check: ({ plan }) => {
      if (!hasRounds(plan)) return [{ path: roundsPath, messageCode: "noConsultationRound" }];
      return plan.parts.consultations.flatMap((entry): RuleFinding[] => {
        const path = partPath({ part: "consultations", entry });
        const params = { name: entry.name };
        return [
          ...(lengthOf(entry) === null
            ? [{ path, messageCode: "consultationWithoutDates", params }]
            : []),
          ...(entry.parties.length === 0
            ? [{ path, messageCode: "consultationWithoutParties", params }]
            : []),
        ];
      });
    },
  },
  {
    id: "councils-heard",
    // Known from municipalities' pages; the act itself has not been read.
    citation: kommuneloven("§ 5-12"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => hasRounds(plan),
    check: ({ plan }) =>
      notAsked({
        plan,
        bodies: {
          eldrerad: "noElderCouncil",
          "rad-funksjonsnedsettelse": "noDisabilityCouncil",
          ungdomsrad: "noYouthCouncil",
        },
      }),
  },
  {
    id: "usual-bodies-heard",
    citation: guide.hearing,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => hasRounds(plan),
    check: ({ plan }) =>
      notAsked({
        plan,
        bodies: {
          statsforvalter: "noStateGovernor",
          nav: "noNavHeard",
          brukerorganisasjoner: "noUserOrganisation",
        },
      }),
  },
  {
    id: "remarks-answered",
    citation: consultationOfPlan,
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => underPlanningAct({ plan }) && hasRemarks(plan),
    check: ({ plan }) => unanswered(plan),
  },
  {
    id: "remarks-answered-advice",
    citation: guide.adoption,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => outsidePlanningAct({ plan }) && hasRemarks(plan),
    check: ({ plan }) => unanswered(plan),
  },
];
