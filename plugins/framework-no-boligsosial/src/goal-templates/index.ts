import type { GoalTemplate } from "@boplan/framework-sdk";
import { owningAndRenting } from "./owning-and-renting.ts";
import { rolesAndKnowledge } from "./roles-and-knowledge.ts";
import { socialSustainability } from "./social-sustainability.ts";

/** Goals to start from, with the measures that usually carry them, in order of goal area. */
export const goalTemplates: readonly GoalTemplate[] = [
  ...owningAndRenting,
  ...socialSustainability,
  ...rolesAndKnowledge,
];
