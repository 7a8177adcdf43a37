import { type PartialDate, precisionOf } from "@boplan/domain/partial-date";
import type { Language } from "@boplan/domain/tenant";

const LOCALE: Readonly<Record<Language, string>> = {
  sv: "sv-SE",
  nb: "nb-NO",
  nn: "nn-NO",
  en: "en-GB",
};

/** BCP 47 locale used for dates and numbers of a language. */
export function localeOf(language: Language): string {
  return LOCALE[language];
}

/**
 * The locale that figures, dates and lists of a language are written in. Both written Norwegians
 * write them alike, and Chromium, which knows no Nynorsk, would write them in the reader's own language.
 */
function figureLocaleOf(language: Language): string {
  return localeOf(language === "nn" ? "nb" : language);
}

/** A partial date in running text: `31 december 2026`, `februari 2026`, `2026`. */
export function formatPartialDate(options: { date: PartialDate; language: Language }): string {
  const { date, language } = options;
  const precision = precisionOf(date);
  if (precision === "year") return date;
  const instant = new Date(`${date}${precision === "month" ? "-01" : ""}T00:00:00Z`);
  return dateFormat({ language, form: precision }).format(instant);
}

/** A moment for people, in the time zone of the Nordic mainland. */
export function formatMoment(options: { moment: Date; language: Language }): string {
  return dateFormat({ language: options.language, form: "moment" }).format(options.moment);
}

/** The name of a month, 1 to 12, inside a sentence. */
export function formatMonth(options: { month: number; language: Language }): string {
  const first = new Date(Date.UTC(2026, options.month - 1, 1));
  return dateFormat({ language: options.language, form: "monthName" }).format(first);
}

/** Things one after another, the last with its `and`: `a, b och c`. */
export function formatList(options: { items: readonly string[]; language: Language }): string {
  return new Intl.ListFormat(figureLocaleOf(options.language)).format(options.items);
}

const DATE_FORMS = {
  monthName: { month: "long", timeZone: "UTC" },
  month: { year: "numeric", month: "long", timeZone: "UTC" },
  day: { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" },
  moment: { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Stockholm" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once, as those of numbers. */
function dateFormat(of: {
  language: Language;
  form: keyof typeof DATE_FORMS;
}): Intl.DateTimeFormat {
  const key = `${of.language} ${of.form}`;
  const made = dateFormats.get(key);
  if (made) return made;
  const format = new Intl.DateTimeFormat(figureLocaleOf(of.language), DATE_FORMS[of.form]);
  dateFormats.set(key, format);
  return format;
}

/** A number with the language's separators. */
export function formatNumber(options: { value: number; language: Language }): string {
  return numberFormat({ language: options.language }).format(options.value);
}

/** An amount of money; whole units, currency code kept so that SEK and NOK are never confused. */
export function formatMoney(options: {
  amount: number;
  currency: string;
  language: Language;
}): string {
  return numberFormat(options).format(options.amount);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Made once: to make one takes far longer than to write a number with it. */
function numberFormat(of: { language: Language; currency?: string }): Intl.NumberFormat {
  const key = `${of.language} ${of.currency ?? ""}`;
  const made = numberFormats.get(key);
  if (made) return made;
  const format = new Intl.NumberFormat(
    figureLocaleOf(of.language),
    of.currency === undefined
      ? {}
      : {
          style: "currency",
          currency: of.currency,
          currencyDisplay: "code",
          maximumFractionDigits: 0,
        },
  );
  numberFormats.set(key, format);
  return format;
}
