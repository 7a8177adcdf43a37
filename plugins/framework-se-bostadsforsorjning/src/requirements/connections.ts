import {
  documentPath,
  lastDayOf,
  partPath,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { bfl, landAllocationAct, localGovernmentAct, planAndBuildingAct } from "../citations.ts";
import { isInForce, isStatutory, linked, states, usesAny } from "./standing.ts";

/** First day from which the guidelines must say how land serves the action plan (SFS 2025:72). */
const LAND_GUIDELINES_SINCE = "2025-03-01";

/** What the plan is tied to: comprehensive plan, guidelines for land, rules for priority. */
export const connectionRequirements: readonly Requirement[] = [
  {
    id: "comprehensive-plan",
    citation: planAndBuildingAct("2 kap. 3 § och 3 kap. 5 §"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) =>
      linked({ plan, documentKind: "oversiktsplan" }).length > 0
        ? []
        : [{ path: partPath({ part: "relations" }), messageCode: "noComprehensivePlan" }],
  },
  {
    id: "comprehensive-plan-current",
    citation: planAndBuildingAct("3 kap. 23 och 25 §§"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => linked({ plan, documentKind: "oversiktsplan" }).length > 0,
    check: ({ plan, on }) =>
      linked({ plan, documentKind: "oversiktsplan" }).flatMap((entry) => {
        const path = partPath({ part: "relations", entry });
        const params = { title: entry.title };
        if (entry.validTo !== null && lastDayOf(entry.validTo) < on) {
          return [{ path, messageCode: "comprehensivePlanNotCurrent", params }];
        }
        return entry.adoptedOn === null
          ? [{ path, messageCode: "comprehensivePlanUndated", params }]
          : [];
      }),
  },
  {
    id: "land-guidelines",
    citation: landAllocationAct,
    severity: "must",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) => usesAny({ plan, instruments: ["markanvisning"] }),
    check: ({ plan }) =>
      linked({ plan, documentKind: "riktlinjer-markanvisning" }).length > 0
        ? []
        : [{ path: partPath({ part: "relations" }), messageCode: "noLandGuidelines" }],
  },
  {
    id: "land-guidelines-updated",
    citation: landAllocationAct,
    severity: "must",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) =>
      usesAny({ plan, instruments: ["markanvisning"] }) &&
      linked({ plan, documentKind: "riktlinjer-markanvisning" }).length > 0,
    check: ({ plan }) => {
      // A measure that updates them is the way to say that it will be done.
      if (usesAny({ plan, instruments: ["riktlinjer-markanvisning"] })) return [];
      return linked({ plan, documentKind: "riktlinjer-markanvisning" }).flatMap(
        (entry): RuleFinding[] => {
          const path = partPath({ part: "relations", entry });
          if (entry.adoptedOn === null) {
            return [{ path, messageCode: "landGuidelinesUndated", params: { title: entry.title } }];
          }
          return lastDayOf(entry.adoptedOn) < LAND_GUIDELINES_SINCE
            ? [{ path, messageCode: "landGuidelinesOld", params: { date: entry.adoptedOn } }]
            : [];
        },
      );
    },
  },
  {
    id: "allocation-criteria",
    citation: bfl("8–10 §§"),
    severity: "should",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) => usesAny({ plan, instruments: ["fortur", "reservation"] }),
    check: ({ plan }) =>
      linked({ plan, documentKind: "fordelningsregler" }).length > 0
        ? []
        : [{ path: partPath({ part: "relations" }), messageCode: "noAllocationCriteria" }],
  },
  {
    id: "contact-given",
    citation: bfl("5 §"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) =>
      plan.document.owner === null
        ? [{ path: documentPath("owner"), messageCode: "noContact" }]
        : [],
  },
  {
    id: "publication-stated",
    citation: localGovernmentAct({ section: "8 kap.", verified: false }),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => isInForce(plan),
    check: ({ plan }) =>
      states({ plan, statement: "publicering" })
        ? []
        : [{ path: partPath({ part: "statements" }), messageCode: "notPublished" }],
  },
];
