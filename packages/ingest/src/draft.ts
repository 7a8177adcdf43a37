import type { ElementKind } from "@boplan/domain/plan";
import type { CompiledRules } from "./compile-rules.ts";
import { withoutNumber } from "./lay-out.ts";
import { NO_ATTRIBUTES, type ProposedAttributes, type ProposedElement } from "./proposal.ts";
import { attributesOfText } from "./read-attributes.ts";
import type { SourceLine } from "./source-line.ts";

/** An element while it is still being read. */
export interface Draft {
  readonly kind: ElementKind;
  title: string;
  readonly texts: string[];
  /** What a table said of the element; labelled lines of the text add to it in the end. */
  attributes: ProposedAttributes;
  readonly lines: SourceLine[];
  readonly confidence: number;
  children: Draft[];
  /** Listed items may name what is told in full further down. */
  readonly listed: boolean;
}

/** A first sentence longer than this makes no title. */
const MAX_TITLE_LENGTH = 150;
const MAX_CUT_LENGTH = 120;

export function createDraft(options: {
  kind: ElementKind;
  words: string;
  lines: readonly SourceLine[];
  confidence: number;
  listed?: boolean;
}): Draft {
  const { title, text } = splitTitle(withoutNumber(options.words));
  return {
    kind: options.kind,
    title,
    texts: text === "" ? [] : [text],
    attributes: NO_ATTRIBUTES,
    lines: [...options.lines],
    confidence: options.confidence,
    children: [],
    listed: options.listed ?? false,
  };
}

/** Adds running text to an element. */
export function addText(options: {
  draft: Draft;
  text: string;
  lines: readonly SourceLine[];
}): void {
  options.draft.texts.push(options.text);
  // No spread: a paragraph of a damaged file can have more lines than a call may have arguments.
  for (const line of options.lines) options.draft.lines.push(line);
}

/**
 * First sentence as title, the rest as text. Where the first sentence is too long the title is a
 * part of it, and the text holds all of it, so that no word is only in neither.
 */
export function splitTitle(words: string): { title: string; text: string } {
  if (words.length <= MAX_TITLE_LENGTH && !/[.!?]\s+[\p{Lu}«"”]/u.test(words)) {
    return { title: words, text: "" };
  }
  const end = /[.!?](?=\s+[\p{Lu}«"”])/u.exec(words);
  const sentence = end ? words.slice(0, end.index + 1) : words;
  if (sentence.length <= MAX_TITLE_LENGTH) {
    return { title: sentence, text: words.slice(sentence.length).trim() };
  }
  const clause = /^(.{30,120}?)[,;:]\s/u.exec(sentence)?.[1];
  const cut = sentence.slice(0, MAX_CUT_LENGTH);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(" "), 30));
  return { title: clause ?? `${atWord.trim()} …`, text: words };
}

export function toProposedElement(draft: Draft, rules: CompiledRules): ProposedElement {
  const numbers = draft.lines.map((line) => line.no);
  const first = numbers.reduce((least, no) => Math.min(least, no), numbers[0] ?? 1);
  const last = numbers.reduce((most, no) => Math.max(most, no), first);
  return {
    kind: draft.kind,
    title: draft.title,
    text: draft.texts.join("\n"),
    // What columns have said, the same cells in the text need not say again.
    attributes: attributesOfText({
      texts: draft.attributes === NO_ATTRIBUTES ? draft.texts : [],
      attributes: draft.attributes,
      rules,
    }),
    source: { lines: [first, last] },
    confidence: draft.confidence,
    children: draft.children.map((child) => toProposedElement(child, rules)),
  };
}
