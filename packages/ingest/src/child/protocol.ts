import { z } from "zod";
import type { PlanFile } from "../plan-file/plan-file.ts";
import type { PlanProposal } from "../proposal.ts";
import type { SourceDocument } from "../sources/source-document.ts";

/** A document as a plan of the framework that reads most of it. */
export interface ReadDocument {
  readonly frameworkId: string;
  readonly source: SourceDocument;
  readonly proposal: PlanProposal;
  /** The plan itself, where the file is one that was exported; the proposal only shows it then. */
  readonly planFile: PlanFile | null;
  /** What reading it took: time without the start of the process, memory of the whole process. */
  readonly usage: { readonly elapsedMs: number; readonly peakBytes: number };
}

export interface ReadOrder {
  readonly kind: "read";
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Ids of the frameworks to try. */
  readonly frameworks: readonly string[];
}

export type FromChild =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "read"; readonly document: ReadDocument }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    };

/** The envelope only: a process that a hostile file took over is still our own code's shape. */
const envelope = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("progress"), share: z.number() }),
  z.object({ kind: z.literal("read"), document: z.custom<ReadDocument>(isReadDocument) }),
  z.object({
    kind: z.literal("refused"),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);

/** `null` for anything that is no message of the child. */
export function parseFromChild(message: unknown): FromChild | null {
  return envelope.safeParse(message).data ?? null;
}

function isReadDocument(value: unknown): boolean {
  const shape = z.object({
    frameworkId: z.string(),
    source: z.object({ lines: z.array(z.string()) }),
    usage: z.object({ elapsedMs: z.number(), peakBytes: z.number() }),
    proposal: z.object({ elements: z.array(z.unknown()), leftovers: z.array(z.unknown()) }),
  });
  return shape.safeParse(value).success;
}
