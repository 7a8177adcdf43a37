import { loadFrameworks } from "@boplan/framework-host";
import { describe, expect, it, vi } from "vitest";
import { buildDocx, wordXml } from "../../test/build-docx.ts";
import { buildOdt, odtXml } from "../../test/build-odt.ts";
import { buildPdf, setInPages } from "../../test/build-pdf.ts";
import { buildXlsx } from "../../test/build-xlsx.ts";
import { seededRandom } from "../../test/generate-plan.ts";
import {
  missingWords,
  type SampleBlock,
  sampleDocument,
  wordsIn,
  wordsOfSample,
} from "../../test/sample-document.ts";
import { unaccountedLines } from "../../test/unaccounted-lines.ts";
import { proposePlan } from "../propose-plan.ts";
import { readSource } from "./read-source.ts";

// Hundreds of pages are set and read; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const RUNS = 12;
const framework = loadFrameworks().get("xx-reference");

const rowsOf = (blocks: readonly SampleBlock[]) =>
  blocks.flatMap((block) => (block.type === "table" ? block.rows : [[block.text]]));

const csvOf = (blocks: readonly SampleBlock[]) =>
  rowsOf(blocks)
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"))
    .join("\r\n");

/** Spreadsheets hold tables of measures and a line between them. */
const sheetLike = (blocks: readonly SampleBlock[]) =>
  blocks.flatMap((block) =>
    block.type === "paragraph" ? [] : block.type === "item" ? MEASURES : [block],
  );
const MEASURES: SampleBlock[] = [
  {
    type: "table",
    rows: [
      ["Measure", "Unit", "Remark"],
      ["Build homes", "Planning", "Soon"],
    ],
  },
];

interface Writer {
  readonly write: (blocks: readonly SampleBlock[]) => Uint8Array;
  readonly fit?: (blocks: readonly SampleBlock[]) => SampleBlock[];
}

const writers: Record<string, Writer> = {
  docx: { write: (blocks) => buildDocx({ body: wordXml(blocks) }) },
  odt: { write: (blocks) => buildOdt({ body: odtXml(blocks) }) },
  pdf: { write: (blocks) => buildPdf({ pages: setInPages(blocks) }) },
  xlsx: {
    write: (blocks) => buildXlsx({ sheets: [{ name: "Measures", rows: rowsOf(blocks) }] }),
    fit: sheetLike,
  },
  csv: { write: (blocks) => new TextEncoder().encode(csvOf(blocks)), fit: sheetLike },
};

describe("nothing is lost between the file and the proposal", () => {
  it.each(Object.entries(writers))("%s", async (format, { write, fit = (all) => [...all] }) => {
    let elements = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const blocks = fit(sampleDocument({ random: seededRandom(seed), blocks: 12 + 2 * seed }));
      const fileName = `plan.${format}`;
      const { lines, topics, places } = await readSource({ bytes: write(blocks), fileName });
      const found = wordsIn(lines.join(" "));
      expect(missingWords({ wanted: wordsOfSample(blocks), found }), `seed ${seed}`).toEqual([]);
      expect([topics.length, places.length]).toEqual([lines.length, lines.length]);

      const proposal = proposePlan({ lines, topics, framework });
      const lost = unaccountedLines({ lines, proposal }).map((no) => lines[no - 1]);
      expect(lost, `seed ${seed}\n${lines.join("\n")}`).toEqual([]);
      expect(proposal.score.linesTotal).toBe(lines.filter((line) => line.trim() !== "").length);
      elements += proposal.elements.length;
    }
    // Were nothing ever recognised, nothing could be lost either.
    expect(elements).toBeGreaterThan(RUNS);
  });

  it("is noticed by the test when it happens", () => {
    expect(missingWords({ wanted: ["a", "b", "b"], found: ["b", "a", "c"] })).toEqual(["b"]);
  });
});
