import { commonSequence } from "./common-sequence.ts";

export interface DifferencePart {
  readonly text: string;
  readonly kind: "same" | "only";
}

/** Words and the blanks between them, in order; nothing is lost. */
export function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== "");
}

/**
 * The words of one text, with those marked that the other does not have in the same order. Blanks
 * are never marked by themselves.
 */
export function wordDifference(options: { text: string; other: string }): DifferencePart[] {
  const words = wordsOf(options.text);
  const { before } = commonSequence({ before: words, after: wordsOf(options.other) });
  const parts: { text: string; kind: DifferencePart["kind"] }[] = [];
  words.forEach((word, place) => {
    const kind = before[place] || word.trim() === "" ? "same" : "only";
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += word;
    else parts.push({ text: word, kind });
  });
  return parts;
}
