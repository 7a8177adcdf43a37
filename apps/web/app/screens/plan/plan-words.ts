import type { DocumentFacts, ElementKind } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { Framework } from "@boplan/framework-sdk";
import type { Text } from "../../text/text.tsx";

/** The framework's words that a plan's pages need, in the reader's language. */
export interface PlanWords {
  readonly framework: string;
  readonly kinds: Readonly<Record<ElementKind, { readonly one: string; readonly other: string }>>;
  readonly instruments: Readonly<Record<string, string>>;
  readonly targetGroups: Readonly<Record<string, string>>;
}

const KINDS: readonly ElementKind[] = [
  "vision",
  "goalArea",
  "goal",
  "strategy",
  "measure",
  "activity",
];

/** A kind that the framework does not name keeps its id: it should not be there at all. */
export function planWords(options: { framework: Framework; language: Language }): PlanWords {
  const messages = options.framework.locales[options.language];
  const kinds = Object.fromEntries(
    KINDS.map((kind) => [kind, messages.kinds[kind] ?? { one: kind, other: kind }]),
  ) as Record<ElementKind, { one: string; other: string }>;
  return {
    framework: messages.name,
    kinds,
    instruments: messages.instruments,
    targetGroups: messages.targetGroups,
  };
}

/** Name of a document fact: the framework's where it has one. */
export function factName(options: {
  framework: Framework;
  text: Text;
  fact: Exclude<keyof DocumentFacts, "caseNumberParts">;
}): string {
  const { framework, text, fact } = options;
  return framework.locales[text.language].facts[fact] ?? text.t(`domain:facts.${fact}`);
}
