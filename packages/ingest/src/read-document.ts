import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { CodedError } from "@boplan/domain/error";
import { bundleChild } from "./child/bundle-child.ts";
import { READ_LIMITS, type ReadLimits } from "./child/limits.ts";
import { parseFromChild, type ReadDocument, type ReadOrder } from "./child/protocol.ts";
import { assertSize } from "./sources/assert-size.ts";

export type { ReadLimits } from "./child/limits.ts";
export type { ReadDocument } from "./child/protocol.ts";

export interface ReadDocumentOptions {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Ids of installed frameworks; the one that reads most of the document is chosen. */
  readonly frameworks: readonly string[];
  readonly limits?: Partial<ReadLimits>;
  /** The reading process's program; by default `read-child.mjs` beside the bundle of the caller. */
  readonly entry?: string;
  readonly signal?: AbortSignal;
  /** Told now and then how much has been read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What is kept of the process's last words, as the cause of `import.crashed`. */
const LAST_WORDS = 4_000;

/** Memory of the engine outside its heap: code, stacks, buffers. */
const OUTSIDE_HEAP_BYTES = 64 * 1024 * 1024;

/**
 * Reads a document of any format as a plan, in a process of its own with bounded time and memory:
 * no file can hang or end the caller. The process gets no environment and writes nothing. Throws
 * `import.timeLimit`, `import.memoryLimit`, `import.crashed`, `import.cancelled`,
 * `framework.unknown`, or what `readSource` throws.
 *
 * @example
 * const { source, proposal } = await readDocument({ bytes, fileName, frameworks: ["no-boligsosial"] });
 */
export async function readDocument(options: ReadDocumentOptions): Promise<ReadDocument> {
  const { bytes, fileName, frameworks, signal, onProgress } = options;
  const limits = { ...READ_LIMITS, ...options.limits };
  assertSize({ bytes, fileName });
  if (signal?.aborted) throw new CodedError("import.cancelled", { fileName });
  const child = startChild({ entry: options.entry ?? (await defaultEntry()), limits });
  let lastWords = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    lastWords = (lastWords + text).slice(-LAST_WORDS);
  });
  let timer: NodeJS.Timeout | undefined;
  let cancel = () => {};
  try {
    return await new Promise<ReadDocument>((resolve, reject) => {
      const refuse = (code: string, params: Record<string, string | number> = { fileName }) =>
        reject(new CodedError(code, params));
      cancel = () => refuse("import.cancelled");
      signal?.addEventListener("abort", cancel, { once: true });
      child.on("message", (raw: unknown) => {
        const message = parseFromChild(raw);
        if (message?.kind === "ready") {
          const order: ReadOrder = { kind: "read", bytes, fileName, frameworks };
          // A process that ends meanwhile tells so itself.
          child.send(order, () => {});
          clearTimeout(timer);
          timer = setTimeout(() => refuse("import.timeLimit"), limits.timeoutMs);
        } else if (message?.kind === "progress") onProgress?.(message.share);
        else if (message?.kind === "read") resolve(message.document);
        else if (message?.kind === "refused") refuse(message.code, { ...message.params });
      });
      child.once("error", () => refuse("import.crashed"));
      child.once("close", (_code, endedBy) => {
        const limitMegabytes = Math.round(limits.memoryBytes / 1024 / 1024);
        if (outOfMemory(endedBy)) refuse("import.memoryLimit", { fileName, limitMegabytes });
        else {
          const crash = new CodedError("import.crashed", { fileName });
          crash.cause = lastWords;
          reject(crash);
        }
      });
      timer = setTimeout(() => refuse("import.timeLimit"), limits.timeoutMs);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
    child.removeAllListeners();
    // Ending it may still fail to reach it; nobody is left to hear of that.
    child.on("error", () => {});
    child.kill("SIGKILL");
  }
}

function startChild(options: { entry: string; limits: ReadLimits }): ChildProcess {
  const { entry, limits } = options;
  const heap = Math.max(limits.memoryBytes - OUTSIDE_HEAP_BYTES, 64 * 1024 * 1024);
  return fork(entry, [String(limits.memoryBytes)], {
    execArgv: [`--max-old-space-size=${Math.floor(heap / 1024 / 1024)}`],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/** Its own watch and the system end a process with the one signal, the engine with the other. */
function outOfMemory(signal: NodeJS.Signals | null): boolean {
  return signal === "SIGKILL" || signal === "SIGABRT";
}

/** In a built app the program stands beside this file. */
async function defaultEntry(): Promise<string> {
  if (import.meta.url.endsWith(".ts")) return bundleChild();
  return fileURLToPath(new URL("./read-child.mjs", import.meta.url));
}
