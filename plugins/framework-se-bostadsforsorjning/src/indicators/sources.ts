import type { IndicatorSource } from "@boplan/framework-sdk";

/** A Kolada key figure, by its id. */
export function kolada(measure: string): IndicatorSource {
  return { provider: "kolada", table: null, measure, verified: true };
}

/** A table of SCB: its id in the present interface, or its path in the former one. */
export function scb(table: string): IndicatorSource {
  return { provider: "scb", table, measure: null, verified: true };
}

/** A provider that publishes the figure; where exactly was not seen, and is not guessed. */
export function somewhereAt(provider: "kolada" | "scb" | "boverket"): IndicatorSource {
  return { provider, table: null, measure: null, verified: false };
}

/** The municipality's own register: no national source counts it. */
export const local: IndicatorSource = {
  provider: "local",
  table: null,
  measure: null,
  verified: true,
};
