import { buildReport } from "@boplan/reports/build-report";
import { writeDocx } from "@boplan/reports/docx/write-docx";
import { writeHtml } from "@boplan/reports/html/write-html";
import { createPdfRenderer } from "@boplan/reports/pdf/renderer";
import { writeXlsx } from "@boplan/reports/xlsx/write-xlsx";
import { chromium } from "playwright-core";
import { type Bench, percentile, rounded } from "../bench.ts";
import { measureQueue } from "../reports/measure-queue.ts";
import { sampleReport } from "../reports/sample-report.ts";

const RUNS = 7;

/** Elements of a plan whose printed document has some 32 pages. */
const ELEMENTS = 90;

/** How many reports go through the queue; a smaller number gives a quick look. */
const QUEUED = Number(process.env.BENCH_REPORTS ?? 650);

/** How long each part of the queue may take, on a machine with other things to do. */
const MINUTES = Number(process.env.BENCH_MINUTES ?? 4);

/** One plan in every format, beside a browser that prints the same page; then the whole queue. */
export const bench: Bench = {
  about: `a plan of ${ELEMENTS} elements as PDF, Word, web page and spreadsheet; ${QUEUED} reports queued`,
  run: async (say) => {
    const formats = await measureFormats(say);
    const queue = await measureQueue({ say, reports: QUEUED, minutes: MINUTES });
    return {
      ratios: { ...formats.ratios, ...queue.ratios },
      figures: { ...formats.figures, ...queue.figures },
      goals: [
        // How much of a browser's time ours takes: a twentieth is wanted.
        { figure: "pdfShareOfBrowser", value: formats.share, atMost: 0.05 },
        ...queue.goals,
      ],
    };
  },
};

async function measureFormats(say: (line: string) => void) {
  const order = sampleReport({ elements: ELEMENTS });
  const builds = await times(async () => buildReport(order));
  const document = buildReport(order);
  const renderer = createPdfRenderer({ size: 1, timeoutMs: 120_000 });
  const creationTime = order.orderedAt;
  // Each document differs in its title: the typesetter remembers what it has set before.
  let place = 0;
  const next = () => {
    place += 1;
    return { ...document, shortTitle: `${document.title} ${place}` };
  };
  const first = await renderer.render({ document, standard: "ua-1", creationTime });
  const pages = [...new TextDecoder("latin1").decode(first).matchAll(/\/Type\s*\/Page\b/g)].length;
  const page = writeHtml(document);
  const html = await times(async () => writeHtml(document));
  const docx = await times(() => writeDocx({ document }));
  const xlsx = await times(() => writeXlsx(document));
  const setType = () => renderer.render({ document: next(), standard: "ua-1", creationTime });
  const { pdf, warm, cold } = await beside({ setType, html: page });
  await renderer.close();
  const share = rounded(pdf / warm);
  say(
    `${pages} pages: PDF ${Math.round(pdf)} ms, browser ${Math.round(warm)} ms, started anew ${Math.round(cold)} ms`,
  );
  say(
    `Word ${Math.round(docx)} ms, spreadsheet ${Math.round(xlsx)} ms, web page ${Math.round(html)} ms, building ${Math.round(builds)} ms`,
  );
  return {
    share,
    ratios: {
      browserToPdf: rounded(warm / pdf),
      browserStartedToPdf: rounded(cold / pdf),
    },
    figures: {
      pages,
      pdfShareOfBrowser: share,
      buildMs: rounded(builds),
      pdfMs: rounded(pdf),
      browserMs: rounded(warm),
      browserStartedMs: rounded(cold),
      docxMs: rounded(docx),
      htmlMs: rounded(html),
      xlsxMs: rounded(xlsx),
    },
  };
}

/**
 * Our typesetter, a browser that runs and one that has to be started for it, in turns: what else
 * the machine does meets them alike. Medians in milliseconds.
 */
async function beside(options: {
  setType: () => Promise<unknown>;
  html: string;
}): Promise<{ pdf: number; warm: number; cold: number }> {
  const { setType, html } = options;
  const start = () =>
    chromium.launch({
      executablePath: process.env.TEST_CHROMIUM ?? "/usr/bin/chromium",
      args: ["--headless", "--no-sandbox", "--disable-gpu"],
    });
  const print = async (browser: Awaited<ReturnType<typeof start>>) => {
    const tab = await browser.newPage();
    await tab.setContent(html);
    await tab.pdf({ format: "A4", tagged: true, outline: true });
    await tab.close();
  };
  const browser = await start();
  await print(browser);
  const startAndPrint = async () => {
    const fresh = await start();
    await print(fresh);
    await fresh.close();
  };
  const found: Record<"pdf" | "warm" | "cold", number[]> = { pdf: [], warm: [], cold: [] };
  for (let round = 0; round < RUNS; round += 1) {
    found.pdf.push(await timeOf(setType));
    found.warm.push(await timeOf(() => print(browser)));
    found.cold.push(await timeOf(startAndPrint));
  }
  await browser.close();
  const median = (times: readonly number[]) => percentile({ times, share: 0.5 });
  return { pdf: median(found.pdf), warm: median(found.warm), cold: median(found.cold) };
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** The median of several runs, in milliseconds. */
async function times(run: () => Promise<unknown>): Promise<number> {
  const found: number[] = [];
  for (let round = 0; round < RUNS; round += 1) found.push(await timeOf(run));
  return percentile({ times: found, share: 0.5 });
}
