import type { IndicatorDefinition } from "@boplan/framework-sdk";
import { buildingIndicators } from "./building.ts";
import { householdIndicators } from "./households.ts";
import { populationIndicators } from "./population.ts";
import { specialNeedIndicators } from "./special-needs.ts";
import { stockIndicators } from "./stock.ts";

/** Indicators that Swedish plans use. Names as their providers have them stand in the texts. */
export const indicators: readonly IndicatorDefinition[] = [
  ...populationIndicators,
  ...buildingIndicators,
  ...stockIndicators,
  ...householdIndicators,
  ...specialNeedIndicators,
];
