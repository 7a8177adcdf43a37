import { type HeadingLevel, RICH_TEXT_LIMITS } from "@boplan/domain/rich-text";
import { baseKeymap, chainCommands, setBlockType, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import type { MarkType, Node, NodeType, ResolvedPos } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, type EditorState, Plugin } from "prosemirror-state";
import { richTextOfDocument, schema } from "./schema.ts";

const { nodes, marks } = schema;

/** Everything a person can do to the text, by name: on the toolbar and by key. */
export const COMMANDS = {
  heading: toggleHeading(3),
  subheading: toggleHeading(4),
  strong: toggleMark(marks.strong),
  emphasis: toggleMark(marks.emphasis),
  bulletList: toggleList(nodes.bulletList),
  orderedList: toggleList(nodes.orderedList),
  indent: sinkListItem(nodes.listItem),
  outdent: liftListItem(nodes.listItem),
  undo,
  redo,
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** Whether what the command makes is already there; `null` for commands that are done and over. */
export function isActive(options: { state: EditorState; command: CommandName }): boolean | null {
  const { state, command } = options;
  if (command === "heading") return headingLevel(state) === 3;
  if (command === "subheading") return headingLevel(state) === 4;
  if (command === "strong" || command === "emphasis") {
    return hasMark({ state, mark: marks[command] });
  }
  if (command === "bulletList" || command === "orderedList") {
    return listAround(state.selection.$from)?.node.type === nodes[command];
  }
  return null;
}

export function hasMark({ state, mark }: { state: EditorState; mark: MarkType }): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, mark);
}

/** What the editor does by itself: history, keys, and lists as one types them. */
export function editorPlugins(keys: { openLink: () => void; toToolbar: () => void }): Plugin[] {
  return [
    history(),
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-•*]\s$/, nodes.bulletList),
        wrappingInputRule(/^1[.)]\s$/, nodes.orderedList),
        textblockTypeInputRule(/^###\s$/, nodes.heading, { level: 3 }),
        textblockTypeInputRule(/^####\s$/, nodes.heading, { level: 4 }),
      ],
    }),
    keymap({
      "Mod-b": COMMANDS.strong,
      "Mod-i": COMMANDS.emphasis,
      "Mod-z": undo,
      "Mod-y": redo,
      "Shift-Mod-z": redo,
      "Mod-Alt-3": COMMANDS.heading,
      "Mod-Alt-4": COMMANDS.subheading,
      "Mod-Alt-0": setBlockType(nodes.paragraph),
      "Shift-Mod-7": COMMANDS.orderedList,
      "Shift-Mod-8": COMMANDS.bulletList,
      "Mod-]": COMMANDS.indent,
      "Mod-[": COMMANDS.outdent,
      // Only at the beginning of an item; anywhere else Tab goes on to the next field.
      Tab: atItemStart(COMMANDS.indent),
      "Shift-Tab": atItemStart(liftNestedItem),
      Enter: splitListItem(nodes.listItem),
      "Shift-Enter": chainCommands(insertLineEnd),
      "Mod-k": () => {
        keys.openLink();
        return true;
      },
      "Alt-F10": () => {
        keys.toToolbar();
        return true;
      },
    }),
    keymap(baseKeymap),
    new Plugin({
      filterTransaction: (change, state) =>
        !change.docChanged ||
        (isShallow(change.doc) && (shrinks(change.doc, state.doc) || isSmall(change.doc))),
    }),
  ];
}

function toggleHeading(level: HeadingLevel): Command {
  return (state, dispatch) =>
    headingLevel(state) === level
      ? setBlockType(nodes.paragraph)(state, dispatch)
      : setBlockType(nodes.heading, { level })(state, dispatch);
}

function headingLevel(state: EditorState): number | null {
  const { parent } = state.selection.$from;
  return parent.type === nodes.heading ? Number(parent.attrs.level) : null;
}

function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const list = listAround(state.selection.$from);
    if (!list) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(nodes.listItem)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.at, type));
    return true;
  };
}

function listAround($at: ResolvedPos): { node: Node; at: number } | null {
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const node = $at.node(depth);
    if (isListNode(node)) return { node, at: $at.before(depth) };
  }
  return null;
}

function atItemStart(command: Command): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection;
    const isStart = empty && $from.parentOffset === 0 && $from.node(-1)?.type === nodes.listItem;
    return isStart && command(state, dispatch);
  };
}

/** Out of a list within a list; the outermost stays, so that Shift-Tab leads out of the field. */
const liftNestedItem: Command = (state, dispatch) =>
  state.selection.$from.node(-3)?.type === nodes.listItem && COMMANDS.outdent(state, dispatch);

const insertLineEnd: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
};

/** Far below the bound nobody needs to look; near it each change is read as the server will. */
const SURELY_SMALL = RICH_TEXT_LIMITS.characters / 2;

/** No longer than can be kept: like a field with a greatest length, it takes no more. */
function isSmall(document: Node): boolean {
  return document.content.size < SURELY_SMALL || richTextOfDocument(document) !== null;
}

function shrinks(document: Node, before: Node): boolean {
  return document.content.size < before.content.size;
}

/** No list deeper than can be kept: refused while writing, not on saving. */
function isShallow(node: Node, depth = 0): boolean {
  if (node.isTextblock) return true;
  const within = isListNode(node) ? depth + 1 : depth;
  if (within > RICH_TEXT_LIMITS.listDepth) return false;
  let kept = true;
  node.forEach((child) => {
    kept &&= isShallow(child, within);
  });
  return kept;
}

function isListNode(node: Node): boolean {
  return node.type === nodes.bulletList || node.type === nodes.orderedList;
}
