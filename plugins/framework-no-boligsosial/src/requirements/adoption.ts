import { documentPath, lastDayOf, type Requirement, type RuleFinding } from "@boplan/framework-sdk";
import { planOgBygningsloven, veiviseren } from "../citations.ts";

/** Plan type, legal status and decision. */
export const adoptionRequirements: readonly Requirement[] = [
  {
    id: "legal-status-stated",
    citation: veiviseren({ section: "Forfase", page: "forfase-fagtemaplan" }),
    severity: "should",
    regimes: "all",
    appliesTo: () => true,
    check: ({ plan }) => {
      const findings: RuleFinding[] = [];
      if (plan.document.type === null) {
        findings.push({ path: documentPath("type"), messageCode: "noType" });
      }
      if (plan.document.legallyBinding === null) {
        findings.push({ path: documentPath("legallyBinding"), messageCode: "noLegalStatus" });
      }
      return findings;
    },
  },
  {
    id: "adopted-by-council",
    // Only plans under the Planning and Building Act must be adopted by the council itself.
    citation: planOgBygningsloven("§ 11-15"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => plan.document.legallyBinding === true && plan.status === "adopted",
    check: ({ plan }) =>
      /kommunestyre|bystyre/i.test(plan.document.decidingBody ?? "")
        ? []
        : [{ path: documentPath("decidingBody"), messageCode: "notByCouncil" }],
  },
  {
    id: "adoption-recorded",
    citation: veiviseren({
      section: "Ferdigstille og vedta temaplanen",
      page: "bearbeidings-og-ferdigstillingsfasen/ferdigstille-og-vedta-temaplanen",
    }),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => plan.status === "adopted",
    check: ({ plan }) => {
      const findings: RuleFinding[] = [];
      if (plan.document.decidingBody === null) {
        findings.push({ path: documentPath("decidingBody"), messageCode: "noDecidingBody" });
      }
      if (plan.document.caseNumber === null) {
        findings.push({ path: documentPath("caseNumber"), messageCode: "noCaseNumber" });
      }
      if (plan.document.adoptedOn === null) {
        findings.push({ path: documentPath("adoptedOn"), messageCode: "noAdoptionDate" });
      }
      if (plan.document.adoptedUnder === null) {
        findings.push({ path: documentPath("adoptedUnder"), messageCode: "noAdoptionCase" });
      }
      return findings;
    },
  },
  {
    id: "action-part-yearly",
    // The act asks it of the action part alone; the plan's own date is the nearest sign of it.
    citation: planOgBygningsloven("§ 11-1"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) =>
      plan.status === "adopted" &&
      (plan.document.type === "samfunnsdel" || plan.document.type === "kommunedelplan") &&
      (plan.document.revisedOn ?? plan.document.adoptedOn) !== null,
    check: ({ plan, on }) => {
      const revised = plan.document.revisedOn ?? plan.document.adoptedOn;
      return revised !== null && lastDayOf(revised) < yearBefore(on)
        ? [
            {
              path: documentPath("revisedOn"),
              messageCode: "notRevised",
              params: { date: revised },
            },
          ]
        : [];
    },
  },
];

/** The same day a year earlier; as text, since rules compare days and never count with them. */
function yearBefore(on: string): string {
  return `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`;
}
