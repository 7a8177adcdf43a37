import {
  type Block,
  HEADING_LEVELS,
  type Inline,
  type List,
  type ListItem,
  type Paragraph,
  RICH_TEXT_LIMITS,
} from "@boplan/domain/rich-text";

/** A block as it stands in its source: in a row, with its depth beside it. */
export interface FlatBlock {
  readonly kind: "paragraph" | "heading" | "item";
  /** Items: depth from 1. Headings: 0 for the highest. Paragraphs: depth of the item they go on with. */
  readonly level: number;
  readonly ordered: boolean;
  readonly content: readonly Inline[];
}

interface OpenList {
  readonly level: number;
  readonly type: List["type"];
  readonly items: { type: "listItem"; content: (Paragraph | List)[] }[];
}

/** Items in a row as lists within lists. A depth that skips some is the next one. */
export function nestLists(flat: readonly FlatBlock[]): Block[] {
  const blocks: Block[] = [];
  let open: OpenList[] = [];
  const endLists = () => {
    open = [];
  };
  for (const block of flat) {
    const paragraph: Paragraph = { type: "paragraph", content: block.content };
    if (block.kind === "heading") {
      endLists();
      const level = HEADING_LEVELS[Math.min(block.level, HEADING_LEVELS.length - 1)] ?? 4;
      blocks.push({ type: "heading", attrs: { level }, content: block.content });
    } else if (block.kind === "item") {
      open = placeItem({ open, block, blocks, item: { type: "listItem", content: [paragraph] } });
    } else {
      open = open.filter((list) => list.level <= block.level);
      const item = open.at(-1)?.items.at(-1);
      if (item) item.content.push(paragraph);
      else {
        endLists();
        blocks.push(paragraph);
      }
    }
  }
  return blocks;
}

function placeItem(options: {
  open: readonly OpenList[];
  block: FlatBlock;
  blocks: Block[];
  item: ListItem & OpenList["items"][number];
}): OpenList[] {
  const { block, blocks, item } = options;
  const type = block.ordered ? "orderedList" : "bulletList";
  const level = Math.min(block.level, RICH_TEXT_LIMITS.listDepth);
  const open = options.open.filter((list) => list.level <= level);
  const last = open.at(-1);
  if (last && last.level === level && last.type === type) {
    last.items.push(item);
    return open;
  }
  const around = open.filter((list) => list.level < level);
  const list: OpenList = { level, type, items: [item] };
  const made: List = { type, content: list.items };
  const parent = around.at(-1)?.items.at(-1);
  if (parent) parent.content.push(made);
  else blocks.push(made);
  return [...around, list];
}
