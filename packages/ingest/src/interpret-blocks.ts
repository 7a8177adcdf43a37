import type { ElementKind } from "@boplan/domain/plan";
import type { AsideRule, Framework, SectionRule } from "@boplan/framework-sdk";
import type { CompiledRules } from "./compile-rules.ts";
import { addText, createDraft, type Draft } from "./draft.ts";
import type { FactBook } from "./fact-book.ts";
import {
  type Block,
  type HeadingBlock,
  type ItemBlock,
  type ParagraphBlock,
  type RowBlock,
  textOf,
} from "./lay-out.ts";
import { type Branch, branchesAbove, mayStandUnder, standsBelow } from "./open-branches.ts";
import type { PartBook } from "./part-book.ts";
import { type Aside, readAside } from "./read-asides.ts";
import { readElementTable } from "./read-element-table.ts";
import { readFactLines, readFactTable } from "./read-facts.ts";
import { readPartStatements } from "./read-part-statements.ts";
import { readPhaseTable } from "./read-phase-table.ts";
import type { Remains } from "./remains.ts";
import { titleKey } from "./source-line.ts";
import { takeTitle } from "./take-title.ts";

export interface InterpretOptions {
  readonly blocks: readonly Block[];
  /** Headings that name the document; they open no section, whatever their words. */
  readonly names: ReadonlySet<Block>;
  readonly framework: Framework;
  readonly rules: CompiledRules;
  readonly book: FactBook;
  readonly partBook: PartBook;
  readonly remains: Remains;
}

/** What the current list holds, and the last element at each depth. */
interface OpenList {
  readonly kind: ElementKind;
  readonly below: ElementKind | null;
  readonly confidence: number;
  byDepth: (Draft | undefined)[];
}

/** Gives each block its meaning by the framework's reading rules. */
export function interpretBlocks(options: InterpretOptions): Draft[] {
  const { blocks, names, framework, rules, book, partBook, remains } = options;
  const roots: Draft[] = [];
  const listedTitles = new Set<string>();
  let branches: Branch[] = [];
  let list: OpenList | null = null;
  let lead: SectionRule | null = null;
  let topic: string | null = null;
  const asides: Aside[] = [];
  const openAside = (rule: AsideRule, heading: Block) => asides.push({ rule, heading, blocks: [] });
  let inFactSection = false;
  let untitled: Draft | null = null;

  const openDraft = () => branches.findLast((branch) => branch.draft)?.draft ?? null;
  const openSection = () => {
    const last = branches.at(-1);
    return last && !last.draft ? last.section : null;
  };
  const claim = (draft: Draft, parent: Draft | null) => {
    (parent ? parent.children : roots).push(draft);
    if (draft.listed && !parent) listedTitles.add(titleKey(draft.title));
    for (const line of draft.lines) remains.place(line.no);
  };
  const parentFor = (kind: ElementKind) =>
    branches.findLast(
      ({ draft }) => draft && mayStandUnder({ framework, kind, parent: draft.kind }),
    )?.draft ?? null;
  const leave = (block: Block, about: string | null) =>
    remains.setTopic({ lines: block.lines, topic: about });
  /** Running text goes to the open element, else it is left over. */
  const tell = (block: Block, text: string) => {
    const draft = openDraft();
    if (topic !== null) asides.at(-1)?.blocks.push(block);
    if (!draft || topic !== null) return leave(block, topic);
    addText({ draft, text, lines: block.lines });
    for (const line of block.lines) remains.place(line.no);
  };

  const onHeading = (block: HeadingBlock, next: Block | undefined) => {
    list = null;
    lead = null;
    untitled = null;
    if (names.has(block)) {
      branches = [];
      topic = null;
      inFactSection = false;
      return;
    }
    const entry = rules.entry({ text: block.text, inList: false });
    if (entry) {
      const { kind, below } = entry.rule;
      branches = branchesAbove({ framework, branches, heading: block, kind });
      const words = entry.groups.title ?? block.text;
      const draft = createDraft({ kind, words, lines: block.lines, confidence: 0.95 });
      claim(draft, parentFor(kind));
      if (words === "") {
        draft.title = block.text;
        untitled = draft;
      }
      const section = below === null ? null : { ...entry.rule, kind: below, below: null };
      branches.push({ heading: block, draft, section });
      topic = null;
      inFactSection = false;
      return;
    }
    if (inFactSection && block.levelFrom === null && !rules.factSection(block.text)) {
      if (!rules.section(block.text) && !rules.aside(block.text)) return onReference(block);
    }
    inFactSection = rules.factSection(block.text);
    const section = rules.section(block.text)?.rule;
    if (section && !inFactSection) {
      branches = branchesAbove({ framework, branches, heading: block, kind: section.kind });
      branches.push({ heading: block, draft: null, section });
      topic = null;
      return leave(block, "heading");
    }
    const aside = rules.aside(block.text);
    if (aside || inFactSection) {
      branches = branches.filter(
        (branch) => standsBelow({ heading: block, above: branch.heading }) === true,
      );
      topic = aside?.rule.topic ?? "references";
      if (aside) openAside(aside.rule, block);
      return leave(block, topic);
    }
    onPlainHeading(block, next);
  };

  /** A heading without a word of the framework: an element of the open section, or prose. */
  const onPlainHeading = (block: HeadingBlock, next: Block | undefined) => {
    if (readFactLines({ rules, book, remains, lines: block.lines })) return;
    const carrying = branches.findLast(({ heading, draft, section }) => {
      if (draft || !section || section.carrier === "text") return false;
      if (!/\p{L}{3}/u.test(block.text)) return false;
      const below = standsBelow({ heading: block, above: heading });
      if (below !== null) return below;
      if (next?.type === "item") return true;
      return block.levelFrom === "number" && heading.levelFrom === null;
    });
    if (carrying?.section) {
      const { kind, below } = carrying.section;
      branches = branches.slice(0, branches.indexOf(carrying) + 1);
      const draft = createDraft({ kind, words: block.text, lines: block.lines, confidence: 0.9 });
      claim(draft, parentFor(kind));
      const section = below === null ? null : { ...carrying.section, kind: below, below: null };
      branches.push({ heading: block, draft, section });
      return;
    }
    const owner = branches.findLast(({ heading, draft }) => {
      const below = standsBelow({ heading: block, above: heading });
      return below ?? (draft !== null && draft.children.length === 0);
    });
    if (owner?.draft) return tell(block, textOf(block.lines).replace(/^#+ /, ""));
    branches = owner ? branches.slice(0, branches.indexOf(owner) + 1) : [];
    if (topic !== null) asides.at(-1)?.blocks.push(block);
    leave(block, topic ?? "heading");
  };

  const onReference = (block: Block) => {
    readPartStatements({ rules, book: partBook, text: textOf(block.lines), lines: block.lines });
    const stated = block.type === "item" ? [block.text] : block.lines.map((line) => line.text);
    stated.forEach((written, index) => {
      if (!book.state({ fact: "references", written })) return;
      const lines = block.type === "item" ? block.lines : block.lines.slice(index, index + 1);
      for (const line of lines) remains.place(line.no);
    });
    leave(block, topic);
  };

  /** What a list that begins here holds; `null` when nothing says. */
  const listRule = (): OpenList | null => {
    if (lead) return { ...lead, confidence: 0.85, byDepth: [] };
    if (topic !== null) return null;
    const branch = branches.at(-1);
    const rule = branch?.section;
    if (!branch || !rule) return null;
    if (rule.carrier === "text" && !branch.draft) {
      return rule.below === null
        ? null
        : { kind: rule.below, below: null, confidence: 0.7, byDepth: [] };
    }
    return { kind: rule.kind, below: rule.below, confidence: 0.9, byDepth: [] };
  };

  const onItem = (block: ItemBlock) => {
    if (inFactSection) return onReference(block);
    list ??= listRule();
    const entry = topic === null ? rules.entry({ text: block.text, inList: true }) : null;
    const nested = block.depth > 0 && list !== null;
    const kind = entry?.rule.kind ?? (nested ? list?.below : list?.kind) ?? null;
    const above = nested ? (list?.byDepth.slice(0, block.depth).findLast(Boolean) ?? null) : null;
    if (kind === null || block.depth > 1 || (nested && !above)) {
      if (!above) return tell(block, textOf(block.lines));
      addText({ draft: above, text: textOf(block.lines), lines: block.lines });
      for (const line of block.lines) remains.place(line.no);
      return;
    }
    const draft = createDraft({
      kind,
      words: entry?.groups.title || block.text,
      lines: block.lines,
      confidence: list?.confidence ?? 0.8,
      listed: true,
    });
    claim(draft, above ?? parentFor(kind));
    list ??= { kind, below: entry?.rule.below ?? null, confidence: 0.8, byDepth: [] };
    list.byDepth = [...list.byDepth.slice(0, block.depth), draft];
  };

  const onParagraph = (block: ParagraphBlock, next: Block | undefined) => {
    list = null;
    lead = null;
    let lines = block.lines;
    if (untitled) {
      lines = takeTitle({ draft: untitled, lines, listedTitles });
      for (const line of untitled.lines) remains.place(line.no);
      untitled = null;
      if (lines.length === 0) return;
    }
    if (inFactSection) return onReference(block);
    const text = textOf(lines);
    readPartStatements({ rules, book: partBook, text, lines });
    if (readPhaseTable({ rules, book: partBook, lines })) {
      for (const line of lines) remains.place(line.no);
      return;
    }
    if (readFactLines({ rules, book, remains, lines })) return;
    if (text.endsWith(":") && next?.type === "item") {
      lead = rules.lead(text)?.rule ?? null;
      if (lead || openSection()) return leave({ ...block, lines }, "heading");
    }
    const section = openSection();
    if (section?.carrier === "text" && topic === null) return onRunningText(lines, section);
    tell({ ...block, lines }, text);
  };

  const onRunningText = (lines: ParagraphBlock["lines"], section: SectionRule) => {
    const known = roots.at(-1);
    if (known?.kind === section.kind && !known.listed) {
      addText({ draft: known, text: textOf(lines), lines });
      for (const line of lines) remains.place(line.no);
      return;
    }
    const { kind } = section;
    claim(createDraft({ kind, words: textOf(lines), lines, confidence: 0.75 }), null);
  };

  const onRows = (rows: readonly RowBlock[]) => {
    list = null;
    lead = null;
    const lines = rows.flatMap((row) => row.lines);
    if (readPhaseTable({ rules, book: partBook, lines })) {
      for (const line of lines) remains.place(line.no);
      return;
    }
    if (readFactTable({ rules, book, remains, rows })) return;
    const drafts = readElementTable({ rules, rows });
    if (drafts) for (const draft of drafts) claim(draft, parentFor(draft.kind));
    else for (const row of rows) tell(row, row.cells.filter((cell) => cell !== "").join(" · "));
  };

  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block?.type === "heading") onHeading(block, next);
    else if (block?.type === "item") onItem(block);
    else if (block?.type === "paragraph") onParagraph(block, next);
    else if (block?.type === "row") {
      const rows = [block];
      for (let row = blocks[index + 1]; row?.type === "row"; row = blocks[index + 1]) {
        rows.push(row);
        index += 1;
      }
      onRows(rows);
    }
  }
  // A document without a tree keeps all its text together, among the leftovers.
  if (roots.length > 0) {
    for (const aside of asides) readAside({ aside, rules, book: partBook, remains });
  }
  return roots;
}
