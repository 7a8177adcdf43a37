import { type ChildProcess, fork } from "node:child_process";
import type { FromChild, RenderOrder, ToChild, TypesettingAssets } from "./protocol.ts";
import { type ReportErrorCode, reportError } from "./report-error.ts";

/** The program that a render process runs: TypeScript in tests, a bundle in the worker. */
export interface ChildEntry {
  readonly path: string;
  readonly execArgv: readonly string[];
}

export interface Rendered {
  readonly bytes: Uint8Array;
  readonly residentBytes: number;
}

export interface RenderProcess {
  readonly pid: number | undefined;
  isAlive(): boolean;
  /** One order at a time. A process that fails to answer is killed. */
  render(options: {
    order: RenderOrder;
    timeoutMs: number;
    signal: AbortSignal | undefined;
  }): Promise<Rendered>;
  /** Ends it, whatever it is doing, and waits until it is gone. */
  kill(): Promise<void>;
}

/** How long a process may take to load before it counts as broken. */
const START_LIMIT_MS = 60_000;

/** What is kept of the process's last words, for the log. */
const LAST_WORDS = 4_000;

/**
 * Starts a process of one compiler. It gets no environment: no password of the parent is within
 * reach of the code that reads users' text.
 */
export function startRenderProcess(options: {
  entry: ChildEntry;
  assets: TypesettingAssets;
}): RenderProcess {
  const child = fork(options.entry.path, [], {
    // Lets the child collect between documents: what it holds is outside the collector's sight.
    execArgv: ["--expose-gc", ...options.entry.execArgv],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let alive = true;
  let lastWords = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    lastWords = (lastWords + text).slice(-LAST_WORDS);
  });
  const gone = new Promise<void>((resolve) => {
    const end = () => {
      alive = false;
      resolve();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  const kill = async () => {
    if (alive) child.kill("SIGKILL");
    await gone;
  };
  const ready = waitForReady({ child, gone });
  // Looked at by the first order; until then a failure to start is nobody's.
  ready.catch(() => {});
  child.send({ kind: "start", assets: options.assets } satisfies ToChild, () => {});
  return {
    pid: child.pid,
    isAlive: () => alive,
    kill,
    render: async ({ order, timeoutMs, signal }) => {
      const fail = async (code: ReportErrorCode, detail: string) => {
        await kill();
        return reportError({ code, detail: lastWords ? `${detail}\n${lastWords}` : detail });
      };
      if (!(await aborted({ signal, unless: ready.catch(() => {}) }))) {
        await ready.catch(async (error: unknown) => {
          throw await fail("report.crashed", String(error));
        });
      }
      if (signal?.aborted) throw await fail("report.cancelled", "aborted");
      const outcome = await exchange({ child, gone, order, timeoutMs, signal });
      if (typeof outcome === "string") throw await fail(outcome, describe(child));
      if (outcome.kind === "rendered") return outcome;
      throw reportError({
        code: "report.invalidDocument",
        detail: outcome.kind === "refused" ? outcome.detail : outcome.kind,
      });
    },
  };
}

/** Sends the order and waits for whichever comes first: answer, end of process, time or patience. */
async function exchange(options: {
  child: ChildProcess;
  gone: Promise<void>;
  order: RenderOrder;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}): Promise<FromChild | ReportErrorCode> {
  const { child, gone, order, timeoutMs, signal } = options;
  let timer: NodeJS.Timeout | undefined;
  let stop = () => {};
  try {
    return await new Promise((resolve) => {
      const answer = (message: FromChild) => resolve(message);
      const cancel = () => resolve("report.cancelled");
      child.once("message", answer);
      signal?.addEventListener("abort", cancel, { once: true });
      stop = () => {
        child.off("message", answer);
        signal?.removeEventListener("abort", cancel);
      };
      timer = setTimeout(() => resolve("report.timeout"), timeoutMs);
      void gone.then(() => resolve("report.crashed"));
      child.send(order, (error) => {
        if (error) resolve("report.crashed");
      });
    });
  } finally {
    clearTimeout(timer);
    stop();
  }
}

function waitForReady(options: { child: ChildProcess; gone: Promise<void> }): Promise<void> {
  const { child, gone } = options;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("did not start")), START_LIMIT_MS);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      end();
    };
    child.once("message", () => settle(resolve));
    void gone.then(() => settle(() => reject(new Error(describe(child)))));
  });
}

/** Waits for either; true when it was the signal. */
async function aborted(options: {
  signal: AbortSignal | undefined;
  unless: Promise<unknown>;
}): Promise<boolean> {
  const { signal, unless } = options;
  if (!signal) {
    await unless;
    return false;
  }
  let listener = () => {};
  const cancelled = new Promise<void>((resolve) => {
    listener = resolve;
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", listener, { once: true });
  });
  await Promise.race([cancelled, unless]);
  signal.removeEventListener("abort", listener);
  return signal.aborted;
}

function describe(child: ChildProcess): string {
  return `process ended: code ${child.exitCode}, signal ${child.signalCode}`;
}
