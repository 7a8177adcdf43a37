import type { SampleBlock } from "./sample-document.ts";

/** A line of letters at a place; `y` from the top of the page, in points. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const HEIGHT = 842;

/** A PDF written by hand: Helvetica in the Latin 1 letters, pages of A4. */
export function buildPdf(options: {
  pages: readonly (readonly PlacedText[])[];
  /** Entries of the trailer, with objects for them: encryption, for instance. */
  trailer?: string;
}): Uint8Array {
  const { pages, trailer = "" } = options;
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_page, index) => `${4 + 2 * index} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  pages.forEach((page, index) => {
    const content = page.map(operatorsOf).join("\n");
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let file = "%PDF-1.4\n";
  const places = objects.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, "latin1"));
}

function operatorsOf({ x, y, text, size = 11 }: PlacedText): string {
  const written = text.replace(/[\\()]/g, "\\$&").replaceAll("•", "\\225");
  return `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td (${written}) Tj ET`;
}

/** How wide a text is in Helvetica, near enough to wrap lines by. */
export function widthOf({ text, size = 11 }: { text: string; size?: number }): number {
  return text.length * size * 0.5;
}

/** Text in lines of at most so many letters. */
export function wrap({ text, letters }: { text: string; letters: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** Sets a document as a word processor does, with a header and a page number on every page. */
export function setInPages(blocks: readonly SampleBlock[]): PlacedText[][] {
  const pages: PlacedText[][] = [];
  let y = Number.POSITIVE_INFINITY;
  const put = (text: string, parts: { x: number; size?: number; gap: number }) => {
    if (y + parts.gap > 760) {
      pages.push([
        { x: 70, y: 40, text: "Skogby kommun", size: 9 },
        { x: 280, y: 805, text: `Sida ${pages.length + 1}`, size: 9 },
      ]);
      y = 90;
    } else y += parts.gap;
    pages.at(-1)?.push({ x: parts.x, y, text, size: parts.size });
  };
  for (const block of blocks) {
    if (block.type === "heading") {
      put(block.text, { x: 70, size: 22 - 3 * block.level, gap: 34 });
    } else if (block.type === "table") {
      for (const [index, row] of block.rows.entries()) {
        const gap = index === 0 ? 28 : 18;
        row.forEach((cell, column) => {
          put(cell, { x: 70 + 160 * column, gap: column === 0 ? gap : 0 });
        });
      }
    } else {
      const item = block.type === "item" ? 20 * block.depth : 0;
      wrap({ text: block.text, letters: 80 }).forEach((line, index) => {
        const isItem = block.type === "item";
        const mark = isItem && index === 0 ? "• " : "";
        const x = 70 + item + (isItem && index > 0 ? 8 : 0);
        put(`${mark}${line}`, { x, gap: index === 0 ? 22 : 13.5 });
      });
    }
  }
  return pages;
}
