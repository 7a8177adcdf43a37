import { NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import {
  type AsideRule,
  compileReadingPattern,
  type EntryRule,
  type FactName,
  type ReadingPattern,
  type ReadingRules,
  type SectionRule,
} from "@boplan/framework-sdk";
import { MAX_PATTERN_LENGTH } from "./source-line.ts";

const FACT_NAMES: readonly string[] = [
  ...Object.keys(NO_DOCUMENT_FACTS).filter((name) => name !== "caseNumberParts"),
];

/** A rule with what it matched; `whole` when nothing of the text was left over. */
export interface Match<Rule> {
  readonly rule: Rule;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly index: number;
  readonly whole: boolean;
  /** True when no word of the text stands outside the match. */
  readonly alone: boolean;
}

/** The framework's patterns, ready to be asked. */
export interface CompiledRules {
  readonly rules: ReadingRules;
  /** ISO 4217 code of the money that amounts are read in. */
  readonly currency: string;
  section(text: string): Match<SectionRule> | null;
  lead(text: string): Match<SectionRule> | null;
  entry(options: { text: string; inList: boolean }): Match<EntryRule> | null;
  aside(text: string): Match<AsideRule> | null;
  factSection(text: string): boolean;
  /** The fact a named group stands for; `null` for other groups. */
  factNameOf(group: string): FactName | null;
  match<Rule extends ReadingPattern>(options: {
    rules: readonly Rule[];
    text: string;
  }): Match<Rule>[];
}

export function compileRules(framework: {
  readonly reading: ReadingRules;
  readonly currency: string;
}): CompiledRules {
  const { reading: rules, currency } = framework;
  const compiled = new Map<ReadingPattern, RegExp>();
  const regExpOf = (rule: ReadingPattern) => {
    const known = compiled.get(rule) ?? compileReadingPattern(rule);
    compiled.set(rule, known);
    return known;
  };
  const match: CompiledRules["match"] = ({ rules: candidates, text }) => {
    if (text === "" || text.length > MAX_PATTERN_LENGTH) return [];
    return candidates.flatMap((rule) => {
      const found = regExpOf(rule).exec(text);
      if (!found) return [];
      const { index, groups = {} } = found;
      const outside = text.slice(0, index) + text.slice(index + found[0].length);
      const alone = !/[\p{L}\p{N}]/u.test(outside);
      return [{ rule, groups, index, whole: outside === "", alone }];
    });
  };
  const first = <Rule extends ReadingPattern>(candidates: readonly Rule[], text: string) =>
    match({ rules: candidates, text })[0] ?? null;

  return {
    rules,
    currency,
    match,
    section: (text) => first(rules.sections, text),
    // The last words before the colon say what the list holds; long sentences are cut to them.
    lead: (text) => first(rules.leads, text.slice(-MAX_PATTERN_LENGTH)),
    entry: ({ text, inList }) =>
      first(
        rules.entries.filter((rule) => inList || rule.within !== "items"),
        text,
      ),
    aside: (text) => first(rules.asides, text),
    factNameOf: (group) => (FACT_NAMES.includes(group) ? (group as FactName) : null),
    factSection: (text) => first(rules.factSections, text) !== null,
  };
}
