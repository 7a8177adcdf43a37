import type { FromChild, ToChild } from "./protocol.ts";
import { createTypesetter, type Typesetter } from "./typesetter.ts";

/**
 * The process that sets type. It stands alone because the typesetter can abort its whole process
 * on odd input; the parent sees the signal, answers with a coded error and starts another.
 */
let typesetter: Typesetter | null = null;

// The parent decides when work ends: a Ctrl-C reaches every process of the terminal at once.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
process.on("disconnect", () => process.exit(0));

process.on("message", (message: ToChild) => {
  if (message.kind === "start") {
    typesetter = createTypesetter(message.assets);
    send({ kind: "ready" });
    return;
  }
  if (!typesetter) throw new Error("asked to render before start");
  const answer = attempt({ typesetter, order: message });
  // The native document is let go of in a turn of its own; in one loop memory only grows. And only
  // when asked: to the collector it is a small object, whatever it holds outside.
  setImmediate(() => {
    typesetter?.forget();
    globalThis.gc?.();
    const residentBytes = process.memoryUsage.rss();
    send(answer.kind === "rendered" ? { ...answer, residentBytes } : answer);
  });
});

function attempt(options: {
  typesetter: Typesetter;
  order: Extract<ToChild, { kind: "render" }>;
}): FromChild {
  try {
    const bytes = options.typesetter.render(options.order);
    return { kind: "rendered", bytes, residentBytes: 0 };
  } catch (error) {
    return { kind: "refused", detail: error instanceof Error ? error.message : String(error) };
  }
}

function send(message: FromChild): void {
  process.send?.(message);
}
