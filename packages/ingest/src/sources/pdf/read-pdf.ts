import { CodedError } from "@boplan/domain/error";
import * as pdfWorker from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { SourceDocument } from "../source-document.ts";
import { openSourceLines } from "../source-lines.ts";
import { findFurniture } from "./find-furniture.ts";
import { linesOfRows } from "./lines-of-rows.ts";
import { orderColumns } from "./order-columns.ts";
import type { Page, Piece, Row } from "./page-text.ts";

/** No plan has so many pages. */
export const MAX_PDF_PAGES = 2_000;
/** A page with fewer letters than this was scanned and only stamped. */
const MIN_LETTERS_PER_PAGE = 12;

/**
 * Reads the text layer of a PDF: lines in reading order, headings by the size of their letters,
 * plain tables; what returns on every page is `pageFurniture`. Scripts in the file are never run,
 * nothing is fetched. Throws `import.encrypted`, `import.corrupt`, `import.noTextLayer`,
 * `import.tooManyPages` or `import.tooManyLines`.
 */
export async function readPdf(options: {
  bytes: Uint8Array;
  fileName: string;
  onProgress?: (share: number) => void;
}): Promise<SourceDocument> {
  const { fileName, onProgress } = options;
  const document = await openPdf(options);
  try {
    const { numPages } = document;
    if (numPages > MAX_PDF_PAGES) {
      throw new CodedError("import.tooManyPages", { fileName, limit: MAX_PDF_PAGES });
    }
    const pages: Page[] = [];
    for (let number = 1; number <= numPages; number += 1) {
      // A page that cannot be read is like one without text: the others still can.
      const page = await readPage({ document, number }).catch(() => null);
      pages.push(page ?? { number, width: 0, height: 0, pieces: [], turned: [] });
      onProgress?.(number / numPages);
    }
    return toSource({ pages, fileName });
  } finally {
    await document.destroy();
  }
}

function toSource({ pages, fileName }: { pages: readonly Page[]; fileName: string }) {
  const lettersOf = (page: Page) => page.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const withText = pages.filter((page) => lettersOf(page) >= MIN_LETTERS_PER_PAGE);
  const mostAreScans = pages.length > 2 && withText.length < 0.1 * pages.length;
  const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0);
  if (letters === 0 || mostAreScans) throw new CodedError("import.noTextLayer", { fileName });
  const lines = openSourceLines({ format: "pdf", fileName });
  if (withText.length < pages.length) lines.notice("import.hadPagesWithoutText");
  const rowsOfPage = new Map(pages.map((page) => [page.number, orderColumns(page)]));
  const furniture = findFurniture({ pages, rowsOfPage });
  const rows: Row[] = [];
  for (const page of pages) for (const row of rowsOfPage.get(page.number) ?? []) rows.push(row);
  for (const { text, page, topic, blankBefore } of linesOfRows({ rows, furniture })) {
    if (blankBefore) lines.blank();
    lines.add({ text, topic, place: { page } });
  }
  for (const { number, turned } of pages) {
    for (const text of turned) lines.add({ text, topic: "pageFurniture", place: { page: number } });
  }
  return lines.finish();
}

type PdfDocument = Awaited<ReturnType<typeof openPdf>>;

async function openPdf({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) {
  prepareGlobals();
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  try {
    return await getDocument({
      // The library takes the bytes for its own.
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new CodedError(isLocked ? "import.encrypted" : "import.corrupt", { fileName });
  }
}

/**
 * Found in the global object, the library's worker runs in this thread, and it looks for no native
 * canvas to draw on: text alone is read, and nothing is ever drawn.
 */
function prepareGlobals(): void {
  class NeverDrawn {}
  Object.assign(globalThis, { pdfjsWorker: pdfWorker });
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: NeverDrawn });
  }
}

async function readPage(options: { document: PdfDocument; number: number }): Promise<Page> {
  const { document, number } = options;
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const pieces: Piece[] = [];
  const turned: string[] = [];
  const { items } = await page.getTextContent();
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [a = 0, b = 0, , , e = 0, f = 0]: number[] = item.transform;
    const size = Math.hypot(a, b);
    if (!Number.isFinite(e + f + size) || Math.abs(b) > 0.1 * size) {
      turned.push(item.str);
      continue;
    }
    const x = e - left;
    pieces.push({ text: item.str, x, right: x + item.width, y: top - f, size });
  }
  page.cleanup();
  return { number, width: right - left, height: top - bottom, pieces, turned };
}
