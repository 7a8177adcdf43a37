import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { useText } from "../../text/text.tsx";
import type { OutlineNode } from "./outline-tree.ts";
import { ROW_PX } from "./row-height.ts";
import { useElementActions } from "./use-element-actions.ts";
import { useWriting } from "./writing-context.tsx";

export interface OutlineKeys {
  readonly activeAt: number;
  onKeyDown(event: KeyboardEvent): void;
  /** Makes a row the one that the tab key stops at. */
  activate(id: string): void;
  focus(id: string): void;
}

/** The keys of a tree, and those that move what stands in it. */
export function useOutlineKeys(options: {
  nodes: readonly OutlineNode[];
  isOpen: (node: OutlineNode) => boolean;
  onToggle: (node: OutlineNode, open?: boolean) => void;
  frame: RefObject<HTMLDivElement>;
  onRename: (id: string) => void;
}): OutlineKeys {
  const { nodes, isOpen, onToggle, frame, onRename } = options;
  const { selectedId, select, announce } = useWriting();
  const { t } = useText();
  const actions = useElementActions();
  const [activeId, setActiveId] = useState<string | null>(selectedId);
  const wanted = useRef<string | null>(null);
  const found = nodes.findIndex(({ row }) => row.id === activeId);
  const chosen = nodes.findIndex(({ row }) => row.id === selectedId);
  const activeAt = Math.max(0, found === -1 ? chosen : found);

  const focus = useCallback(
    (id: string) => {
      setActiveId(id);
      wanted.current = id;
      const at = nodes.findIndex(({ row }) => row.id === id);
      scrollTo(frame.current, at);
    },
    [nodes, frame],
  );
  // The row may have to be drawn before it can take the focus.
  useEffect(() => {
    if (!wanted.current) return;
    const row = document.getElementById(`row-${wanted.current}`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const goTo = (at: number) => {
    const node = nodes[Math.max(0, Math.min(nodes.length - 1, at))];
    if (node) focus(node.row.id);
  };

  const move = async (node: OutlineNode, key: string) => {
    const step = MOVES[key];
    if (!step) return;
    await actions.step(node, step);
    focus(node.row.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const node = nodes[activeAt];
    if (!node || event.target instanceof HTMLInputElement) return;
    if (event.altKey && MOVES[event.key]) {
      event.preventDefault();
      void move(node, event.key);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const done = act(event.key, node);
    if (done) event.preventDefault();
  };

  const act = (key: string, node: OutlineNode): boolean => {
    const hasChildren = node.children.length > 0;
    switch (key) {
      case "ArrowDown":
        goTo(activeAt + 1);
        return true;
      case "ArrowUp":
        goTo(activeAt - 1);
        return true;
      case "Home":
        goTo(0);
        return true;
      case "End":
        goTo(nodes.length - 1);
        return true;
      case "ArrowRight":
        if (hasChildren && !isOpen(node)) onToggle(node, true);
        else if (hasChildren) goTo(activeAt + 1);
        return true;
      case "ArrowLeft":
        if (hasChildren && isOpen(node)) onToggle(node, false);
        else if (node.parent) focus(node.parent.row.id);
        return true;
      case "*":
        for (const sibling of node.siblings) onToggle(sibling, true);
        return true;
      case "Enter":
      case " ":
        select(node.row.id);
        return true;
      case "F2":
        onRename(node.row.id);
        return true;
      case "Delete": {
        const next = nodes[activeAt + 1] ?? nodes[activeAt - 1];
        const beside = node.siblings[node.at + 1] ?? node.siblings[node.at - 1] ?? node.parent;
        void actions.remove(node).then(() => {
          const to = beside ?? next;
          if (to) focus(to.row.id);
        });
        return true;
      }
      default:
        return key.length === 1 && jumpTo(key);
    }
  };

  /** A letter goes to the next row whose title begins with it. */
  const jumpTo = (letter: string): boolean => {
    const order = [...nodes.slice(activeAt + 1), ...nodes.slice(0, activeAt + 1)];
    const begins = order.find(({ row }) =>
      row.title.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
    );
    if (begins) focus(begins.row.id);
    else announce(t("writing.foundNone"));
    return true;
  };
  return { activeAt, onKeyDown, activate: setActiveId, focus };
}

const MOVES: Readonly<Record<string, "moveUp" | "moveDown" | "indent" | "outdent">> = {
  ArrowUp: "moveUp",
  ArrowDown: "moveDown",
  ArrowRight: "indent",
  ArrowLeft: "outdent",
};

function scrollTo(frame: HTMLElement | null, at: number): void {
  if (!frame || at < 0) return;
  const top = at * ROW_PX;
  if (top < frame.scrollTop) frame.scrollTop = top;
  else if (top + ROW_PX > frame.scrollTop + frame.clientHeight) {
    frame.scrollTop = top + ROW_PX - frame.clientHeight;
  }
}
