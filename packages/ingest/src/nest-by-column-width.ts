import type { Block, ItemBlock } from "./lay-out.ts";

/** A column this much narrower than the one above it was indented on the page. */
const NARROWER = 0.82;

/**
 * Text taken out of a PDF has lost its indentation, but not its line breaks: what was indented was
 * wrapped in a narrower column. After an item that ends with a colon, items as narrow as that are
 * put beneath it; the first that fills the full width ends the group, and items on a single line
 * follow the one before them.
 */
export function nestByColumnWidth(blocks: readonly Block[]): Block[] {
  let parent: ItemBlock | null = null;
  for (const block of blocks) {
    if (block.type !== "item") {
      parent = null;
      continue;
    }
    if (parent && block.depth === parent.depth && belongsBelow({ block, parent })) {
      block.depth += 1;
      continue;
    }
    // Real indentation tells more than widths do: from a deeper item on, nothing is guessed.
    parent = block.text.endsWith(":") ? block : null;
  }
  return [...blocks];
}

function belongsBelow({ block, parent }: { block: ItemBlock; parent: ItemBlock }): boolean {
  if (block.lines.length < 2) return true;
  return widthOf(block) < NARROWER * widthOf(parent);
}

function widthOf(block: ItemBlock): number {
  return block.lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
}
