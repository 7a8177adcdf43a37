import { expect, test } from "vitest";
import { wordDifference } from "./word-difference.ts";

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

test("a very long text is compared as a whole", () => {
  const text = "ord ".repeat(2_000);
  expect(wordDifference({ text, other: "ord" })).toEqual([{ text, kind: "only" }]);
});
