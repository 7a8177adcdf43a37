import { documentPath, type Requirement } from "@boplan/framework-sdk";
import { homesAct } from "../citations.ts";

/** What the cover of the plan has to say. */
export const documentRequirements: readonly Requirement[] = [
  {
    id: "says-until-when",
    citation: homesAct("4"),
    // The act of 2020 lets the ministry order a new plan where the date is missing.
    severity: "mustWithSanction",
    regimes: ["act-2020"],
    appliesTo: ({ plan }) => plan.document.type === "homes-plan",
    check: ({ plan }) =>
      plan.document.validTo === null
        ? [{ path: documentPath("validTo"), messageCode: "noEndDate" }]
        : [],
  },
];
