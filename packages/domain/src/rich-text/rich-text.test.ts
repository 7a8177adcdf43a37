import { describe, expect, test } from "vitest";
import { anyRichText, seededRandom } from "../../test/rich-text.ts";
import {
  type Block,
  diffRichText,
  equalRichText,
  type Inline,
  isList,
  isPlain,
  mergeRichText,
  normaliseRichText,
  parseRichText,
  plainTextOf,
  RICH_TEXT_LIMITS,
  type RichText,
  revisePlainWords,
  richTextFromPlain,
  richTextOf,
  storedText,
} from "./index.ts";

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
const doc = (...content: Block[]): RichText => ({ type: "doc", content });
const text = (written: string): Inline => ({ type: "text", text: written });
const bold = (written: string): Inline => ({
  type: "text",
  text: written,
  marks: [{ type: "strong" }],
});
const paragraph = (...content: Inline[]): Block => ({ type: "paragraph", content });
const withoutBlanks = (words: string) => words.replace(/[\s\p{Cc}]/gu, "").toWellFormed();
describe("any text", () => {
  test("comes through storage as it was tidied, and tidying twice changes nothing", () => {
    for (const seed of SEEDS) {
      const kept = normaliseRichText(anyRichText(seededRandom(seed)));
      expect(normaliseRichText(kept)).toEqual(kept);
      expect(parseRichText(JSON.parse(JSON.stringify(kept))), `${seed}`).toEqual(kept);
    }
  });

  test("loses no word when it is tidied", () => {
    for (const seed of SEEDS) {
      const given = anyRichText(seededRandom(seed));
      const inOrder = (richText: RichText) => withoutBlanks(pieces(richText).join(""));
      expect(inOrder(normaliseRichText(given)), `${seed}`).toBe(inOrder(given));
    }
  });

  test("that is stored as plain words alone comes back the same", () => {
    let plain = 0;
    for (const seed of SEEDS) {
      const given = anyRichText(seededRandom(seed));
      const stored = storedText(given);
      expect(equalRichText(richTextOf(stored), given), `${seed}`).toBe(true);
      if (stored.richText === null) plain += 1;
      else expect(stored.text).toBe(plainTextOf(stored.richText));
    }
    expect(plain).toBeGreaterThan(20);
  });

  test("is put together again from either side of a comparison", () => {
    for (const seed of SEEDS.slice(0, 60)) {
      const random = seededRandom(seed);
      const before = anyRichText(random);
      const after = anyRichText(random);
      const count = diffRichText({ before, after }).filter(({ kind }) => kind !== "same").length;
      const all = (choice: "before" | "after") =>
        mergeRichText({ before, after, choices: new Array(count).fill(choice) });
      expect(equalRichText(all("before"), before), `${seed}`).toBe(true);
      expect(equalRichText(all("after"), after), `${seed}`).toBe(true);
    }
  });

  test("keeps its structure when its plain words are sent back unchanged", () => {
    for (const seed of SEEDS) {
      const given = normaliseRichText(anyRichText(seededRandom(seed)));
      const revised = revisePlainWords({ richText: given, text: plainTextOf(given) });
      expect(revised, `${seed}`).toEqual(given);
    }
  });
});

function pieces(richText: RichText): string[] {
  const of = (block: Block | Inline): string[] => {
    if (block.type === "text") return [block.text];
    if (block.type === "footnote") return [block.attrs.text];
    if (block.type === "hardBreak") return [];
    return isList(block)
      ? block.content.flatMap((item) => item.content.flatMap((part) => of(part)))
      : block.content.flatMap(of);
  };
  return richText.content.flatMap(of);
}

describe("plain words", () => {
  test("an empty line ends a paragraph, a line end is kept, hyphens make lists", () => {
    const written = "Inledning\nandra raden\n\nVi vill:\n- bygga\n- hyra ut\n  - till unga\n\nSlut";
    const read = richTextFromPlain(written);
    expect(read.content.map(({ type }) => type)).toEqual([
      "paragraph",
      "paragraph",
      "bulletList",
      "paragraph",
    ]);
    expect(plainTextOf(read)).toBe(written.replace("vill:\n", "vill:\n\n"));
  });

  test("a list that is numbered from one on is a list, a date is not", () => {
    expect(richTextFromPlain("1. Först\n2. Sedan").content[0]?.type).toBe("orderedList");
    expect(richTextFromPlain("1. mai er en fridag").content[0]?.type).toBe("paragraph");
    expect(richTextFromPlain("2024. Ett år\n2025. Nästa").content[0]?.type).toBe("paragraph");
  });

  test("footnotes and headings stand in the words", () => {
    const richText = doc(
      { type: "heading", attrs: { level: 3 }, content: [text("Mark")] },
      paragraph(text("Enligt lag"), { type: "footnote", attrs: { text: "2000:1383" } }, text(".")),
    );
    expect(plainTextOf(richText)).toBe("Mark\n\nEnligt lag [2000:1383].");
    expect(isPlain(richText)).toBe(false);
  });

  test("a paragraph that only looks like a list stays a paragraph", () => {
    const stored = storedText(doc(paragraph(text("- inte en lista"))));
    expect(stored.richText).not.toBeNull();
    expect(richTextOf(stored).content[0]?.type).toBe("paragraph");
  });

  test("an edit of the words keeps the marks of untouched blocks", () => {
    const before = doc(
      { type: "heading", attrs: { level: 3 }, content: [text("Rubrik")] },
      paragraph(text("Ett "), bold("viktigt"), text(" stycke")),
      paragraph(text("Ett annat")),
    );
    const revised = revisePlainWords({
      richText: before,
      text: "Rubrik\n\nEtt viktigt stycke\n\nEtt ändrat\n\n- ny punkt",
    });
    expect(revised.content.slice(0, 2)).toEqual(before.content.slice(0, 2));
    expect(plainTextOf(revised)).toBe("Rubrik\n\nEtt viktigt stycke\n\nEtt ändrat\n\n- ny punkt");
    expect(revised.content[3]?.type).toBe("bulletList");
  });
});

describe("what is no structured text is refused", () => {
  const nested = (depth: number): unknown => ({
    type: "bulletList",
    content: [
      {
        type: "listItem",
        content: [{ type: "paragraph" }, ...(depth > 1 ? [nested(depth - 1)] : [])],
      },
    ],
  });
  const link = (href: unknown) =>
    doc(
      paragraph({ type: "text", text: "x", marks: [{ type: "link", attrs: { href } }] } as Inline),
    );

  test.each([
    ["null", null],
    ["a string", '{"type":"doc","content":[]}'],
    ["another document", { type: "document", content: [] }],
    ["without content", { type: "doc" }],
    ["an unknown block", { type: "doc", content: [{ type: "image", attrs: { src: "x" } }] }],
    ["an unknown field", { type: "doc", content: [], onload: "x" }],
    ["a field on a mark", doc(paragraph(Object.assign({ style: "x" }, bold("x"))))],
    ["a heading of level 1", { type: "doc", content: [{ type: "heading", attrs: { level: 1 } }] }],
    ["an empty piece", doc(paragraph(text("")))],
    ["a list without items", doc({ type: "bulletList", content: [] })],
    [
      "an item that begins with a list",
      doc({
        type: "bulletList",
        content: [{ type: "listItem", content: [nested(1) as never] }],
      }),
    ],
    ["too deep lists", doc(nested(RICH_TEXT_LIMITS.listDepth + 1) as Block)],
    ["depth without end", doc(nested(900) as Block)],
    ["too many characters", doc(paragraph(text("x".repeat(100_001))))],
    ["too many characters by numbers", doc(...new Array(20_000).fill(paragraph(text("xxxxx"))))],
    ["too many blocks", doc(...new Array(20_001).fill(paragraph()))],
    ["script", link("javascript:alert(1)")],
    ["script behind a blank", link(" javascript:alert(1)")],
    ["data", link("data:text/html,x")],
    ["a link with a line end", link("https://x.example/\nSet-Cookie")],
    ["a long link", link(`https://x.example/${"x".repeat(2_000)}`)],
    ["a link that is no text", link(["https://x.example"])],
  ])("%s", (_, given) => {
    expect(parseRichText(given)).toBeNull();
  });

  test("and what is just within the bounds is not", () => {
    expect(parseRichText(doc(nested(RICH_TEXT_LIMITS.listDepth) as Block))).not.toBeNull();
    expect(parseRichText(doc(paragraph(text("x".repeat(100_000)))))).not.toBeNull();
    expect(parseRichText(link("HTTPS://x.example/å?b=1#c"))).not.toBeNull();
    expect(parseRichText(doc())).toEqual(doc());
    expect(JSON.parse('{"__proto__":{"type":"doc"},"content":[]}')).toBeTypeOf("object");
    expect(parseRichText(JSON.parse('{"__proto__":{"type":"doc"},"content":[]}'))).toBeNull();
  });
});

describe("a difference", () => {
  test("is told word by word inside blocks that are alike", () => {
    const before = doc(paragraph(text("Första")), paragraph(text("Bygg tolv nya hus i byn")));
    const after = doc(
      paragraph(text("Nytt stycke om annat")),
      paragraph(text("Första")),
      paragraph(text("Bygg sju nya hus i byn")),
    );
    const found = diffRichText({ before, after });
    expect(found.map(({ kind }) => kind)).toEqual(["added", "same", "changed"]);
    const changed = found[2];
    expect([...(changed?.before?.changed ?? [])]).toEqual([text("tolv")]);
    expect([...(changed?.after?.changed ?? [])]).toEqual([text("sju")]);
    expect(changed?.before?.block).toEqual(
      paragraph(text("Bygg "), text("tolv"), text(" nya hus i byn")),
    );
  });

  test("is also a word that became bold, and a paragraph that became a heading", () => {
    const words = paragraph(text("Fler små hus"));
    const marked = paragraph(text("Fler "), bold("små"), text(" hus"));
    const [first] = diffRichText({ before: doc(words), after: doc(marked) });
    expect([...(first?.after?.changed ?? [])]).toEqual([bold("små")]);
    const heading: Block = {
      type: "heading",
      attrs: { level: 3 },
      content: [text("Fler små hus")],
    };
    const [second] = diffRichText({ before: doc(words), after: doc(heading) });
    expect(second?.kind).toBe("changed");
    expect([...(second?.after?.changed ?? [])]).toEqual([text("Fler små hus")]);
  });

  test("that nobody decided on keeps both texts", () => {
    const before = doc(paragraph(text("min text")));
    const after = doc(paragraph(text("något helt annat")));
    expect(plainTextOf(mergeRichText({ before, after, choices: [] }))).toBe(
      "min text\n\nnågot helt annat",
    );
  });
});
