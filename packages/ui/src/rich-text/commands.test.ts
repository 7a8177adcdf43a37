import { plainTextOf, type RichText, richTextFromPlain } from "@boplan/domain/rich-text";
import { EditorState, TextSelection } from "prosemirror-state";
import { expect, test } from "vitest";
import { COMMANDS, type CommandName, editorPlugins, isActive } from "./commands.ts";
import { completeAddress } from "./link-panel.tsx";
import { linkAt, setLink } from "./links.ts";
import { editorDocument, richTextOfDocument, schema } from "./schema.ts";

function stateOf(richText: RichText, selected?: string): EditorState {
  const doc = editorDocument(richText);
  const plugins = editorPlugins({ openLink: () => {}, toToolbar: () => {} });
  const state = EditorState.create({ doc, plugins });
  if (selected === undefined) return state;
  let from = -1;
  doc.descendants((node, at) => {
    const found = node.text?.indexOf(selected) ?? -1;
    if (found >= 0 && from < 0) from = at + found;
  });
  const selection = TextSelection.create(doc, from, from + selected.length);
  return state.apply(state.tr.setSelection(selection));
}

function run(state: EditorState, command: CommandName): EditorState {
  let next = state;
  COMMANDS[command](state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
}

const plain = (state: EditorState) => {
  const text = richTextOfDocument(state.doc);
  return text && plainTextOf(text);
};

test("what is put on can be taken off, and the toolbar knows", () => {
  for (const command of [
    "heading",
    "subheading",
    "strong",
    "emphasis",
    "bulletList",
    "orderedList",
  ] as const) {
    const before = stateOf(richTextFromPlain("Fler små hus"), "små");
    expect(isActive({ state: before, command }), command).toBe(false);
    const on = run(before, command);
    expect(isActive({ state: on, command }), command).toBe(true);
    const off = run(on, command);
    expect(off.doc.eq(before.doc), command).toBe(true);
  }
});

test("a list becomes one of the other sort, with its items", () => {
  const state = stateOf(richTextFromPlain("- ett\n- två"), "två");
  expect(plain(run(state, "orderedList"))).toBe("1. ett\n2. två");
});

test("lists get no deeper than they can be kept", () => {
  const deepest = `${Array.from({ length: 6 }, (_, depth) => `${"  ".repeat(depth)}- ${depth}`).join("\n")}\n${"  ".repeat(5)}- sist`;
  const state = stateOf(richTextFromPlain(deepest), "sist");
  expect(plain(state)).toBe(deepest);
  expect(run(state, "indent").doc.eq(state.doc)).toBe(true);
  expect(plain(run(state, "outdent"))).not.toBe(deepest);
});

test("a text takes no more than can be kept, but can always be shortened", () => {
  const state = stateOf(richTextFromPlain("x".repeat(99_999)));
  const longer = state.apply(state.tr.insertText("y", 1));
  expect(plain(longer)).toHaveLength(100_000);
  expect(longer.apply(longer.tr.insertText("z", 1)).doc.eq(longer.doc)).toBe(true);
  expect(plain(longer.apply(longer.tr.delete(1, 11)))).toHaveLength(99_990);
});

test("a link is put on words, found from within, changed and taken off", () => {
  const set = (state: EditorState, href: string | null) => {
    let next = state;
    setLink({
      state,
      href,
      dispatch: (transaction) => {
        next = state.apply(transaction);
      },
    });
    return next;
  };
  const before = stateOf(richTextFromPlain("se planen här"), "planen");
  const linked = set(before, "https://a.example");
  const within = linked.apply(linked.tr.setSelection(TextSelection.create(linked.doc, 6)));
  expect(linkAt(within)).toEqual({ href: "https://a.example", from: 4, to: 10 });
  expect(linkAt(set(within, "https://b.example"))?.href).toBe("https://b.example");
  expect(set(within, null).doc.eq(before.doc)).toBe(true);
  const outside = linked.apply(linked.tr.setSelection(TextSelection.create(linked.doc, 2)));
  expect(linkAt(outside)).toBeNull();
  expect(plain(set(outside, "mailto:a@b.example"))).toBe("sa@b.examplee planen här");
});

test("addresses are completed as people leave them out", () => {
  expect(completeAddress(" kommunen.se/plan ")).toBe("https://kommunen.se/plan");
  expect(completeAddress("plan@kommunen.se")).toBe("mailto:plan@kommunen.se");
  expect(completeAddress("http://kommunen.se")).toBe("http://kommunen.se");
  expect(completeAddress("kommunen.se:8080/plan")).toBe("https://kommunen.se:8080/plan");
  expect(completeAddress("javascript:alert(1)")).toBe("javascript:alert(1)");
  expect(completeAddress("bara ord")).toBe("bara ord");
});

test("every sort of node and mark that is kept is known to the editor, and no other", () => {
  expect(Object.keys(schema.nodes).sort()).toEqual([
    "bulletList",
    "doc",
    "footnote",
    "hardBreak",
    "heading",
    "listItem",
    "orderedList",
    "paragraph",
    "text",
  ]);
  expect(Object.keys(schema.marks)).toEqual(["link", "strong", "emphasis"]);
});
