import type { PartialDate } from "@boplan/domain/partial-date";
import type { DocumentFacts, Plan } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { formatPartialDate } from "@boplan/i18n/format";
import type { Fact } from "@boplan/ui/fact-list";
import type { Text } from "../../text/text.tsx";
import { factName } from "./plan-words.ts";

type FactKey = Exclude<keyof DocumentFacts, "caseNumberParts">;

/** In the order a cover states them. */
const ORDER: readonly FactKey[] = [
  "type",
  "regime",
  "owner",
  "decidingBody",
  "caseNumber",
  "adoptedOn",
  "adoptedUnder",
  "drawnUpOn",
  "validFrom",
  "validTo",
  "revisedOn",
  "period",
  "appliesTo",
  "appendixOf",
  "legallyBinding",
  "replaces",
  "references",
];

/** What the cover states, in words; facts that are not stated are left out. */
export function documentFacts(options: {
  plan: Pick<Plan, "document" | "language">;
  framework: Framework;
  text: Text;
}): Fact[] {
  const { plan, framework, text } = options;
  return ORDER.flatMap((fact) => {
    const value = factValue({ fact, document: plan.document, framework, text });
    if (value === null) return [];
    const isWritten = WRITTEN.has(fact) && plan.language !== text.language;
    return [
      {
        term: factName({ framework, text, fact }),
        value,
        ...(isWritten ? { lang: plan.language } : {}),
      },
    ];
  });
}

/** Facts that stand as somebody wrote them, in the plan's language. */
const WRITTEN: ReadonlySet<FactKey> = new Set([
  "owner",
  "decidingBody",
  "appliesTo",
  "appendixOf",
  "replaces",
  "references",
]);

function factValue(options: {
  fact: FactKey;
  document: DocumentFacts;
  framework: Framework;
  text: Text;
}): string | null {
  const { fact, document, framework, text } = options;
  const dated = (date: PartialDate | null) =>
    date === null ? null : formatPartialDate({ date, language: text.language });
  switch (fact) {
    case "type":
      return document.type === null
        ? null
        : (framework.locales[text.language].documentTypes[document.type] ?? document.type);
    case "regime":
      return document.regime === null
        ? null
        : (framework.locales[text.language].regimes[document.regime] ?? document.regime);
    case "adoptedOn":
    case "drawnUpOn":
    case "validFrom":
    case "validTo":
    case "revisedOn":
      return dated(document[fact]);
    case "period":
      return document.period === null ? null : `${document.period.from}–${document.period.to}`;
    case "legallyBinding":
      return document.legallyBinding === null
        ? null
        : text.t(document.legallyBinding ? "read.yes" : "read.no");
    case "references":
      return document.references.length === 0 ? null : document.references.join("; ");
    default:
      return document[fact];
  }
}
