import { type Plan, partPath, type Requirement, type RuleFinding } from "@boplan/framework-sdk";
import { bfl, boverketConsiderations } from "../citations.ts";
import { ITEMISED, isStatutory } from "./standing.ts";

/**
 * How account was taken of the goals of others: 2 § first paragraph, item 4. Where that is missing
 * the government may order the municipality to adopt anew (6 §).
 */
export const considerationRequirements: readonly Requirement[] = [
  {
    id: "regard-to-national-goals",
    citation: bfl("2 § första stycket 4 och 6 §"),
    severity: "mustWithSanction",
    regimes: ITEMISED,
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) => regardTo({ plan, level: "national", messageCode: "noNationalGoals" }),
  },
  {
    id: "regard-to-regional-goals",
    citation: bfl("2 § första stycket 4 och 6 §"),
    severity: "mustWithSanction",
    regimes: ITEMISED,
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) => regardTo({ plan, level: "regional", messageCode: "noRegionalGoals" }),
  },
  {
    id: "considerations-explained",
    citation: boverketConsiderations,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => plan.parts.considerations.length > 0,
    check: ({ plan }) =>
      plan.parts.considerations
        .filter(({ how }) => how.trim() === "")
        .map((entry) => ({
          path: partPath({ part: "considerations", entry }),
          messageCode: "considerationUnexplained",
          params: { title: entry.title },
        })),
  },
];

/** One goal or programme of the level, with a word on how it was considered, is what is asked. */
function regardTo(options: {
  plan: Plan;
  level: "national" | "regional";
  messageCode: string;
}): RuleFinding[] {
  const { plan, level, messageCode } = options;
  const told = plan.parts.considerations.some(
    (entry) => entry.level === level && entry.title.trim() !== "" && entry.how.trim() !== "",
  );
  return told ? [] : [{ path: partPath({ part: "considerations" }), messageCode }];
}
