import type { Block, Inline, List, Mark, Paragraph, RichText } from "../src/rich-text/index.ts";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  "bostäder",
  "mark ",
  " år 2027",
  "- streck",
  "1. mai",
  "ærlig\tøy",
  "\u0000\u0007",
  "två\nrader",
  "  ",
  "😀",
  "\ud800",
  "مرحبا",
  "<b>&amp;</b>",
  "#import",
];

/** Any structured text, tidy or not: empty blocks, blank ends, marks in any order. */
export function anyRichText(random: () => number): RichText {
  const below = (end: number) => Math.floor(random() * end);
  const pick = <Choice>(choices: readonly [Choice, ...Choice[]]): Choice =>
    choices[below(choices.length)] ?? choices[0];
  const many = <Thing>(most: number, make: () => Thing): Thing[] =>
    Array.from({ length: below(most + 1) }, make);

  const mark = (): Mark =>
    pick<Mark>([
      { type: "strong" },
      { type: "emphasis" },
      { type: "link", attrs: { href: pick(["https://x.example/a?b=1", "mailto:a@b.example"]) } },
    ]);
  const inline = (): Inline => {
    const kind = below(8);
    if (kind === 0) return { type: "hardBreak" };
    if (kind === 1)
      return { type: "footnote", attrs: { text: pick(["", " källa: SCB ", "a\nb"]) } };
    const text = pick(["ett", ...WORDS]);
    const marks = many(3, mark);
    return marks.length === 0 ? { type: "text", text } : { type: "text", text, marks };
  };
  const paragraph = (): Paragraph => ({ type: "paragraph", content: many(5, inline) });
  const list = (depth: number): List => ({
    type: pick(["bulletList", "orderedList"]),
    content: [undefined, ...many(2, () => undefined)].map(() => ({
      type: "listItem",
      content: [
        paragraph(),
        ...many(2, () => (depth < 3 && below(2) === 0 ? list(depth + 1) : paragraph())),
      ],
    })),
  });
  const block = (): Block => {
    const kind = below(4);
    if (kind === 0) return list(1);
    if (kind > 1) return paragraph();
    return { type: "heading", attrs: { level: pick([3, 4]) }, content: many(3, inline) };
  };
  return { type: "doc", content: many(6, block) };
}
