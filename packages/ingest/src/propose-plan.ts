import type { DocumentFacts, YearPeriod } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { type CompiledRules, compileRules } from "./compile-rules.ts";
import { type Draft, toProposedElement } from "./draft.ts";
import { type FactBook, openFactBook } from "./fact-book.ts";
import { interpretBlocks } from "./interpret-blocks.ts";
import { type Block, type HeadingBlock, layOut } from "./lay-out.ts";
import { openPartBook, type PartBook } from "./part-book.ts";
import type { PlanProposal } from "./proposal.ts";
import { readPeriod } from "./read-date.ts";
import { readFactLines } from "./read-facts.ts";
import { openRemains, type Remains } from "./remains.ts";
import { readSourceLine, type SourceLine, titleKey } from "./source-line.ts";

export interface ProposePlanOptions {
  readonly lines: readonly string[];
  readonly framework: Framework;
  /**
   * Of each line what it is besides running text (`pageFurniture`, `footnote` …), or `null`. Lines
   * with a topic are never elements; a document fact may stand in them.
   */
  readonly topics?: readonly (string | null)[];
}

/** Headings further down name parts of the plan, not the plan. */
const TITLE_WITHIN_BLOCKS = 6;

/**
 * Reads a document as a plan of the framework: layout first, then the framework's words. Never
 * throws; a document without plan structure gives a proposal that says so and holds all its text.
 *
 * @example
 * const { lines } = readPlainText({ bytes, fileName });
 * const proposal = proposePlan({ lines, framework });
 */
export function proposePlan({ lines, framework, topics }: ProposePlanOptions): PlanProposal {
  const source = lines.map((raw, index) => readSourceLine({ raw, no: index + 1 }));
  const rules = compileRules(framework);
  const remains = openRemains(source);
  const book = openFactBook({ framework, rules });
  const partBook = openPartBook();
  const blocks = layOut({ lines: source.filter((_line, index) => !topics?.[index]), rules });

  const titles = titleHeadings({
    blocks,
    isPart: (text) => rules.section(text) !== null || rules.aside(text) !== null,
    isElement: (text) => rules.entry({ text, inList: false }) !== null,
  });
  const title = titles[0] ?? null;
  // The same title over the body says nothing more, but for its period.
  const names = titles.filter((heading) => title && namesSame({ heading, title }));
  const drafts = mergeRepeated({
    roots: interpretBlocks({
      blocks,
      names: new Set(names),
      framework,
      rules,
      book,
      partBook,
      remains,
    }),
    remains,
  });
  for (const heading of titles) {
    book.state({ fact: "type", written: heading.text });
    if (book.state({ fact: "period", written: heading.text })) break;
  }
  readAsides({ source, topics, rules, book, remains });
  const document = book.facts();
  noteAdoption({ document, partBook });
  const found = drafts.length > 0;
  for (const heading of names) {
    const repeatsPeriod = samePeriod(readPeriod(heading.text), document.period);
    if (!found || (heading !== title && !repeatsPeriod)) continue;
    for (const line of heading.lines) remains.place(line.no);
  }
  return {
    title: found ? (title?.text ?? null) : null,
    document,
    parts: found ? partBook.parts() : {},
    elements: drafts.map((draft) => toProposedElement(draft, rules)),
    leftovers: remains.leftovers(),
    score: remains.score(),
    notice: found ? null : { code: "import.noPlanStructure" },
  };
}

/**
 * Case numbers and dates often stand in the header of every page. What the text itself states goes
 * before; each wording is read once, however many pages repeat it.
 */
function readAsides(options: {
  source: readonly SourceLine[];
  topics: readonly (string | null)[] | undefined;
  rules: CompiledRules;
  book: FactBook;
  remains: Remains;
}): void {
  const { source, topics, rules, book, remains } = options;
  const told = new Set<string>();
  source.forEach((line, index) => {
    const topic = topics?.[index];
    if (!topic) return;
    remains.setTopic({ lines: [line], topic });
    if (topic !== "pageFurniture" || told.has(line.text)) return;
    told.add(line.text);
    readFactLines({ rules, book, remains, lines: [line] });
  });
}

/** The adoption that the facts state, as a decision among the others. */
function noteAdoption(options: { document: DocumentFacts; partBook: PartBook }): void {
  const { document, partBook } = options;
  const { decidingBody, adoptedOn, adoptedUnder } = document;
  if (decidingBody === null || (adoptedOn === null && adoptedUnder === null)) return;
  const section = adoptedUnder?.startsWith("§") ? adoptedUnder : null;
  partBook.add({
    part: "decisions",
    entry: {
      subject: "adoption",
      body: decidingBody,
      bodyId: null,
      on: adoptedOn,
      caseNumber: section === null ? adoptedUnder : document.caseNumber,
      section,
      outcome: "approved",
      minutesUrl: null,
      text: "",
      place: { lines: [1, 1] },
    },
  });
}

function namesSame({ heading, title }: { heading: HeadingBlock; title: HeadingBlock }): boolean {
  const rest = titleKey(heading.text).replace(titleKey(title.text), "");
  return heading === title || /^ *(\d{4} \d{4})?$/.test(rest);
}

function samePeriod(a: YearPeriod | null, b: YearPeriod | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** Headings that may name the document: more than a word, at its beginning or of the top level. */
function titleHeadings(options: {
  blocks: readonly Block[];
  isPart: (text: string) => boolean;
  isElement: (text: string) => boolean;
}): HeadingBlock[] {
  const { blocks, isPart, isElement } = options;
  return blocks.filter((block, index): block is HeadingBlock => {
    if (block.type !== "heading" || isElement(block.text)) return false;
    if (!/\p{L}+\s+\p{L}+/u.test(block.text) && !readPeriod(block.text)) return false;
    const isTop = block.levelFrom === "marks" && block.level === 1;
    const isFirst = index < TITLE_WITHIN_BLOCKS && block.levelFrom !== "number";
    return isTop || (isFirst && !isPart(block.text));
  });
}

/**
 * Goal areas are often listed first and told in full further down: one element, not two. The fuller
 * one stays; the line of the list is left over as a repetition.
 */
function mergeRepeated(options: { roots: readonly Draft[]; remains: Remains }): Draft[] {
  const { roots, remains } = options;
  const full = new Set(
    roots.filter((draft) => !draft.listed).map((draft) => `${draft.kind} ${titleKey(draft.title)}`),
  );
  return roots.filter((draft) => {
    const repeats =
      draft.listed &&
      draft.children.length === 0 &&
      full.has(`${draft.kind} ${titleKey(draft.title)}`);
    if (repeats) {
      for (const line of draft.lines) remains.release({ line: line.no, topic: "repeated" });
    }
    return !repeats;
  });
}
