import type { EditorState, Transaction } from "prosemirror-state";
import { schema } from "./schema.ts";

const { link } = schema.marks;

export interface PlacedLink {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

/** The link that the selection stands in; `null` where there is none. */
export function linkAt(state: EditorState): PlacedLink | null {
  const { $from } = state.selection;
  const start = $from.start();
  let found: PlacedLink | null = null;
  let last: PlacedLink | null = null;
  $from.parent.forEach((child, offset) => {
    const href = link.isInSet(child.marks)?.attrs.href;
    const from = start + offset;
    const to = from + child.nodeSize;
    // One link may be of several pieces, when some of its words are bold.
    if (typeof href !== "string") last = null;
    else if (last && last.href === href) last = { href, from: last.from, to };
    else last = { href, from, to };
    if (last && last.from <= $from.pos && last.to >= $from.pos && to >= $from.pos) found ??= last;
    else if (found && last && last.from === found.from) found = last;
  });
  return found;
}

/**
 * Gives the selected words an address, or takes it from them. Without a selection it is about the
 * link around the cursor, and where there is none the address itself is written.
 */
export function setLink(options: {
  state: EditorState;
  dispatch: (transaction: Transaction) => void;
  href: string | null;
}): void {
  const { state, dispatch, href } = options;
  const { empty } = state.selection;
  const around = linkAt(state);
  const { from, to } = empty && around ? around : state.selection;
  const change = state.tr;
  if (href === null) {
    dispatch(change.removeMark(around?.from ?? from, around?.to ?? to, link));
    return;
  }
  const mark = link.create({ href });
  if (from === to) change.insert(from, schema.text(href.replace(/^mailto:/, ""), [mark]));
  else change.removeMark(from, to, link).addMark(from, to, mark);
  dispatch(change.removeStoredMark(link));
}
