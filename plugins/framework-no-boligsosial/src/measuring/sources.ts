import type { IndicatorSource } from "@boplan/framework-sdk";

/** A table of SSB whose number was seen with its title; the measure only where that was seen too. */
export const ssb = (table: string, measure: string | null = null): IndicatorSource => ({
  provider: "ssb",
  table,
  measure,
  verified: true,
});

/** A figure of KOSTRA whose table is not known; the measure where one was seen. */
export const kostra = (measure: string | null = null): IndicatorSource => ({
  provider: "ssb",
  table: null,
  measure,
  verified: false,
});

/** Another provider, of whom no id was seen. */
export const from = (provider: string, measure: string | null = null): IndicatorSource => ({
  provider,
  table: null,
  measure,
  verified: false,
});

/** Counted by the municipality itself. */
export const local: IndicatorSource = {
  provider: "local",
  table: null,
  measure: null,
  verified: true,
};
