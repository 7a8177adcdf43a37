export interface DifferencePart {
  readonly text: string;
  readonly kind: "same" | "only";
}

/** Above this, comparing word by word costs more than it tells. */
const MAX_WORDS = 1_500;

/**
 * The words of one text, with those marked that the other does not have in the same order
 * (longest common subsequence).
 */
export function wordDifference(options: { text: string; other: string }): DifferencePart[] {
  const words = options.text.split(/(\s+)/).filter((word) => word !== "");
  const others = options.other.split(/(\s+)/).filter((word) => word !== "");
  if (words.length > MAX_WORDS || others.length > MAX_WORDS) {
    return [{ text: options.text, kind: options.text === options.other ? "same" : "only" }];
  }
  const lengths = commonLengths(words, others);
  const parts: { text: string; kind: "same" | "only" }[] = [];
  let at = 0;
  let beside = 0;
  while (at < words.length) {
    const word = words[at] ?? "";
    if (beside < others.length && word === others[beside]) {
      push(parts, { text: word, kind: "same" });
      at += 1;
      beside += 1;
    } else if (
      beside < others.length &&
      (lengths[at]?.[beside + 1] ?? 0) >= (lengths[at + 1]?.[beside] ?? 0)
    ) {
      beside += 1;
    } else {
      push(parts, { text: word, kind: word.trim() === "" ? "same" : "only" });
      at += 1;
    }
  }
  return parts;
}

/** `lengths[a][b]`: how many words the rests of both have in common from there on. */
function commonLengths(words: readonly string[], others: readonly string[]): number[][] {
  const lengths = Array.from({ length: words.length + 1 }, () =>
    new Array<number>(others.length + 1).fill(0),
  );
  for (let a = words.length - 1; a >= 0; a -= 1) {
    for (let b = others.length - 1; b >= 0; b -= 1) {
      const row = lengths[a];
      const below = lengths[a + 1];
      if (!row || !below) continue;
      row[b] =
        words[a] === others[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0);
    }
  }
  return lengths;
}

function push(parts: { text: string; kind: "same" | "only" }[], part: DifferencePart): void {
  const last = parts.at(-1);
  if (last && last.kind === part.kind) last.text += part.text;
  else parts.push({ ...part });
}
