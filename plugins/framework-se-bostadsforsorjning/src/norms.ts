import type { NormDefinition } from "@boplan/framework-sdk";
import { boverketShortage, firstNorm, homelessnessMapping, kolada } from "./citations.ts";

/**
 * Named ways to measure. The national figures by norm 2 and 3 count persons in blocks of flats;
 * Boverket counts households. A municipality's own definition is kept in the plan.
 */
export const norms: readonly NormDefinition[] = [
  { id: "norm-1", subject: "overcrowding", counts: "households", citation: firstNorm },
  { id: "norm-2", subject: "overcrowding", counts: "persons", citation: kolada("N07907") },
  { id: "norm-3", subject: "overcrowding", counts: "persons", citation: kolada("N07914") },
  {
    id: "boverket-bostadsbrist",
    subject: "overcrowding",
    counts: "households",
    citation: boverketShortage,
  },
  {
    id: "socialstyrelsen-hemloshet",
    subject: "homelessness",
    counts: "persons",
    citation: homelessnessMapping,
  },
];
