import { readDocument } from "@boplan/ingest/read-document";
import { buildDocx, wordXml } from "@boplan/ingest/testing/build-docx";
import { seededRandom } from "@boplan/ingest/testing/generate-plan";
import { sampleDocument, wordsOfSample } from "@boplan/ingest/testing/sample-document";
import { type Bench, percentile, rounded } from "../bench.ts";

/** Words of a full page of running text. */
const WORDS_PER_PAGE = 450;
const BLOCKS_PER_PAGE = 16;
const RUNS = 5;
const SIZES = [50, 100, 200, 400] as const;
const FRAMEWORKS = ["xx-reference"];

/** Reading Word documents, from the bytes to the proposal. */
export const bench: Bench = {
  about: `DOCX of ${SIZES.join(", ")} pages of ${WORDS_PER_PAGE} words, read as plans`,
  run: async (say) => {
    // The first start of the reader from source bundles it; a built product has done so before.
    await read(documentOf(1));
    const byPages = new Map<number, { wall: number; reading: number; peak: number }>();
    for (const pages of SIZES) {
      const bytes = documentOf(pages);
      const runs: Awaited<ReturnType<typeof read>>[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await read(bytes));
      const median = (pick: (run: (typeof runs)[number]) => number) =>
        percentile({ times: runs.map(pick), share: 0.5 });
      const wall = median((run) => run.wall);
      const reading = median((run) => run.reading);
      const peak = Math.max(...runs.map((run) => run.peak));
      byPages.set(pages, { wall, reading, peak });
      say(
        `${pages} pages: ${Math.round(wall)} ms in all, ${Math.round(reading)} ms reading, ${Math.round(peak)} MB at most, ${runs[0]?.elements} elements`,
      );
    }
    const at = (pages: number) => byPages.get(pages) ?? { wall: 0, reading: 0, peak: 0 };
    const growth = (pages: number) => rounded(at(pages).reading / at(100).reading);
    return {
      // Twice the pages in at most twice the time, and four times in four, is linear.
      ratios: { time1x: 1, time2x: growth(200), time4x: growth(400) },
      figures: {
        seconds200Pages: rounded(at(200).wall / 1_000),
        peakMegabytes200Pages: rounded(at(200).peak),
        ...Object.fromEntries(SIZES.map((pages) => [`ms${pages}Pages`, rounded(at(pages).wall)])),
      },
      goals: [
        { figure: "seconds200Pages", value: rounded(at(200).wall / 1_000), atMost: 3 },
        { figure: "peakMegabytes200Pages", value: rounded(at(200).peak), atMost: 400 },
        { figure: "time2x", value: growth(200), atMost: 2.4 },
        { figure: "time4x", value: growth(400), atMost: 4.8 },
      ],
    };
  },
};

function documentOf(pages: number): Uint8Array {
  const random = seededRandom(pages);
  const blocks = sampleDocument({ random, blocks: pages * BLOCKS_PER_PAGE });
  let words = wordsOfSample(blocks).length;
  while (words < pages * WORDS_PER_PAGE) {
    const more = sampleDocument({ random, blocks: BLOCKS_PER_PAGE }).slice(1);
    blocks.push(...more);
    words += wordsOfSample(more).length;
  }
  return buildDocx({ body: wordXml(blocks) });
}

async function read(bytes: Uint8Array) {
  const begun = performance.now();
  const { proposal, usage } = await readDocument({
    ...{ bytes, fileName: "plan.docx", frameworks: FRAMEWORKS },
    // The figure is to be measured, not cut off.
    limits: { memoryBytes: 2 * 1024 * 1024 * 1024 },
  });
  return {
    wall: performance.now() - begun,
    reading: usage.elapsedMs,
    peak: usage.peakBytes / 1024 / 1024,
    elements: proposal.elements.length,
  };
}
