import type { MoneySum } from "@boplan/domain/comparison";
import type {
  FrozenComparison,
  FrozenMunicipality,
  FrozenPlan,
} from "@boplan/domain/frozen-comparison";
import { parsePartialDate, precisionOf } from "@boplan/domain/partial-date";
import type { Language } from "@boplan/domain/tenant";
import type { Framework, FrameworkMessages } from "@boplan/framework-sdk";
import { formatMoney, formatNumber } from "@boplan/i18n/format";
import { translatorFor } from "@boplan/i18n/translator";
import { findCounty } from "@boplan/register/county";
import type { Cell, Inline, NumberCell } from "../document-model.ts";

/** What a comparison's document is made from. Nothing else is read: no clock, no database. */
export interface ComparisonInput {
  readonly comparison: FrozenComparison;
  readonly contentHash: string;
  /** Of the frame; the plans' own words stay in their languages. */
  readonly language: Language;
  readonly i18n: Parameters<typeof translatorFor>[0]["i18n"];
  /** Frameworks of the plans in it; the words of one that is not given are its ids. */
  readonly frameworks: readonly Framework[];
  readonly orderedAt: Date;
}

/** Where a table is read: a file has room for every fact, and for numbers as they are. */
export type Medium = "page" | "file";

export interface ComparisonContext {
  readonly input: ComparisonInput;
  readonly comparison: FrozenComparison;
  readonly language: Language;
  readonly medium: Medium;
  readonly t: ReturnType<typeof translatorFor>;
  /** By key. */
  readonly municipalities: ReadonlyMap<string, FrozenMunicipality>;
  readonly words: ReadonlyMap<string, FrameworkMessages>;
}

export function createComparisonContext(input: ComparisonInput, medium: Medium): ComparisonContext {
  const { comparison, language, i18n, frameworks } = input;
  return {
    input,
    comparison,
    language,
    medium,
    t: translatorFor({ i18n, language }),
    municipalities: new Map(comparison.municipalities.map((one) => [one.key, one])),
    words: new Map(frameworks.map(({ id, locales }) => [id, locales[language]])),
  };
}

/** A word of this document in its language. */
export function say(
  context: ComparisonContext,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return context.t(`reports:comparison.${key}`, params);
}

/** Name of a municipality; its key where the comparison does not know it. */
export function nameOf(context: ComparisonContext, key: string): string {
  return context.municipalities.get(key)?.name ?? key;
}

export function countryName(context: ComparisonContext, country: string): string {
  return country === "SE" || country === "NO" ? say(context, `country.${country}`) : country;
}

export function countyName(of: { country: string; countyCode: string }): string {
  return findCounty({ country: of.country, code: of.countyCode })?.name ?? of.countyCode;
}

/** An instrument or target group that is written `framework/id`, in the framework's words. */
export function wordOf(
  context: ComparisonContext,
  of: { list: "instruments" | "targetGroups"; reference: string },
): string {
  const [frameworkId = "", id = ""] = of.reference.split("/");
  return context.words.get(frameworkId)?.[of.list][id] ?? id;
}

export function regimeName(
  context: ComparisonContext,
  plan: Pick<FrozenPlan, "frameworkId" | "regime">,
): string {
  if (plan.regime === null) return "";
  return context.words.get(plan.frameworkId)?.regimes[plan.regime] ?? plan.regime;
}

export function frameworkName(context: ComparisonContext, frameworkId: string): string {
  return context.words.get(frameworkId)?.name ?? frameworkId;
}

/** Words of a plan, marked where they are in another language than the document. */
export function planWords(context: ComparisonContext, plan: FrozenPlan, text: string): Inline {
  const shown = text.trim() || context.t("reports:labels.untitled");
  return plan.language === context.language ? shown : [{ t: shown, lang: plan.language }];
}

export function numberCell(context: ComparisonContext, value: number): NumberCell {
  return { value, text: formatNumber({ value, language: context.language }) };
}

export function shareCell(context: ComparisonContext, value: number | null): Cell {
  if (value === null) return "";
  const percent = Math.round(value * 100);
  return { value, text: `${formatNumber({ value: percent, language: context.language })} %` };
}

/** A day as a day, written shortly; a month or a year alone as it was stated. */
export function dateCell(written: string | null): Cell {
  if (written === null) return "";
  const date = parsePartialDate(written);
  return date !== null && precisionOf(date) === "day" ? { day: date, text: written } : written;
}

/** Each currency by itself: sums of two are never added. */
export function moneyText(context: ComparisonContext, sums: readonly MoneySum[]): string {
  return sums.map((sum) => formatMoney({ ...sum, language: context.language })).join(", ");
}

export function yearsText(period: { from: number; to: number } | null): string {
  if (period === null) return "";
  return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`;
}
