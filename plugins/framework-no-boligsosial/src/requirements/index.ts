import type { Requirement } from "@boplan/framework-sdk";
import { adoptionRequirements } from "./adoption.ts";
import { consultationRequirements } from "./consultation.ts";
import { goalRequirements } from "./goals.ts";
import { measuringRequirements } from "./measuring.ts";
import { moneyRequirements } from "./money.ts";
import { needRequirements } from "./need.ts";
import { participationRequirements } from "./participation.ts";
import { programmeRequirements } from "./programme.ts";
import { responsibilityRequirements } from "./responsibility.ts";
import { scopeRequirements } from "./scope.ts";
import { targetGroupRequirements } from "./target-groups.ts";

/** Every rule, from what the plan rests on to what is known afterwards. */
export const requirements: readonly Requirement[] = [
  ...scopeRequirements,
  ...needRequirements,
  ...goalRequirements,
  ...targetGroupRequirements,
  ...responsibilityRequirements,
  ...moneyRequirements,
  ...programmeRequirements,
  ...participationRequirements,
  ...consultationRequirements,
  ...adoptionRequirements,
  ...measuringRequirements,
];
