import { nextPeriods, periodOn } from "@boplan/domain/calendar";
import type { PartialDate } from "@boplan/domain/partial-date";
import { firstDayOf } from "@boplan/domain/partial-date";
import type { Framework, PeriodRule } from "@boplan/framework-sdk";

/** When something is due again after an adoption; days are `YYYY-MM-DD`, both included. */
export interface Renewal {
  /** Period rule of the framework. */
  readonly period: string;
  readonly kind: PeriodRule["kind"];
  readonly from: string;
  readonly to: string;
}

/**
 * The clock that an adoption starts: the council's next term, in which the plan has to be adopted
 * anew, and the next action part where the country's plans have one that is renewed on its own.
 */
export function renewalsOf(options: {
  framework: Pick<Framework, "periods">;
  adoptedOn: PartialDate;
  /** Day to reckon the action part from: today. */
  on: string;
}): Renewal[] {
  const { framework, adoptedOn, on } = options;
  return framework.periods.flatMap((rule): Renewal[] => {
    if (rule.kind === "mandate") {
      const { to } = periodOn({ rule, on: firstDayOf(adoptedOn) });
      const [next] = nextPeriods({ rule, on: to, count: 1 });
      return next ? [{ period: rule.id, kind: rule.kind, ...next }] : [];
    }
    if (rule.kind !== "action") return [];
    const [next] = nextPeriods({ rule, on, count: 1 });
    return next ? [{ period: rule.id, kind: rule.kind, ...next }] : [];
  });
}
