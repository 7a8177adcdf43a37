import type { Leftover } from "./proposal.ts";
import type { SourceLine } from "./source-line.ts";

/** Keeps the account of lines: what is not placed is a leftover, so nothing can be lost. */
export interface Remains {
  place(line: number): void;
  isPlaced(line: number): boolean;
  /** Keeps a rest of a placed line, such as a cell nobody understood. */
  keep(rest: { line: number; text: string }): void;
  setTopic(options: { lines: readonly SourceLine[]; topic: string | null }): void;
  /** Takes a line back out of the account of placed ones. */
  release(options: { line: number; topic: string }): void;
  leftovers(): Leftover[];
  score(): { linesTotal: number; linesPlaced: number };
}

export function openRemains(lines: readonly SourceLine[]): Remains {
  const placed = new Set<number>();
  const topics = new Map<number, string | null>();
  const rests = new Map<number, string>();
  const filled = lines.filter((line) => line.text !== "");
  return {
    place: (line) => placed.add(line),
    isPlaced: (line) => placed.has(line),
    keep: ({ line, text }) => rests.set(line, text),
    setTopic: ({ lines: about, topic }) => {
      for (const line of about) topics.set(line.no, topic);
    },
    release: ({ line, topic }) => {
      placed.delete(line);
      topics.set(line, topic);
    },
    leftovers: () =>
      filled.flatMap((line) => {
        const topic = topics.get(line.no) ?? null;
        const rest = rests.get(line.no);
        if (placed.has(line.no)) return rest ? [{ line: line.no, text: rest, topic }] : [];
        return [{ line: line.no, text: line.text, topic }];
      }),
    score: () => ({
      linesTotal: filled.length,
      linesPlaced: filled.filter((line) => placed.has(line.no)).length,
    }),
  };
}
