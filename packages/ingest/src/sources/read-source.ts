import { readPlainText } from "../read-plain-text.ts";
import { assertSize } from "./assert-size.ts";
import { detectFormat } from "./detect-format.ts";
import { readDocx } from "./docx/read-docx.ts";
import { readOdt } from "./odt/read-odt.ts";
import { readCsv } from "./read-csv.ts";
import type { SourceDocument } from "./source-document.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

/**
 * Reads a document of any format as lines. The format is told by the content, whatever the name.
 * Hostile files can take any time and memory here: call it through `readDocument`, which bounds
 * both. Throws `CodedError`s under `import`.
 */
export async function readSource(options: {
  bytes: Uint8Array;
  fileName: string;
  onProgress?: (share: number) => void;
}): Promise<SourceDocument> {
  const { bytes, fileName } = options;
  assertSize({ bytes, fileName });
  const detected = detectFormat({ bytes, fileName });
  if (detected.format === "docx") return readDocx({ archive: detected.archive, fileName });
  if (detected.format === "odt") return readOdt({ archive: detected.archive, fileName });
  if (detected.format === "xlsx") return readXlsx({ archive: detected.archive, fileName });
  if (detected.format === "csv") return readCsv({ bytes, fileName });
  if (detected.format === "pdf") {
    // The largest of the readers by far; no other document waits for it to load.
    const { readPdf } = await import("./pdf/read-pdf.ts");
    return readPdf(options);
  }
  const { lines } = readPlainText({ bytes, fileName });
  return {
    format: detected.format,
    lines,
    places: lines.map(() => null),
    topics: lines.map(() => null),
    notices: [],
  };
}
