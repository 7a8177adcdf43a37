import { parsePartialDate } from "@boplan/domain/partial-date";
import type { BudgetCost, ElementIndicator, Plan, YearPeriod } from "@boplan/domain/plan";
import type { ComparedField } from "@boplan/domain/version-difference";
import { formatMoney, formatNumber, formatPartialDate } from "@boplan/i18n/format";
import type { ReportContext } from "../plan-report/context.ts";

interface Compared {
  readonly context: ReportContext;
  /** The plan that the value is of: names of units are looked up there. */
  readonly plan: Plan;
  readonly value: unknown;
  /** Field of an element; a fact of the cover when missing. */
  readonly field?: ComparedField;
}

/** A value of either version in words, so that two can be laid side by side. */
export function comparedText({ context, plan, value, field }: Compared): string {
  const { t, words, language } = context;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return t(value ? "reports:yes" : "reports:no");
  if (typeof value === "number") return formatNumber({ value, language });
  if (typeof value === "string") {
    if (field === "leadUnitId") return unitOf(plan, value);
    if (field === "status") return t(`domain:measureStatus.${value}`);
    if (field === "attainment") return t(`domain:attainment.${value}`);
    if (field === "kind") return t(`kinds.${value}.one`);
    const date = field === "text" || field === "title" ? null : parsePartialDate(value);
    return date === null ? value : formatPartialDate({ date, language });
  }
  if (Array.isArray(value)) {
    const listed = value as readonly unknown[];
    return listed
      .map((one) => {
        if (typeof one !== "string") {
          return field === "costs" ? costText(context, one) : indicatorText(context, one);
        }
        if (field === "participatingUnitIds") return unitOf(plan, one);
        if (field === "instruments") return words.instruments[one] ?? one;
        if (field === "targetGroups") return words.targetGroups[one] ?? one;
        if (field === "themes") return t(`domain:themes.${one}`);
        return one;
      })
      .join("\n");
  }
  if (isPeriod(value)) return `${value.from}–${value.to}`;
  if (field === "customValues") return customText({ context, plan, values: value });
  return "";
}

function unitOf(plan: Plan, id: string): string {
  return plan.units.find((unit) => unit.id === id)?.name ?? id;
}

function isPeriod(value: object): value is YearPeriod {
  return "from" in value && "to" in value;
}

function costText(context: ReportContext, value: unknown): string {
  // The model's own type: a snapshot was read and checked before it came here.
  const { year, amount, currency, kind } = value as BudgetCost;
  const money = formatMoney({ amount, currency, language: context.language });
  return `${year}: ${money}, ${context.t(`reports:costs.${kind}`)}`;
}

function indicatorText(context: ReportContext, value: unknown): string {
  const { name, baseline, target, observations } = value as ElementIndicator;
  const latest = observations.at(-1);
  const values = [baseline, latest, target].flatMap((found) =>
    found
      ? [`${formatNumber({ value: found.value, language: context.language })} (${found.period})`]
      : [],
  );
  return [name, values.join(" → ")].filter(Boolean).join(": ");
}

function customText(options: { context: ReportContext; plan: Plan; values: object }): string {
  const { context, plan, values } = options;
  return Object.entries(values)
    .map(([id, value]) => {
      const label = plan.customFields.find((field) => field.id === id)?.label ?? id;
      return `${label}: ${comparedText({ context, plan, value })}`;
    })
    .join("\n");
}
