import { expect, test } from "vitest";
import { seededRandom } from "../../test/rich-text.ts";
import { commonSequence, wordDifference } from "./index.ts";

test("marks the words that only one text has", () => {
  expect(wordDifference({ text: "Bygg tolv nya hus", other: "Bygg sju hus" })).toEqual([
    { text: "Bygg ", kind: "same" },
    { text: "tolv", kind: "only" },
    { text: " ", kind: "same" },
    { text: "nya", kind: "only" },
    { text: " hus", kind: "same" },
  ]);
});

test("loses nothing of the text", () => {
  const text = "En  rad\n\nen till, å ä ö";
  const parts = wordDifference({ text, other: "något helt annat" });
  expect(parts.map((part) => part.text).join("")).toBe(text);
});

test("equal texts have no difference", () => {
  expect(wordDifference({ text: "lika", other: "lika" })).toEqual([{ text: "lika", kind: "same" }]);
});

test("texts with nothing in common and very many words are different as wholes", () => {
  const text = Array.from({ length: 3_000 }, (_, place) => `a${place}`).join(" ");
  const other = Array.from({ length: 3_000 }, (_, place) => `b${place}`).join("\n");
  const parts = wordDifference({ text, other });
  expect(parts.filter(({ kind }) => kind === "only")).toHaveLength(3_000);
});

test("one changed word in a very long text is found", () => {
  const words = Array.from({ length: 20_000 }, (_, place) => `ord${place % 700}`);
  const changed = words.with(9_999, "nytt");
  const parts = wordDifference({ text: changed.join(" "), other: words.join(" ") });
  expect(parts.filter(({ kind }) => kind === "only")).toEqual([{ text: "nytt", kind: "only" }]);
});

test("what is common is the same on both sides and as long as it can be", () => {
  const random = seededRandom(7);
  for (let round = 0; round < 300; round += 1) {
    const letters = () =>
      Array.from(
        { length: Math.floor(random() * 9) },
        () => "abc"[Math.floor(random() * 3)] ?? "a",
      );
    const before = letters();
    const after = letters();
    const common = commonSequence({ before, after });
    const left = before.filter((_, place) => common.before[place]);
    const right = after.filter((_, place) => common.after[place]);
    expect(left).toEqual(right);
    expect(left.length, `${before.join("")} ${after.join("")}`).toBe(longest(before, after));
  }
});

/** The plain definition, for short sequences. */
function longest(one: readonly string[], other: readonly string[]): number {
  const [head, ...rest] = one;
  if (head === undefined || other.length === 0) return 0;
  const without = longest(rest, other);
  const at = other.indexOf(head);
  return at === -1 ? without : Math.max(without, 1 + longest(rest, other.slice(at + 1)));
}
