import { documentPath, type Requirement } from "@boplan/framework-sdk";
import { bfl } from "../citations.ts";
import { isInForce, isOfOlderWording, isStatutory } from "./standing.ts";

/** Guidelines under the older wording hold to the end of the term after the election of 2026. */
const LAST_DAY_OF_GUIDELINES = "2030-10-14";
/** First day of that term: in its course the council applies the new 2 § for the first time. */
const FIRST_DAY_TO_REPLACE = "2026-10-15";

/** From guidelines (riktlinjer) to action plan: the transitional provisions of SFS 2025:70. */
export const guidelineRequirements: readonly Requirement[] = [
  {
    id: "guidelines-due",
    citation: bfl("övergångsbestämmelserna till SFS 2025:70, punkt 2"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan, on }) =>
      isInForce(plan) && isOfOlderWording(plan) && on <= LAST_DAY_OF_GUIDELINES,
    check: ({ on }) =>
      on >= FIRST_DAY_TO_REPLACE
        ? [
            {
              path: documentPath("type"),
              messageCode: "guidelinesDue",
              params: { date: LAST_DAY_OF_GUIDELINES },
            },
          ]
        : [],
  },
  {
    id: "guidelines-replaced",
    citation: bfl("övergångsbestämmelserna till SFS 2025:70, punkt 3"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => isInForce(plan) && isOfOlderWording(plan),
    check: ({ on }) =>
      on > LAST_DAY_OF_GUIDELINES
        ? [
            {
              path: documentPath("type"),
              messageCode: "guidelinesLapsed",
              params: { date: LAST_DAY_OF_GUIDELINES },
            },
          ]
        : [],
  },
  {
    // Whether guidelines could still be adopted after 1 March 2025 is unclear: advice, no error.
    id: "named-action-plan",
    citation: bfl("2 § första stycket"),
    severity: "should",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) => isStatutory(plan) && plan.document.type !== null,
    check: ({ plan }) =>
      plan.document.type === "riktlinjer"
        ? [{ path: documentPath("type"), messageCode: "stillGuidelines" }]
        : [],
  },
];
