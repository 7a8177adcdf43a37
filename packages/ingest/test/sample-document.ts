/** A document apart from any file format, to be written in each of them. */
export type SampleBlock =
  | { readonly type: "heading"; readonly level: number; readonly text: string }
  | { readonly type: "item"; readonly depth: number; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "table"; readonly rows: readonly (readonly string[])[] };

/** The words of a document, each as often as it stands there. */
export function wordsOfSample(blocks: readonly SampleBlock[]): string[] {
  return blocks.flatMap((block) =>
    wordsIn(block.type === "table" ? block.rows.flat().join(" ") : block.text),
  );
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of `wanted` that `found` holds too few times. */
export function missingWords(options: {
  wanted: readonly string[];
  found: readonly string[];
}): string[] {
  const counts = new Map<string, number>();
  for (const word of options.found) counts.set(word, (counts.get(word) ?? 0) + 1);
  return options.wanted.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left < 1;
  });
}

/** A plan-like document with headings, lists, tables and prose, as long as asked for. */
export function sampleDocument(options: { random: () => number; blocks: number }): SampleBlock[] {
  const { random, blocks } = options;
  const words = (least: number, most: number) => {
    const count = least + Math.floor(random() * (most - least));
    const text = Array.from({ length: count }, () => pick(random, WORDS)).join(" ");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  let cells = 0;
  const unique = () => {
    cells += 1;
    return `${words(1, 3)} x${cells}`;
  };
  return Array.from({ length: blocks }, (_, index): SampleBlock => {
    if (index === 0) return { type: "heading", level: 1, text: "Action plan for homes 2031-2034" };
    const kind = random();
    if (kind < 0.12) {
      const text = pick(random, ["Goals", "Measures", "Goal areas", "Background", words(1, 5)]);
      return { type: "heading", level: 1 + Math.floor(random() * 3), text };
    }
    if (kind < 0.45) {
      return { type: "item", depth: Math.floor(random() * 2), text: `${words(3, 12)}.` };
    }
    if (kind < 0.52) {
      const rows = Array.from({ length: 1 + Math.floor(random() * 4) }, () => [
        unique(),
        unique(),
        unique(),
      ]);
      return { type: "table", rows: [["Measure", "Unit", "Remark"], ...rows] };
    }
    return { type: "paragraph", text: `${words(12, 60)}.` };
  });
}

const WORDS =
  "hus mål byggår åtgärd homes plots rents towns young older build lease keep offer school 2033 ungdomar kommunen ärende".split(
    " ",
  ) as [string, ...string[]];

function pick<Value>(random: () => number, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(random() * values.length)] ?? values[0];
}
