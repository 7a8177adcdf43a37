import type { PartialDate } from "@boplan/domain/partial-date";
import type { DocumentFacts } from "@boplan/domain/plan";
import type { FactName } from "@boplan/framework-sdk";
import { formatPartialDate } from "@boplan/i18n/format";
import type { Fact } from "../document-model.ts";
import { planRun, type ReportContext } from "./context.ts";

/** Order in which the facts are read; references are many and stand in a list of their own. */
const ORDER = [
  "type",
  "regime",
  "caseNumber",
  "decidingBody",
  "adoptedOn",
  "adoptedUnder",
  "period",
  "validFrom",
  "validTo",
  "revisedOn",
  "drawnUpOn",
  "owner",
  "appliesTo",
  "appendixOf",
  "legallyBinding",
  "replaces",
] as const satisfies readonly FactName[];

type ShownFact = (typeof ORDER)[number];

/** Facts that somebody wrote, in the plan's language; the others are worded here. */
const WRITTEN: readonly ShownFact[] = [
  "caseNumber",
  "decidingBody",
  "adoptedUnder",
  "owner",
  "appliesTo",
  "appendixOf",
  "replaces",
];

/** The cover has four columns of three lines; longer words stand in full on the last page. */
const COVER_LIMIT = { facts: 12, characters: 80 };

/** What the document states of itself, in the framework's words. Unstated facts are left out. */
export function documentFacts(context: ReportContext): Fact[] {
  return ORDER.flatMap((name) => {
    const value = factValue({ context, name, facts: context.plan.document });
    if (value === null || value === "") return [];
    const written = WRITTEN.includes(name);
    return [
      {
        label: context.t(`facts.${name}`),
        value: written ? [planRun({ context, text: value })] : value,
      },
    ];
  });
}

/** The facts that fit the cover. */
export function coverFacts(context: ReportContext): Fact[] {
  return documentFacts(context)
    .filter(({ value }) => lengthOf(value) <= COVER_LIMIT.characters)
    .slice(0, COVER_LIMIT.facts);
}

/** Name of the document's type, or an empty text. */
export function documentTypeName(context: ReportContext): string {
  const { type } = context.plan.document;
  return type === null ? "" : (context.words.documentTypes[type] ?? type);
}

function factValue(options: {
  context: ReportContext;
  name: ShownFact;
  facts: DocumentFacts;
}): string | null {
  const { context, name, facts } = options;
  switch (name) {
    case "type":
      return documentTypeName(context);
    case "regime":
      return facts.regime && (context.words.regimes[facts.regime] ?? facts.regime);
    case "period":
      return facts.period && `${facts.period.from}–${facts.period.to}`;
    case "legallyBinding":
      return facts.legallyBinding === null
        ? null
        : context.t(facts.legallyBinding ? "reports:yes" : "reports:no");
    case "adoptedOn":
    case "validFrom":
    case "validTo":
    case "revisedOn":
    case "drawnUpOn":
      return dateText({ context, date: facts[name] });
    default:
      return facts[name];
  }
}

function dateText(options: { context: ReportContext; date: PartialDate | null }): string | null {
  const { context, date } = options;
  return date && formatPartialDate({ date, language: context.language });
}

function lengthOf(value: Fact["value"]): number {
  if (typeof value === "string") return value.length;
  if ("status" in value) return value.label.length;
  return value.reduce((sum, run) => sum + (typeof run === "string" ? run : run.t).length, 0);
}
