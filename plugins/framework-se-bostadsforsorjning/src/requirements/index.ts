import type { Requirement } from "@boplan/framework-sdk";
import { adoptionRequirements } from "./adoption.ts";
import { analysisRequirements } from "./analyses.ts";
import { connectionRequirements } from "./connections.ts";
import { considerationRequirements } from "./considerations.ts";
import { contentRequirements } from "./content.ts";
import { executionRequirements } from "./execution.ts";
import { followUpRequirements } from "./follow-up.ts";
import { groupRequirements } from "./groups.ts";
import { guidelineRequirements } from "./guidelines.ts";
import { hearingRequirements } from "./hearing.ts";
import { indicatorRequirements } from "./indicators.ts";
import { renewalRequirements } from "./renewal.ts";

/** Every rule, in the order of the act: content, basis, hearing, decision; then advice. */
export const requirements: readonly Requirement[] = [
  ...contentRequirements,
  ...considerationRequirements,
  ...analysisRequirements,
  ...hearingRequirements,
  ...adoptionRequirements,
  ...guidelineRequirements,
  ...renewalRequirements,
  ...connectionRequirements,
  ...groupRequirements,
  ...executionRequirements,
  ...followUpRequirements,
  ...indicatorRequirements,
];
