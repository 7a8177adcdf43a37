import type { GoalTemplate } from "@boplan/framework-sdk";
import { homesAndStock } from "./homes-and-stock.ts";
import { households } from "./households.ts";
import { needsAndGovernance } from "./needs-and-governance.ts";

/** Goals to start from, with the measures that usually carry them, in order of goal area. */
export const goalTemplates: readonly GoalTemplate[] = [
  ...homesAndStock,
  ...households,
  ...needsAndGovernance,
];
