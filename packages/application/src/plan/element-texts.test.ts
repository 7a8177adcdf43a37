import { createElement } from "@boplan/domain/plan";
import { type RichText, richTextFromPlain } from "@boplan/domain/rich-text";
import { expect, test } from "vitest";
import { applyChanges, elementChangesSchema } from "./element-changes.ts";

const richText: RichText = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Mark" }] },
    { type: "paragraph", content: [{ type: "text", text: "Sälj tomter" }] },
  ],
};
const element = createElement({
  id: "e1",
  kind: "goal",
  title: "Mål",
  text: "Mark\n\nSälj tomter",
  richText,
});

test("words that come back as they are leave the structure alone", () => {
  const after = applyChanges({ element, changes: { text: element.text } });
  expect(after).toMatchObject({ text: element.text, richText });
});

test("changed words keep the structure of the blocks that were left alone", () => {
  const after = applyChanges({ element, changes: { text: "Mark\n\nByt tomter\n- snart" } });
  expect(after.richText?.content[0]).toEqual(richText.content[0]);
  expect(after.text).toBe("Mark\n\nByt tomter\n\n- snart");
});

test("a structure brings its words along, and is left out where it says no more than they", () => {
  const plain = richTextFromPlain("Bara ord\n\ni två stycken");
  expect(applyChanges({ element, changes: { richText: plain } })).toMatchObject({
    text: "Bara ord\n\ni två stycken",
    richText: null,
  });
  const none = applyChanges({ element, changes: { richText: { type: "doc", content: [] } } });
  expect(none).toMatchObject({ text: "", richText: null });
});

test("what is no structured text is refused by its code", () => {
  const given = { richText: { type: "doc", content: [{ type: "iframe" }] } };
  const { error } = elementChangesSchema.partial().safeParse(given);
  expect(error?.issues.map(({ message }) => message)).toEqual(["text.malformed"]);
});
