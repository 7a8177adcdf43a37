import type { Block, ReportDocument, Section } from "./document-model.ts";

/**
 * Gives every section, heading, table and figure its number, in reading order: `2`, `2.1`, tables
 * and figures from 1 through the whole document. Elements keep the plan's own numbers.
 */
export function numberDocument(document: ReportDocument): ReportDocument {
  const counts = { table: 0, figure: 0 };
  const sections = document.sections.map((section, place): Section => {
    const number = String(place + 1);
    let headings = 0;
    const numbered = (block: Block): Block => {
      switch (block.type) {
        case "table":
        case "figure":
          counts[block.type] += 1;
          return { ...block, number: String(counts[block.type]) };
        case "heading": {
          if (block.numbered === false || block.level !== 2) return block;
          headings += 1;
          return { ...block, number: `${number}.${headings}` };
        }
        case "element":
          return { ...block, blocks: block.blocks.map(numbered) };
        default:
          return block;
      }
    };
    return { ...section, number, blocks: section.blocks.map(numbered) };
  });
  return { ...document, sections };
}
