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

/** A rule that a body is asked in some round. Bodies are advised, one rule each. */
const heardRule = (options: {
  id: string;
  body: string;
  messageCode: string;
  citation: Requirement["citation"];
}): Requirement => ({
  id: options.id,
  citation: options.citation,
  severity: "should",
  regimes: "all",
  appliesTo: ({ plan }) => hasRounds(plan),
  check: ({ plan }) =>
    plan.parts.consultations.some(({ parties }) =>
      parties.some(({ body }) => body === options.body),
    )
      ? []
      : [{ path: roundsPath, messageCode: options.messageCode }],
});

/** Known from municipalities' pages; the act itself has not been read. */
const councils = kommuneloven("§ 5-12");

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
      plan.parts.consultations
        .filter(({ announcedOn }) => announcedOn === null)
        .map((entry) => ({
          path: partPath({ part: "consultations", entry }),
          messageCode: "notAnnounced",
          params: { name: entry.name },
        })),
  },
  {
    id: "consultation-online",
    citation: consultationOfPlan,
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => underPlanningAct({ plan }) && hasRounds(plan),
    check: ({ plan }) =>
      plan.parts.consultations
        .filter(({ url }) => url === null)
        .map((entry) => ({
          path: partPath({ part: "consultations", entry }),
          messageCode: "notOnline",
          params: { name: entry.name },
        })),
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
        if (lengthOf(entry) === null) {
          return [{ path, messageCode: "consultationWithoutDates", params }];
        }
        return entry.parties.length > 0
          ? []
          : [{ path, messageCode: "consultationWithoutParties", params }];
      });
    },
  },
  heardRule({
    id: "older-people-heard",
    body: "eldrerad",
    messageCode: "noElderCouncil",
    citation: councils,
  }),
  heardRule({
    id: "disability-council-heard",
    body: "rad-funksjonsnedsettelse",
    messageCode: "noDisabilityCouncil",
    citation: councils,
  }),
  heardRule({
    id: "youth-council-heard",
    body: "ungdomsrad",
    messageCode: "noYouthCouncil",
    citation: councils,
  }),
  heardRule({
    id: "state-governor-heard",
    body: "statsforvalter",
    messageCode: "noStateGovernor",
    citation: guide.hearing,
  }),
  heardRule({
    id: "nav-heard",
    body: "nav",
    messageCode: "noNavHeard",
    citation: guide.hearing,
  }),
  heardRule({
    id: "users-heard",
    body: "brukerorganisasjoner",
    messageCode: "noUserOrganisation",
    citation: guide.hearing,
  }),
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
