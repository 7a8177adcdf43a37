import { type Plan, partPath, type Requirement } from "@boplan/framework-sdk";
import { homesAct } from "../citations.ts";

/**
 * Requirements on what stands around the tree. The path is the whole part where nothing is there
 * (`parts/needs`), and the entry where one is wanting (`parts/needs/<id>`).
 */
export const partRequirements: readonly Requirement[] = [
  {
    id: "need-is-stated",
    citation: homesAct("3"),
    severity: "must",
    regimes: ["act-2020"],
    appliesTo: ({ plan }) => isHomesPlan(plan),
    check: ({ plan }) =>
      plan.parts.needs.length === 0
        ? [{ path: partPath({ part: "needs" }), messageCode: "noNeed" }]
        : plan.parts.needs
            // Null is "not stated", 0 is "none": a need of none is stated.
            .filter((need) => need.amount === null && need.text.trim() === "")
            .map((entry) => ({
              path: partPath({ part: "needs", entry }),
              messageCode: "needWithoutAmount",
            })),
  },
  {
    id: "county-is-asked",
    citation: homesAct("7"),
    severity: "must",
    regimes: ["act-2020"],
    // While the plan is written nobody has been asked yet: the rule speaks when it is decided.
    appliesTo: ({ plan }) => isHomesPlan(plan) && plan.status !== "draft",
    check: ({ plan }) =>
      plan.parts.consultations.some(({ parties }) =>
        parties.some(({ body, askedOn }) => body === "county" && askedOn !== null),
      )
        ? []
        : [{ path: partPath({ part: "consultations" }), messageCode: "countyNotAsked" }],
  },
  {
    id: "says-how-coordinated",
    citation: homesAct("8"),
    severity: "must",
    regimes: ["act-2020"],
    appliesTo: ({ plan }) => isHomesPlan(plan),
    check: ({ plan }) => {
      const said = plan.parts.statements.filter(({ statement }) => statement === "coordination");
      if (said.length === 0) {
        return [{ path: partPath({ part: "statements" }), messageCode: "noCoordination" }];
      }
      return said
        .filter(({ text }) => text.trim() === "")
        .map((entry) => ({
          path: partPath({ part: "statements", entry }),
          messageCode: "emptyCoordination",
        }));
    },
  },
];

function isHomesPlan(plan: Plan): boolean {
  return plan.document.type === "homes-plan";
}
