import { createElement } from "@boplan/domain/plan";
import { type RichText, richTextFromPlain, storedText } from "@boplan/domain/rich-text";
import { describe, expect, test } from "vitest";
import { valuesOf } from "../screens/plan/element-values.ts";
import type { Text } from "../text/text.tsx";
import { readElementForm } from "./element-form.server.ts";
import { refuseForConflict, refuseWithErrors } from "./element-refusal.server.ts";

const text: Text = { language: "sv", t: (key) => key };

const bold: RichText = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Ett " },
        { type: "text", text: "viktigt", marks: [{ type: "strong" }] },
        { type: "text", text: " stycke" },
      ],
    },
  ],
};

function read(fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ basedOn: "3", ...fields })) form.set(name, value);
  return readElementForm({ form, text });
}

function changesIn(fields: Readonly<Record<string, string>>) {
  const form = read(fields);
  if (!form.ok) throw new Error(JSON.stringify(form.errors));
  return form.changes;
}

const loaded = JSON.stringify({ title: "Rubrik", text: "Rad\nett", start: "2027" });

describe("what a form says", () => {
  test("is only what differs from what it began with, line ends apart", () => {
    expect(changesIn({ loaded, title: "Rubrik", text: "Rad\r\nett", start: "2028" })).toEqual({
      start: "2028",
    });
    expect(changesIn({ title: "Rubrik", text: "Rad" })).toEqual({ title: "Rubrik", text: "Rad" });
  });

  test("is the structure of the text, where it is sent", () => {
    expect(changesIn({ loaded, richText: JSON.stringify(bold) })).toEqual({ richText: bold });
  });

  test("is told to be wrong where the structure is none", () => {
    for (const richText of ["{", '{"type":"script"}', '"text"']) {
      const form = read({ richText });
      expect(form.ok ? [] : form.errors).toEqual([
        { field: "text", text: "fieldErrors.text.malformed" },
      ]);
    }
  });

  test("keeps the structure of words that come back as they were refused", () => {
    const changes = changesIn({
      unsaved: JSON.stringify(bold),
      text: "Ett viktigt stycke\r\n\r\n- nytt",
    });
    expect(changes.richText?.content[0]).toEqual(bold.content[0]);
    expect(changes.richText?.content[1]?.type).toBe("bulletList");
  });
});

describe("two texts", () => {
  const mine = richTextFromPlain("Gemensamt\n\nMin egen text här");
  const theirs = richTextFromPlain("Gemensamt\n\nHelt andra ord av någon\n\nMer");
  const pair = { unsaved: JSON.stringify(mine), current: JSON.stringify(theirs), intent: "merge" };

  test("are put together as was chosen; what nobody chose stays", () => {
    const { richText } = changesIn({
      ...pair,
      text: "Gemensamt\n\nMin egen text här",
      "take.0": "after",
      "take.1": "after",
      "take.2": "nonsense",
    });
    expect(storedText(richText ?? bold).text).toBe("Gemensamt\n\nHelt andra ord av någon\n\nMer");
  });

  test("are compared once more when the writer's has changed since", () => {
    const form = read({
      ...pair,
      text: "Gemensamt\n\nMin egen text här och mer",
      "take.0": "after",
    });
    expect(form.written).toEqual({
      kind: "recompare",
      pair: { mine: richTextFromPlain("Gemensamt\n\nMin egen text här och mer"), theirs },
    });
  });

  test("are no ground for guessing when one of them is missing", () => {
    expect(read({ intent: "merge", text: "x", "take.0": "after" }).ok).toBe(false);
  });
});

describe("a refused form", () => {
  const element = createElement({
    id: "e1",
    kind: "goal",
    title: "Deras rubrik",
    text: "Deras text",
    end: null,
    version: 7,
  });

  test("goes back with the writer's words beside the other's, and the other's fields elsewhere", () => {
    const form = read({ loaded, title: "Rubrik", richText: JSON.stringify(bold), start: "2027" });
    const refusal = refuseForConflict({ form, current: element });
    expect(refusal).toMatchObject({
      basedOn: 7,
      loaded: valuesOf(element),
      values: { title: "Deras rubrik", text: "Ett viktigt stycke", start: "" },
      unsaved: bold,
      conflict: { differences: [], text: { mine: bold }, again: false },
    });
  });

  test("keeps the version it was written from, so that no newer one is overwritten", () => {
    const form = read({ loaded, title: "", richText: JSON.stringify(bold) });
    expect(form.ok).toBe(false);
    const refusal = refuseWithErrors({ form, errors: form.ok ? [] : form.errors });
    expect(refusal).toMatchObject({ basedOn: 3, unsaved: bold, loaded: JSON.parse(loaded) });
  });
});
