import {
  type Decision,
  documentPath,
  firstDayOf,
  lastDayOf,
  type Plan,
  partPath,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { guide, planOgBygningsloven } from "../citations.ts";
import { parseCaseNumber } from "../parse-case-number.ts";
import { isAdopted, relationsTo, underPlanningAct } from "../plan-nature.ts";

const COUNCILS = ["kommunestyre", "bystyre"];

const decisionsOn = (options: { plan: Plan; subject: Decision["subject"] }) =>
  options.plan.parts.decisions.filter(({ subject }) => subject === options.subject);

const isByCouncil = ({ body, bodyId }: Pick<Decision, "body" | "bodyId">) =>
  bodyId === null ? /kommunestyre|bystyre/i.test(body) : COUNCILS.includes(bodyId);

/** Days on which something was decided about the plan, earliest first. */
const daysOf = (options: { plan: Plan; subject: Decision["subject"] }) =>
  decisionsOn(options)
    .flatMap(({ on }) => (on === null ? [] : [on]))
    .sort();

/** Who adopted the plan, when, under which case, and with what beside it. */
export const adoptionRequirements: readonly Requirement[] = [
  {
    id: "adopted-by-council",
    // Only plans under the Planning and Building Act must be adopted by the council itself.
    citation: planOgBygningsloven("§§ 11-14 og 11-15"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => underPlanningAct({ plan }) && isAdopted({ plan }),
    check: ({ plan }) => {
      const adoptions = decisionsOn({ plan, subject: "adoption" });
      const byCouncil =
        adoptions.length > 0
          ? adoptions.some(isByCouncil)
          : isByCouncil({ body: plan.document.decidingBody ?? "", bodyId: null });
      return byCouncil ? [] : [{ path: documentPath("decidingBody"), messageCode: "notByCouncil" }];
    },
  },
  {
    id: "adoption-recorded",
    citation: guide.adoption,
    severity: "should",
    regimes: "all",
    appliesTo: isAdopted,
    check: ({ plan }) => {
      const { decidingBody, caseNumber, adoptedOn, adoptedUnder } = plan.document;
      const findings: RuleFinding[] = [];
      if (decidingBody === null) {
        findings.push({ path: documentPath("decidingBody"), messageCode: "noDecidingBody" });
      }
      if (caseNumber === null) {
        findings.push({ path: documentPath("caseNumber"), messageCode: "noCaseNumber" });
      } else if (parseCaseNumber(caseNumber) === null) {
        findings.push({
          path: documentPath("caseNumber"),
          messageCode: "unknownCaseNumber",
          params: { number: caseNumber },
        });
      }
      if (adoptedOn === null) {
        findings.push({ path: documentPath("adoptedOn"), messageCode: "noAdoptionDate" });
      }
      if (adoptedUnder === null) {
        findings.push({ path: documentPath("adoptedUnder"), messageCode: "noAdoptionCase" });
      }
      const adoptions = decisionsOn({ plan, subject: "adoption" });
      if (!adoptions.some(({ minutesUrl }) => minutesUrl !== null)) {
        findings.push({ path: partPath({ part: "decisions" }), messageCode: "noMinutes" });
      }
      return findings;
    },
  },
  {
    id: "knowledge-base-attached",
    citation: guide.adoption,
    severity: "should",
    regimes: "all",
    appliesTo: isAdopted,
    check: ({ plan }) =>
      relationsTo({ plan, kinds: ["kunnskapsgrunnlag"] }).length > 0 ||
      plan.parts.analyses.length > 0
        ? []
        : [{ path: partPath({ part: "relations" }), messageCode: "noKnowledgeBase" }],
  },
  {
    id: "hearing-summary-attached",
    citation: guide.adoption,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => isAdopted({ plan }) && plan.parts.consultations.length > 0,
    check: ({ plan }) =>
      relationsTo({ plan, kinds: ["horingssammendrag"] }).length > 0
        ? []
        : [{ path: partPath({ part: "relations" }), messageCode: "noHearingSummary" }],
  },
  {
    id: "approval-before-adoption",
    citation: guide.adoption,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) =>
      daysOf({ plan, subject: "approval" }).length > 0 &&
      daysOf({ plan, subject: "adoption" }).length > 0,
    check: ({ plan }) => {
      const [approved] = daysOf({ plan, subject: "approval" });
      const adopted = daysOf({ plan, subject: "adoption" }).at(-1);
      return approved !== undefined &&
        adopted !== undefined &&
        firstDayOf(approved) > lastDayOf(adopted)
        ? [
            {
              path: partPath({ part: "decisions" }),
              messageCode: "approvedAfterAdoption",
              params: { approved, adopted },
            },
          ]
        : [];
    },
  },
  {
    id: "milestones-in-order",
    citation: guide.preparation,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) =>
      plan.parts.phases.filter(({ reachedOn }) => reachedOn !== null).length > 1,
    check: ({ plan }) => {
      const findings: RuleFinding[] = [];
      let latest: { readonly name: string; readonly day: string } | null = null;
      for (const phase of plan.parts.phases) {
        if (phase.reachedOn === null) continue;
        if (latest !== null && lastDayOf(phase.reachedOn) < latest.day) {
          findings.push({
            path: partPath({ part: "phases", entry: phase }),
            messageCode: "milestoneTooEarly",
            params: { name: phase.name, before: latest.name },
          });
          continue;
        }
        latest = { name: phase.name, day: firstDayOf(phase.reachedOn) };
      }
      return findings;
    },
  },
];
