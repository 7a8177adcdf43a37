import { documentPath, partPath, type Requirement, type RuleFinding } from "@boplan/framework-sdk";
import {
  guide,
  husbankenOnTheAct,
  ombudOnForwarding,
  stateGovernorOnTheAct,
} from "../citations.ts";
import { outsidePlanningAct, relationsTo, says, UNDER_THE_ACT } from "../plan-nature.ts";

const statementsPath = partPath({ part: "statements" });

/** A rule that one statement meets. Such things are said of the municipality, not only the plan. */
const statementRule = (options: {
  id: string;
  statement: string;
  messageCode: string;
  citation: Requirement["citation"];
  regimes: Requirement["regimes"];
}): Requirement => ({
  id: options.id,
  citation: options.citation,
  severity: "should",
  regimes: options.regimes,
  appliesTo: () => true,
  check: ({ plan }) =>
    says({ plan, statement: options.statement })
      ? []
      : [{ path: statementsPath, messageCode: options.messageCode }],
});

/** A rule that a link to another plan meets: where what is left out is decided. */
const linkRule = (options: {
  id: string;
  kinds: readonly string[];
  messageCode: string;
}): Requirement => ({
  id: options.id,
  citation: guide.planKinds,
  severity: "should",
  regimes: "all",
  appliesTo: () => true,
  check: ({ plan }) =>
    relationsTo({ plan, kinds: options.kinds }).length > 0
      ? []
      : [{ path: partPath({ part: "relations" }), messageCode: options.messageCode }],
});

/** What the plan is, what it leaves to others, and who handles cases under the act. */
export const scopeRequirements: readonly Requirement[] = [
  {
    id: "legal-status-stated",
    citation: guide.preparation,
    severity: "should",
    regimes: "all",
    appliesTo: () => true,
    check: ({ plan }) => {
      const { type, legallyBinding } = plan.document;
      const findings: RuleFinding[] = [];
      if (type === null) findings.push({ path: documentPath("type"), messageCode: "noType" });
      if (legallyBinding === null) {
        findings.push({ path: documentPath("legallyBinding"), messageCode: "noLegalStatus" });
      }
      if (type !== null && legallyBinding === true && outsidePlanningAct({ plan })) {
        findings.push({ path: documentPath("legallyBinding"), messageCode: "statusAgainstType" });
      }
      return findings;
    },
  },
  statementRule({
    id: "delimitation-stated",
    statement: "avgrensing",
    messageCode: "noDelimitation",
    citation: guide.preparation,
    regimes: "all",
  }),
  linkRule({
    id: "land-use-part-linked",
    kinds: ["arealdel"],
    messageCode: "noLandUsePart",
  }),
  linkRule({
    id: "economic-plan-linked",
    kinds: ["okonomiplan", "handlingsdel"],
    messageCode: "noEconomicPlan",
  }),
  statementRule({
    id: "unit-for-the-act",
    statement: "lovens-enhet",
    messageCode: "noUnitForTheAct",
    citation: stateGovernorOnTheAct,
    regimes: UNDER_THE_ACT,
  }),
  statementRule({
    id: "application-forwarding",
    statement: "oversending",
    messageCode: "noForwarding",
    citation: ombudOnForwarding,
    regimes: UNDER_THE_ACT,
  }),
  statementRule({
    id: "decision-content",
    statement: "vedtakets-innhold",
    messageCode: "noDecisionContent",
    citation: husbankenOnTheAct,
    regimes: UNDER_THE_ACT,
  }),
];
