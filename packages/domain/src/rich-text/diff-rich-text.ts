import { commonSequence, wordsOf } from "../difference/index.ts";
import { normaliseRichText } from "./normalise-rich-text.ts";
import {
  type Block,
  type Inline,
  isList,
  type List,
  type Paragraph,
  type RichText,
} from "./rich-text.ts";

/** A block of one side, cut so that each piece of text is in both sides or in this one alone. */
export interface ComparedBlock {
  readonly block: Block;
  /** The pieces of `block` that the other side does not have, by identity. */
  readonly changed: ReadonlySet<Inline>;
}

export type BlockDifference =
  | { readonly kind: "same"; readonly before: ComparedBlock; readonly after: ComparedBlock }
  | { readonly kind: "changed"; readonly before: ComparedBlock; readonly after: ComparedBlock }
  | { readonly kind: "removed"; readonly before: ComparedBlock; readonly after: null }
  | { readonly kind: "added"; readonly before: null; readonly after: ComparedBlock };

export type BlockChoice = "before" | "after" | "both";

/** Blocks with less in common than this share of their words are two blocks, not one changed. */
const ALIKE = 0.3;

/** Above this many pairs of blocks they are paired by place: looking for the best is too much. */
const MOST_PAIRS = 2_500;

/**
 * What parts two texts, block by block and word by word, marks included: a word that became bold
 * has changed. Both are compared as they are kept (`normaliseRichText`).
 */
export function diffRichText(options: { before: RichText; after: RichText }): BlockDifference[] {
  const before = normaliseRichText(options.before).content;
  const after = normaliseRichText(options.after).content;
  const common = commonSequence({ before: before.map(keyOf), after: after.map(keyOf) });
  const differences: BlockDifference[] = [];
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    const endLeft = nextCommon(common.before, left);
    const endRight = nextCommon(common.after, right);
    differences.push(...pairBlocks(before.slice(left, endLeft), after.slice(right, endRight)));
    const one = before[endLeft];
    const other = after[endRight];
    if (one && other) {
      differences.push({ kind: "same", before: untouched(one), after: untouched(other) });
    }
    left = endLeft + 1;
    right = endRight + 1;
  }
  return differences;
}

/**
 * The text that comes of choosing a side for each difference, in their order. A difference without
 * a choice keeps both sides: nobody's words go without being decided on.
 */
export function mergeRichText(options: {
  before: RichText;
  after: RichText;
  choices: readonly (BlockChoice | undefined)[];
}): RichText {
  const parted = diffRichText(options).reduce<{ content: Block[]; place: number }>(
    ({ content, place }, difference) => {
      if (difference.kind === "same") {
        return { content: [...content, difference.after.block], place };
      }
      const choice = options.choices[place] ?? "both";
      const taken = [
        ...(difference.before && choice !== "after" ? [difference.before.block] : []),
        ...(difference.after && choice !== "before" ? [difference.after.block] : []),
      ];
      return { content: [...content, ...taken], place: place + 1 };
    },
    { content: [], place: 0 },
  );
  return normaliseRichText({ type: "doc", content: parted.content });
}

function keyOf(block: Block): string {
  return JSON.stringify(block);
}

function nextCommon(common: readonly boolean[], from: number): number {
  const found = common.indexOf(true, from);
  return found === -1 ? common.length : found;
}

/** Pairs the blocks of a stretch in which no two are equal, so that the pairs share most words. */
function pairBlocks(before: readonly Block[], after: readonly Block[]): BlockDifference[] {
  const bothSides = before.length * after.length;
  const alike = (left: number, right: number) => {
    const [one, other] = [before[left], after[right]];
    if (!one || !other) return 0;
    return bothSides > MOST_PAIRS ? Number(left === right) : likeness(one, other);
  };
  // `best[l][r]`: how much the rests from there on can have in common.
  const best = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  const score = Array.from({ length: before.length }, (_, left) =>
    Array.from({ length: after.length }, (__, right) => alike(left, right)),
  );
  const bestAt = (left: number, right: number): number => best[left]?.[right] ?? 0;
  const scoreAt = (left: number, right: number): number => score[left]?.[right] ?? 0;
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      const row = best[left];
      const here = scoreAt(left, right);
      const paired = here >= ALIKE ? here + bestAt(left + 1, right + 1) : 0;
      if (row) row[right] = Math.max(paired, bestAt(left + 1, right), bestAt(left, right + 1));
    }
  }
  const differences: BlockDifference[] = [];
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    const one = before[left];
    const other = after[right];
    const here = scoreAt(left, right);
    if (
      one &&
      other &&
      here >= ALIKE &&
      bestAt(left, right) === here + bestAt(left + 1, right + 1)
    ) {
      differences.push(comparePair(one, other));
      left += 1;
      right += 1;
    } else if (one && (!other || bestAt(left, right) === bestAt(left + 1, right))) {
      differences.push({ kind: "removed", before: wholly(one), after: null });
      left += 1;
    } else if (other) {
      differences.push({ kind: "added", before: null, after: wholly(other) });
      right += 1;
    }
  }
  return differences;
}

/** The share of words that both have, from 0 to 1. */
function likeness(one: Block, other: Block): number {
  const words = (block: Block) =>
    inlinesOf(block).flatMap(({ inline }) =>
      inline.type === "text" ? inline.text.split(/\s+/).filter(Boolean) : [],
    );
  const left = words(one);
  const right = words(other);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared += 1;
    counts.set(word, count - 1);
  }
  return shared / Math.max(left.length, right.length, 1);
}

function comparePair(one: Block, other: Block): BlockDifference {
  const before = cutIntoWords(one);
  const after = cutIntoWords(other);
  const common = commonSequence({
    before: inlinesOf(before).map(signature),
    after: inlinesOf(after).map(signature),
  });
  return {
    kind: "changed",
    before: comparedBlock(before, common.before),
    after: comparedBlock(after, common.after),
  };
}

interface PlacedInline {
  readonly inline: Inline;
  /** The sort of block it stands in, outermost first. */
  readonly within: string;
}

function inlinesOf(block: Block, within = ""): PlacedInline[] {
  if (isList(block)) {
    return block.content.flatMap((item) =>
      item.content.flatMap((part) => inlinesOf(part, `${within}${block.type}/`)),
    );
  }
  const level = block.type === "heading" ? block.attrs.level : "";
  return block.content.map((inline) => ({ inline, within: `${within}${block.type}${level}` }));
}

function signature({ inline, within }: PlacedInline): string {
  return `${within} ${JSON.stringify(inline)}`;
}

type ChangeContent = (content: readonly Inline[]) => readonly Inline[];

function mapInlines(block: Block, change: ChangeContent): Block {
  return block.type === "heading"
    ? { ...block, content: change(block.content) }
    : mapItemBlock(block, change);
}

function mapItemBlock(block: Paragraph | List, change: ChangeContent): Paragraph | List {
  if (!isList(block)) return { ...block, content: change(block.content) };
  const content = block.content.map((item) => ({
    ...item,
    content: item.content.map((part) => mapItemBlock(part, change)),
  }));
  return { ...block, content };
}

function cutIntoWords(block: Block): Block {
  return mapInlines(block, (content) =>
    content.flatMap((inline): Inline[] =>
      inline.type === "text"
        ? wordsOf(inline.text).map((text) => ({ ...inline, text }))
        : [{ ...inline }],
    ),
  );
}

/** The words joined again to as few pieces as show which are common. */
function comparedBlock(words: Block, common: readonly boolean[]): ComparedBlock {
  const changed = new Set<Inline>();
  let place = 0;
  const block = mapInlines(words, (content) => {
    const pieces: Inline[] = [];
    for (const inline of content) {
      const differs = !common[place];
      place += 1;
      const last = pieces.at(-1);
      if (
        last?.type === "text" &&
        inline.type === "text" &&
        changed.has(last) === differs &&
        JSON.stringify(last.marks) === JSON.stringify(inline.marks)
      ) {
        const joined = { ...last, text: last.text + inline.text };
        pieces[pieces.length - 1] = joined;
        if (changed.delete(last)) changed.add(joined);
      } else {
        pieces.push(inline);
        if (differs) changed.add(inline);
      }
    }
    return pieces;
  });
  return { block, changed };
}

function untouched(block: Block): ComparedBlock {
  return { block, changed: new Set() };
}

function wholly(block: Block): ComparedBlock {
  return { block, changed: new Set(inlinesOf(block).map(({ inline }) => inline)) };
}
