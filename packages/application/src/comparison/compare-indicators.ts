import { type Spread, spreadOf } from "@boplan/domain/comparison";

/** An indicator as one plan states it. */
export interface StatedIndicator {
  readonly planId: string;
  readonly elementId: string;
  readonly place: number;
  readonly indicator: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly definition: string | null;
  readonly norm: string | null;
  readonly period: string | null;
  readonly value: number | null;
  readonly preliminary: boolean;
  readonly targetPeriod: string | null;
  readonly targetValue: number | null;
}

/** Why figures of the same indicator are not in the middle; each has a text of its own. */
export const INDICATOR_REMARKS = [
  /** Measured by another norm. */
  "otherNorm",
  /** Defined in other words. */
  "otherDefinition",
  "otherUnit",
  /** Of another year. */
  "otherPeriod",
  /** Without any figure. */
  "noValue",
] as const;

export type IndicatorRemark = (typeof INDICATOR_REMARKS)[number];

/** An indicator of the municipality beside those that are measured alike. */
export interface ComparedIndicator extends Omit<StatedIndicator, "planId" | "place"> {
  readonly county: Spread | null;
  readonly country: Spread | null;
  /** How many plans of the country use the indicator and are left out, by why. */
  readonly leftOut: readonly { readonly remark: IndicatorRemark; readonly plans: number }[];
}

/**
 * Sets a plan's figures beside others' of the same indicator, norm, definition, unit and period;
 * the municipality itself is among them. Its own indicators, of no framework, compare with none.
 */
export function compareIndicators(options: {
  rows: readonly StatedIndicator[];
  planId: string;
  /** Plans of the county and of the country. */
  county: ReadonlySet<string>;
  country: ReadonlySet<string>;
}): ComparedIndicator[] {
  const { rows, planId, county, country } = options;
  return rows
    .filter((row) => row.planId === planId)
    .map(({ planId: _planId, place: _place, ...own }) => {
      const used = own.indicator === null ? [] : rows.filter((row) => isOf(row, own.indicator));
      const remarks = new Map<string, IndicatorRemark | null>();
      for (const row of used) {
        const remark = remarkOn({ row, own });
        // A plan that states it twice counts by the figure that fits.
        if (remarks.get(row.planId) !== null) remarks.set(row.planId, remark);
      }
      const values = (group: ReadonlySet<string>) => [
        ...new Map(
          used
            .filter((row) => group.has(row.planId) && remarkOn({ row, own }) === null)
            .flatMap((row) => (row.value === null ? [] : [[row.planId, row.value] as const])),
        ).values(),
      ];
      return {
        ...own,
        county: spreadOf(values(county)),
        country: spreadOf(values(country)),
        leftOut: INDICATOR_REMARKS.flatMap((remark) => {
          const plans = [...remarks].filter(
            ([id, found]) => found === remark && country.has(id) && id !== planId,
          ).length;
          return plans === 0 ? [] : [{ remark, plans }];
        }),
      };
    });
}

function isOf(row: StatedIndicator, indicator: string | null): boolean {
  return row.indicator === indicator;
}

function remarkOn(options: {
  row: StatedIndicator;
  own: Pick<StatedIndicator, "norm" | "definition" | "unit" | "period">;
}): IndicatorRemark | null {
  const { row, own } = options;
  if (row.norm !== own.norm) return "otherNorm";
  if (row.definition !== own.definition) return "otherDefinition";
  if (row.unit !== own.unit) return "otherUnit";
  if (row.value === null) return "noValue";
  return row.period === own.period ? null : "otherPeriod";
}
