import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { inputWith } from "../../test/fixture-plans.ts";
import { buildPlanReport } from "../build-plan-report.ts";
import type { ReportDocument } from "../document-model.ts";
import { createPdfRenderer, type PdfRenderer, type PdfRendererOptions } from "./renderer.ts";
import { isRetryableReportError } from "./report-error.ts";

const STUB = {
  path: fileURLToPath(new URL("../../test/stub-child.mjs", import.meta.url)),
  execArgv: [],
};
const PATIENT = 60_000;
const TEMPLATE = buildPlanReport(inputWith());

let renderer: PdfRenderer | undefined;

afterEach(async () => {
  await renderer?.close();
  renderer = undefined;
});

function start(options: Partial<PdfRendererOptions> = {}): PdfRenderer {
  renderer = createPdfRenderer({ size: 1, timeoutMs: PATIENT, childEntry: STUB, ...options });
  return renderer;
}

function titled(title: string): ReportDocument {
  return { ...TEMPLATE, title };
}

async function answer(options: { pool: PdfRenderer; title?: string; signal?: AbortSignal }) {
  const { pool, title = "fine", signal } = options;
  const bytes = await pool.render({
    document: titled(title),
    standard: "ua-1",
    creationTime: new Date(0),
    signal,
  });
  return JSON.parse(new TextDecoder().decode(bytes)) as { pid: number; environment: string[] };
}

async function failure(promise: Promise<unknown>): Promise<{ code: string; retryable: boolean }> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  const code = error instanceof Error ? error.message : "none";
  return { code, retryable: isRetryableReportError(error) };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("a pool of render processes", { timeout: PATIENT }, () => {
  test.each(["abort", "exit"])("answers with report.crashed on %s, and goes on", async (title) => {
    const pool = start();
    const first = await answer({ pool });
    expect(await failure(answer({ pool, title }))).toEqual({
      code: "report.crashed",
      retryable: true,
    });
    const next = await answer({ pool });
    expect(next.pid).not.toBe(first.pid);
  });

  test.each(["hang", "spin"])("kills a process that takes too long: %s", async (title) => {
    const pool = start({ timeoutMs: 1_500 });
    const { pid } = await answer({ pool });
    expect(await failure(answer({ pool, title }))).toEqual({
      code: "report.timeout",
      retryable: true,
    });
    expect(isRunning(pid)).toBe(false);
    expect((await answer({ pool })).pid).not.toBe(pid);
  });

  test("survives a process killed between two documents", async () => {
    const pool = start();
    const { pid } = await answer({ pool });
    process.kill(pid, "SIGKILL");
    await expect.poll(() => pool.processIds()).toEqual([]);
    expect((await answer({ pool })).pid).not.toBe(pid);
  });

  test("refuses what cannot be set, keeps the process, and does not advise another try", async () => {
    const pool = start();
    const { pid } = await answer({ pool });
    expect(await failure(answer({ pool, title: "refuse" }))).toEqual({
      code: "report.invalidDocument",
      retryable: false,
    });
    expect((await answer({ pool })).pid).toBe(pid);
  });

  test("refuses a document of another schema before any process starts", async () => {
    const pool = start();
    const document = { ...TEMPLATE, schema: "boplan.report/9" } as unknown as ReportDocument;
    const render = pool.render({ document, standard: "ua-1", creationTime: new Date(0) });
    expect((await failure(render)).code).toBe("report.invalidDocument");
    expect(pool.processIds()).toEqual([]);
  });

  test("stops at the caller's signal, in work and in the queue", async () => {
    const pool = start();
    const { pid } = await answer({ pool });
    const stop = new AbortController();
    const working = failure(answer({ pool, title: "hang", signal: stop.signal }));
    const queued = failure(answer({ pool, signal: stop.signal }));
    stop.abort();
    expect((await working).code).toBe("report.cancelled");
    expect((await queued).code).toBe("report.cancelled");
    expect(isRunning(pid)).toBe(false);
    expect((await answer({ pool })).pid).not.toBe(pid);
  });

  test("replaces a process after its share of documents, or when it has grown fat", async () => {
    const pool = start({ recycleAfter: { documents: 2, residentBytes: 1_000_000_000 } });
    const pids = [];
    for (let at = 0; at < 4; at += 1) pids.push((await answer({ pool })).pid);
    expect(pids[1]).toBe(pids[0]);
    expect(pids[2]).not.toBe(pids[0]);
    const fat = await answer({ pool, title: "fat" });
    expect((await answer({ pool })).pid).not.toBe(fat.pid);
  });

  test("works through a queue with as many processes as it has", async () => {
    const pool = start({ size: 2 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => answer({ pool })));
    expect(new Set(answers.map(({ pid }) => pid)).size).toBe(2);
  });

  test("gives its processes no environment", async () => {
    const pool = start();
    expect((await answer({ pool })).environment).toEqual([]);
  });

  test("leaves no process behind when closed, and refuses more work", async () => {
    const pool = start();
    const { pid } = await answer({ pool });
    const working = failure(answer({ pool, title: "hang" }));
    await pool.close();
    expect((await working).code).toBe("report.cancelled");
    expect(isRunning(pid)).toBe(false);
    expect((await failure(answer({ pool }))).code).toBe("report.cancelled");
  });

  test("says report.crashed when the program itself is missing", async () => {
    const pool = start({ childEntry: { path: "/nowhere/child.mjs", execArgv: [] } });
    expect((await failure(answer({ pool }))).code).toBe("report.crashed");
  });
});
