import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ReportDocument } from "../document-model.ts";
import { withNotice } from "../with-notice.ts";
import { findTypesettingAssets } from "./assets.ts";
import type { PdfStandard, RenderOrder, TypesettingAssets } from "./protocol.ts";
import {
  type ChildEntry,
  type Rendered,
  type RenderProcess,
  startRenderProcess,
} from "./render-process.ts";
import { reportError } from "./report-error.ts";
import { serialiseDocument } from "./serialise-document.ts";

export type { PdfStandard } from "./protocol.ts";
export type { ChildEntry } from "./render-process.ts";

export interface PdfRendererOptions {
  /** Processes at most; they start when they are first needed. One per core is enough. */
  readonly size: number;
  /** For the rendering alone; a process that starts has its own limit. */
  readonly timeoutMs: number;
  /** By default the file beside this one: `child.ts` from source, `pdf-child.mjs` in a bundle. */
  readonly childEntry?: ChildEntry;
  readonly assets?: TypesettingAssets;
  /** A process is replaced after so many documents, or when it holds so much memory. */
  readonly recycleAfter?: { readonly documents: number; readonly residentBytes: number };
}

export interface RenderRequest {
  readonly document: ReportDocument;
  readonly standard: PdfStandard;
  /** Printed into the file; the same document and time give the same bytes. */
  readonly creationTime: Date;
  readonly signal?: AbortSignal;
}

export interface PdfRenderer {
  /**
   * Throws `report.timeout`, `report.crashed`, `report.cancelled`, `report.fontsMissing` or
   * `report.invalidDocument`; see `isRetryableReportError`. A document set without some of the
   * fonts says so.
   */
  render(request: RenderRequest): Promise<Uint8Array>;
  /** The running processes, for those who watch over the machine. */
  processIds(): number[];
  /** Ends every process. Documents under way fail with `report.cancelled`. */
  close(): Promise<void>;
}

/**
 * What a process was sent is held on our side as long as its channel is open, half a megabyte for
 * each document: a hundred of them cost less than starting anew.
 */
const RECYCLE_AFTER = { documents: 100, residentBytes: 400_000_000 };

interface Slot {
  process: RenderProcess | null;
  documents: number;
  busy: boolean;
}

interface Job {
  readonly order: RenderOrder;
  readonly signal: AbortSignal | undefined;
  resolve(bytes: Uint8Array): void;
  reject(error: unknown): void;
}

/** A pool of processes that set documents as PDF, one document at a time each. */
export function createPdfRenderer(options: PdfRendererOptions): PdfRenderer {
  const entry = options.childEntry ?? defaultEntry();
  const assets = options.assets ?? findTypesettingAssets();
  const recycle = options.recycleAfter ?? RECYCLE_AFTER;
  const slots: Slot[] = Array.from({ length: Math.max(1, options.size) }, () => ({
    process: null,
    documents: 0,
    busy: false,
  }));
  const waiting: Job[] = [];
  const closing = new AbortController();

  const pump = () => {
    for (const slot of slots) {
      if (slot.busy) continue;
      const job = waiting.shift();
      if (!job) return;
      slot.busy = true;
      void work({ slot, job }).finally(() => {
        slot.busy = false;
        pump();
      });
    }
  };

  const work = async ({ slot, job }: { slot: Slot; job: Job }): Promise<void> => {
    try {
      const signal = AbortSignal.any([closing.signal, ...(job.signal ? [job.signal] : [])]);
      if (signal.aborted) throw reportError({ code: "report.cancelled" });
      if (!slot.process?.isAlive()) {
        slot.process = startRenderProcess({ entry, assets });
        slot.documents = 0;
      }
      const rendered = await slot.process.render({
        order: job.order,
        timeoutMs: options.timeoutMs,
        signal,
      });
      slot.documents += 1;
      job.resolve(rendered.bytes);
      if (isSpent({ slot, rendered })) await slot.process.kill();
    } catch (error) {
      job.reject(error);
    }
  };

  const isSpent = ({ slot, rendered }: { slot: Slot; rendered: Rendered }) =>
    slot.documents >= recycle.documents || rendered.residentBytes >= recycle.residentBytes;

  return {
    render: async ({ document, standard, creationTime, signal }) => {
      if (closing.signal.aborted || signal?.aborted) {
        throw reportError({ code: "report.cancelled" });
      }
      // An empty page would be made, and nobody would be told.
      if (assets.fonts.length === 0) throw reportError({ code: "report.fontsMissing" });
      const order: RenderOrder = {
        kind: "render",
        document: serialiseDocument(sayMissing({ document, missing: assets.missing })),
        standard,
        createdAt: Math.floor(creationTime.getTime() / 1000),
      };
      return new Promise<Uint8Array>((resolve, reject) => {
        waiting.push({ order, signal, resolve, reject });
        pump();
      });
    },
    processIds: () =>
      slots.flatMap(({ process: running }) =>
        running?.isAlive() && running.pid !== undefined ? [running.pid] : [],
      ),
    close: async () => {
      closing.abort();
      for (const job of waiting.splice(0)) job.reject(reportError({ code: "report.cancelled" }));
      await Promise.all(slots.map((slot) => slot.process?.kill()));
    },
  };
}

function sayMissing(options: {
  document: ReportDocument;
  missing: readonly string[];
}): ReportDocument {
  const { document, missing } = options;
  if (missing.length === 0) return document;
  const notice = document.labels.fontsMissing.replace("{fonts}", () => missing.join(", "));
  return withNotice({ document, notice });
}

/** The program beside this file: from source it needs the loader that reads TypeScript. */
function defaultEntry(): ChildEntry {
  if (!import.meta.url.endsWith(".ts")) {
    return { path: fileURLToPath(new URL("./pdf-child.mjs", import.meta.url)), execArgv: [] };
  }
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return {
    path: fileURLToPath(new URL("./child.ts", import.meta.url)),
    execArgv: ["--import", loader],
  };
}
