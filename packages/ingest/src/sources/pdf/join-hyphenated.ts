/** A line of the text with whether the next one goes on with it. */
export interface WrappedLine {
  text: string;
  readonly goesOn: boolean;
}

/**
 * Joins words that were divided at the end of a line. Whether a hyphen belongs to the word is told
 * by the document itself: `bostads-` before `och` keeps it, where `och` is a word of its own and
 * `bostadsoch` is none. Changes the lines in place.
 */
export function joinHyphenated(lines: readonly WrappedLine[]): void {
  const words = new Set<string>();
  for (const { text } of lines) {
    // The first and the last word of a line may be halves.
    for (const word of wordsOf(text).slice(1, -1)) words.add(word);
  }
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line?.goesOn || !next) continue;
    const half = /(\p{L}+)([-\u00ad\u2010])$/u.exec(line.text);
    const rest = /^\p{Ll}[\p{L}\p{N}]*[^\s]*/u.exec(next.text)?.[0];
    if (!half || !rest) continue;
    const [, head = "", hyphen] = half;
    const tail = wordsOf(rest)[0] ?? "";
    const isDivided =
      hyphen === "\u00ad" || words.has(`${head}${tail}`.toLowerCase()) || !words.has(tail);
    if (!isDivided) continue;
    line.text = `${line.text.slice(0, -1)}${rest}`;
    next.text = next.text.slice(rest.length).trimStart();
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
