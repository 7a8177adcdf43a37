import type { Block, Cell, Fact, Inline, ReportDocument, Run } from "./document-model.ts";

/** Runs of an inline text; a bare text is a run without marks. */
export function runsOf(inline: Inline): readonly Run[] {
  if (typeof inline === "string") return inline === "" ? [] : [{ t: inline }];
  return inline.map((run) => (typeof run === "string" ? { t: run } : run));
}

/** The words of an inline text; notes stand in brackets at their place. */
export function plainText(inline: Inline): string {
  return runsOf(inline)
    .map(({ t, note }) => (note === undefined ? t : `${t} [${note}]`))
    .join("");
}

export function isInline(value: Cell | Fact["value"]): value is Inline {
  return typeof value === "string" || Array.isArray(value);
}

/** What a reader reads in a cell or fact. */
export function cellText(cell: Cell | Fact["value"]): string {
  if (isInline(cell)) return plainText(cell);
  if ("status" in cell) return cell.label;
  if ("code" in cell) return cell.code;
  if ("items" in cell) return cell.items.map(plainText).join("\n");
  if ("marks" in cell) return cell.marks.map(({ t }) => t).join("\n");
  return cell.text;
}

/** Every block of a document in reading order, those within elements after their element. */
export function allBlocks(document: ReportDocument): Block[] {
  const within = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block) => [block, ...(block.type === "element" ? within(block.blocks) : [])]);
  return document.sections.flatMap(({ blocks }) => within(blocks));
}

/** Ids that something in the document can point to. */
export function anchorsOf(document: ReportDocument): Set<string> {
  const anchors = new Set(document.sections.map(({ id }) => id));
  for (const block of allBlocks(document)) {
    if ("id" in block) anchors.add(block.id);
    if (block.type !== "table") continue;
    for (const row of block.rows) {
      if (!("cells" in row)) continue;
      for (const cell of row.cells) {
        if (!isInline(cell) && "code" in cell && cell.id !== undefined) anchors.add(cell.id);
      }
    }
  }
  return anchors;
}

const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Direction follows the first letter, as on the web. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

const SAFE_HREF = /^(?:https?:\/\/|mailto:)\S+$/i;

/** The address when it leads to the web or to mail; nothing that a program would run. */
export function safeHref(href: string | undefined): string | null {
  return href !== undefined && SAFE_HREF.test(href) ? href : null;
}

/** What XML can hold: no control characters, no halves of characters. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, "");
}
