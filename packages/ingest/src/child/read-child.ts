import { isCodedError } from "@boplan/domain/error";
import { loadFrameworks } from "@boplan/framework-host";
import { readPlanFile } from "../plan-file/read-plan-file.ts";
import { proposePlan } from "../propose-plan.ts";
import { readSource } from "../sources/read-source.ts";
import { choosePlan } from "./choose-plan.ts";
import type { FromChild, ReadDocument, ReadOrder } from "./protocol.ts";
import { watchMemory } from "./watch-memory.ts";

/**
 * The process that reads documents. It stands alone because a file can be made to take any time
 * and any memory; its parent ends it and answers with a coded error.
 */
const memoryBytes = Number(process.argv[2]);
if (memoryBytes > 0) watchMemory(memoryBytes);

// The parent decides when work ends: a Ctrl-C reaches every process of the terminal at once.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
process.on("disconnect", () => process.exit(0));
process.on("message", (order: ReadOrder) => {
  void answer(order).then(send);
});
send({ kind: "ready" });

async function answer({ bytes, fileName, frameworks }: ReadOrder): Promise<FromChild> {
  const begun = performance.now();
  try {
    const planFile = readPlanFile({ bytes, fileName });
    if (planFile !== null) {
      return { kind: "read", document: { ...planFile, usage: usageSince(begun) } };
    }
    let told = 0;
    const source = await readSource({
      bytes,
      fileName,
      onProgress: (share) => {
        if (share - told < 0.02 && share < 1) return;
        told = share;
        send({ kind: "progress", share });
      },
    });
    const installed = loadFrameworks();
    const candidates = frameworks.map((id) => ({
      frameworkId: id,
      proposal: proposePlan({
        lines: source.lines,
        topics: source.topics,
        framework: installed.get(id),
      }),
    }));
    const document = { source, ...choosePlan(candidates), planFile: null };
    return { kind: "read", document: { ...document, usage: usageSince(begun) } };
  } catch (error) {
    if (isCodedError(error)) return { kind: "refused", code: error.code, params: error.params };
    // What a reader stumbles over without a word of its own is a damaged file.
    return { kind: "refused", code: "import.corrupt", params: { fileName } };
  }
}

function usageSince(begun: number): ReadDocument["usage"] {
  return {
    elapsedMs: performance.now() - begun,
    // Kilobytes, on every system.
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

function send(message: FromChild): void {
  process.send?.(message);
}
