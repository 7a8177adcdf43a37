import { type DocumentFacts, NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import type { FactName, Framework } from "@boplan/framework-sdk";
import type { CompiledRules } from "./compile-rules.ts";
import { readDate, readPeriod } from "./read-date.ts";

const DATES = ["adoptedOn", "drawnUpOn", "validFrom", "validTo", "revisedOn"] as const;
const MAX_FACT_LENGTH = 300;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Gathers document facts. The first statement of a fact stands; references are added up. */
export interface FactBook {
  /** True when the written value was understood as the fact, or only confirms it. */
  state(options: { fact: FactName; written: string }): boolean;
  setType(type: string): void;
  setLegallyBinding(binding: boolean): void;
  facts(): DocumentFacts;
}

export function openFactBook(options: { framework: Framework; rules: CompiledRules }): FactBook {
  const { framework, rules } = options;
  const facts: Mutable<DocumentFacts> = { ...NO_DOCUMENT_FACTS };
  const references: string[] = [];
  const isDate = (fact: FactName): fact is (typeof DATES)[number] =>
    (DATES as readonly string[]).includes(fact);

  const understand = (fact: FactName, written: string): boolean => {
    if (fact === "references") {
      if (!references.includes(written)) references.push(written);
      return true;
    }
    if (isDate(fact)) {
      const date = readDate({ written, months: rules.rules.months });
      if (date) facts[fact] ??= date;
      return date !== null;
    }
    if (fact === "period") {
      const period = readPeriod(written);
      if (period) facts.period ??= period;
      return period !== null;
    }
    if (fact === "type") {
      const word = rules.match({ rules: rules.rules.documentTypes, text: written })[0];
      if (word) facts.type ??= word.rule.type;
      return word !== undefined;
    }
    // Whether a plan binds is a judgement; only a statement of the framework may make it.
    if (fact === "legallyBinding") return false;
    if (fact === "caseNumber" && facts.caseNumber === null) {
      facts.caseNumberParts = framework.parseCaseNumber(written);
    }
    facts[fact] ??= written;
    return true;
  };

  return {
    state: ({ fact, written }) => {
      const value = written.trim();
      return value !== "" && value.length <= MAX_FACT_LENGTH && understand(fact, value);
    },
    setType: (type) => {
      facts.type ??= type;
    },
    setLegallyBinding: (binding) => {
      facts.legallyBinding ??= binding;
    },
    facts: () => ({ ...facts, references: [...references] }),
  };
}
