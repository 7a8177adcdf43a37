import {
  documentPath,
  firstDayOf,
  lastDayOf,
  type Plan,
  type Requirement,
} from "@boplan/framework-sdk";
import { bfl } from "../citations.ts";
import { mandateStart } from "../mandate-period.ts";

/** Guidelines under the older wording hold to the end of the term after the election of 2026. */
const LAST_DAY_OF_GUIDELINES = "2030-10-14";
/** First day of that term: from then on the council works on the plan that replaces them. */
const FIRST_DAY_TO_REPLACE = "2026-10-15";

const isStatutory = (plan: Plan) =>
  plan.document.type === null ||
  ["handlingsplan", "riktlinjer", "program", "plan"].includes(plan.document.type);

const isAdopted = (plan: Plan) => plan.status === "adopted" && isStatutory(plan);

/** Who decides, when and how often: 2 § of the act. */
export const adoptionRequirements: readonly Requirement[] = [
  {
    id: "decided-by-council",
    citation: bfl("2 § första stycket"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) =>
      /kommunfullmäktige|^kf\b/i.test(plan.document.decidingBody ?? "")
        ? []
        : [{ path: documentPath("decidingBody"), messageCode: "notByCouncil" }],
  },
  {
    id: "adoption-dated",
    citation: bfl("2 § första stycket"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => isAdopted(plan),
    check: ({ plan, on }) => {
      const { adoptedOn } = plan.document;
      const path = documentPath("adoptedOn");
      if (adoptedOn === null) return [{ path, messageCode: "noAdoptionDate" }];
      return firstDayOf(adoptedOn) > on
        ? [{ path, messageCode: "adoptionInFuture", params: { date: adoptedOn } }]
        : [];
    },
  },
  {
    id: "adoption-paragraph",
    citation: bfl("2 § första stycket"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => isAdopted(plan),
    check: ({ plan }) =>
      plan.document.adoptedUnder === null
        ? [{ path: documentPath("adoptedUnder"), messageCode: "noParagraph" }]
        : [],
  },
  {
    id: "plan-each-mandate",
    citation: bfl("2 § första stycket"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) => isAdopted(plan) && plan.document.adoptedOn !== null,
    check: ({ plan, on }) => {
      const start = mandateStart(on);
      const { adoptedOn } = plan.document;
      return adoptedOn !== null && lastDayOf(adoptedOn) < start
        ? [{ path: documentPath("adoptedOn"), messageCode: "earlierMandate", params: { start } }]
        : [];
    },
  },
  {
    id: "guidelines-due",
    citation: bfl("övergångsbestämmelserna till SFS 2025:70"),
    severity: "should",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan, on }) =>
      plan.document.type === "riktlinjer" && on <= LAST_DAY_OF_GUIDELINES,
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
    citation: bfl("övergångsbestämmelserna till SFS 2025:70"),
    severity: "must",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) => plan.document.type === "riktlinjer",
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
];
