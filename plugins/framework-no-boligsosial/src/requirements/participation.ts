import {
  firstDayOf,
  lastDayOf,
  type Plan,
  partPath,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { guide, participationInPlanning } from "../citations.ts";
import { outsidePlanningAct, underPlanningAct } from "../plan-nature.ts";

const path = partPath({ part: "participants" });

/** Users or councils have taken part, and at least one of them before the draft was approved. */
function lacksParticipation(plan: Plan): RuleFinding[] {
  const users = plan.parts.participants.filter(
    ({ kind }) => kind === "userParticipation" || kind === "council",
  );
  if (users.length === 0) return [{ path, messageCode: "noParticipation" }];
  const approvals = plan.parts.decisions.flatMap(({ subject, on }) =>
    subject === "approval" && on !== null ? [lastDayOf(on)] : [],
  );
  const approved = approvals.sort()[0];
  const late =
    approved !== undefined && users.every(({ on }) => on !== null && firstDayOf(on) > approved);
  return late ? [{ path, messageCode: "lateParticipation", params: { date: approved } }] : [];
}

/** Medvirkning: a duty under plan- og bygningsloven, advice for all other plans. */
export const participationRequirements: readonly Requirement[] = [
  {
    id: "participation-facilitated",
    citation: participationInPlanning,
    severity: "must",
    regimes: "all",
    appliesTo: underPlanningAct,
    check: ({ plan }) => lacksParticipation(plan),
  },
  {
    id: "participation",
    citation: guide.mapping,
    severity: "should",
    regimes: "all",
    appliesTo: outsidePlanningAct,
    check: ({ plan }) => lacksParticipation(plan),
  },
];
