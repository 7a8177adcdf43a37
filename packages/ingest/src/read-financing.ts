import type { SourcePlace } from "@boplan/domain/plan";
import type { CompiledRules } from "./compile-rules.ts";
import type { ProposedEntry } from "./proposal.ts";
import { readMoney } from "./read-attributes.ts";

const PERCENT = /(\d{1,3}(?:[.,]\d+)?)\s?%/;
/** A scheme and who grants it, as in `Husbankens kompetansemidler`: a name in the genitive first. */
const GRANT =
  /^(\p{Lu}[\p{L}-]+?)s (\p{Ll}\p{L}*(?:midler|midlar|tilskudd|tilskot|bidrag|stöd|medel))/u;

/** A sentence about money as an entry: who pays, which share or amount, the sentence as its text. */
export function readFinancing(options: {
  text: string;
  place: SourcePlace;
  rules: CompiledRules;
}): ProposedEntry<"financing"> {
  const { text, place, rules } = options;
  const percent = PERCENT.exec(text)?.[1];
  const share = percent === undefined ? null : Number(percent.replace(",", ".")) / 100;
  const grant = GRANT.exec(text);
  const amount = readMoney({ written: text, rules });
  return {
    source: grant?.[1] ?? firstName(text),
    scheme: grant?.[2] ?? null,
    share: share !== null && share <= 1 ? share : null,
    amount,
    currency: amount === null ? null : rules.currency,
    purpose: null,
    conditions: null,
    text,
    place,
  };
}

/** The first words of the sentence, for want of a name that is plain. */
function firstName(text: string): string {
  return /^\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? text.slice(0, 60);
}
