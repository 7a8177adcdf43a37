/** What the scaffold leaves open: `__ID__`, `__CURRENCY__` and the like. */
export type ScaffoldWords = Readonly<Record<string, string>>;

/** Money of the Nordic countries; elsewhere the code for "no currency" until the author sets it. */
const CURRENCIES: Readonly<Record<string, string>> = {
  AX: "EUR",
  DK: "DKK",
  EE: "EUR",
  FI: "EUR",
  FO: "DKK",
  GL: "DKK",
  IS: "ISK",
  NO: "NOK",
  SE: "SEK",
};

/** What can be known of a framework from its id alone. */
export function frameworkWords(id: string): ScaffoldWords {
  const [country = "", ...name] = id.split("-");
  const jurisdiction = country.toUpperCase();
  const language = new Intl.Locale(`und-${jurisdiction}`).maximize().language;
  const named = (locale: string) =>
    new Intl.DisplayNames([locale], { type: "region" }).of(jurisdiction) ?? jurisdiction;
  return {
    ID: id,
    NAME: name.join(" "),
    JURISDICTION: jurisdiction,
    CURRENCY: CURRENCIES[jurisdiction] ?? "XXX",
    LANGUAGE: language,
    MONTHS: monthLines(language),
    COUNTRY_EN: named("en"),
    COUNTRY_SV: named("sv"),
    COUNTRY_NB: named("nb"),
    COUNTRY_NN: named("nn"),
  };
}

/** Fills every place of a template; throws at one that nothing is known for. */
export function fillScaffold(options: {
  readonly template: string;
  readonly words: ScaffoldWords;
}): string {
  return options.template.replace(/__([A-Z_]+?)__/g, (place, name: string) => {
    const word = options.words[name];
    if (word === undefined) throw new Error(`no word for ${place}`);
    return word;
  });
}

/** The forms a month takes by itself, in a date and shortened, in the documents' language. */
function monthLines(language: string): string {
  const formsOf = (month: number) => {
    const day = new Date(Date.UTC(2001, month, 2));
    const monthIn = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" })
        .formatToParts(day)
        .find((part) => part.type === "month")
        ?.value.toLowerCase()
        .replace(/\.$/, "") ?? "";
    const forms = new Set([
      monthIn({ month: "long" }),
      monthIn({ day: "numeric", month: "long" }),
      monthIn({ month: "short" }),
    ]);
    return [...forms].filter((form) => form !== "");
  };
  return Array.from({ length: 12 }, (_, month) => {
    const forms = formsOf(month).map((form) => JSON.stringify(form));
    return `    [${forms.join(", ")}],`;
  }).join("\n");
}
