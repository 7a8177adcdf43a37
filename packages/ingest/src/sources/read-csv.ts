import Papa from "papaparse";
import { readPlainText } from "../read-plain-text.ts";
import type { SourceDocument } from "./source-document.ts";
import { openSourceLines, rowLine } from "./source-lines.ts";

/** The delimiters that spreadsheets write; which of them it is, the text itself tells. */
const DELIMITERS = [";", ",", "\t", "|"];

/** What is looked at to tell whether a text without a telling name is a table. */
const SAMPLE = 64 * 1024;

/** Reads comma-separated values, whatever they are separated by. Throws as `readPlainText`. */
export function readCsv(options: { bytes: Uint8Array; fileName: string }): SourceDocument {
  const { fileName } = options;
  const text = readPlainText(options)
    .lines.join("\n")
    .replace(/^\ufeff/, "")
    .trimEnd();
  const lines = openSourceLines({ format: "csv", fileName });
  const { delimiter } = sampleOf({ text, delimiters: DELIMITERS }).meta;
  const { data } = Papa.parse<string[]>(text, { delimiter });
  data.forEach((cells, index) => {
    const filled = cells.filter((cell) => cell.trim() !== "");
    const place = { sheet: fileName, row: index + 1 };
    if (filled.length === 0) lines.blank();
    else if (filled.length > 1) lines.add({ text: rowLine(cells), place });
    else lines.add({ text: (filled[0] ?? "").replace(/\s+/g, " ").trim(), place });
  });
  return lines.finish();
}

/** Whether a text is a table: several rows, all of the same number of cells. */
export function looksLikeCsv(text: string): boolean {
  const { data, errors } = sampleOf({ text, delimiters: DELIMITERS.slice(0, 2) });
  const width = data[0]?.length ?? 0;
  return (
    !errors.some((error) => error.type === "Delimiter") &&
    width >= 3 &&
    data.length >= 3 &&
    data.every((cells) => cells.length === width)
  );
}

function sampleOf({ text, delimiters }: { text: string; delimiters: string[] }) {
  return Papa.parse<string[]>(text.slice(0, SAMPLE), {
    delimitersToGuess: delimiters,
    skipEmptyLines: "greedy",
    preview: 20,
  });
}
