import type { ElementKind } from "@boplan/domain/plan";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useText } from "../../text/text.tsx";
import { kindThere } from "./allowed-kinds.ts";
import { isUnder, type OutlineNode } from "./outline-tree.ts";
import { ROW_PX } from "./row-height.ts";
import { useElementActions } from "./use-element-actions.ts";
import { usePlaceName, useWriting } from "./writing-context.tsx";

export interface DropPlace {
  readonly id: string;
  readonly where: "before" | "after" | "inside";
}

/**
 * Dragging rows with the pointer, over one drop target for the whole tree: rows come and go as the
 * window over them moves. The keys and the panel's buttons do the same without a pointer.
 */
export function useOutlineDrag(options: {
  frame: RefObject<HTMLDivElement>;
  nodes: readonly OutlineNode[];
  isDisabled: boolean;
}): { over: DropPlace | null } {
  const { frame, nodes, isDisabled } = options;
  const { t } = useText();
  const { store, framework, announce } = useWriting();
  const placeName = usePlaceName();
  const actions = useElementActions();
  const [over, setOver] = useState<DropPlace | null>(null);

  const placeAt = (dragged: OutlineNode, y: number): (DropPlace & { kind: ElementKind }) | null => {
    const at = y / ROW_PX;
    const node = nodes[Math.floor(at)] ?? nodes.at(-1);
    if (!node || isUnder(node, dragged.row.id)) return null;
    const share = at - Math.floor(at);
    const where = share < 0.3 ? "before" : share > 0.7 ? "after" : "inside";
    const order =
      where === "inside" ? (["inside", "after"] as const) : ([where, "inside"] as const);
    for (const one of order) {
      const parent = one === "inside" ? node : node.parent;
      const kind = kindThere(framework.rules, dragged, parent?.row.kind ?? null);
      if (kind) return { id: node.row.id, where: one, kind };
    }
    return null;
  };

  const drop = (dragged: OutlineNode, place: ReturnType<typeof placeAt>) => {
    const node = place ? store.get().byId.get(place.id) : undefined;
    if (!place || !node) return;
    const { where, kind } = place;
    const before = node.siblings.slice(0, node.at).findLast(({ row }) => row.id !== dragged.row.id);
    void actions.move(dragged, {
      parentId: where === "inside" ? node.row.id : (node.parent?.row.id ?? null),
      after:
        where === "inside" ? "last" : where === "after" ? node.row.id : (before?.row.id ?? "first"),
      kind,
    });
  };

  const now = useRef({ placeAt, drop, announce, placeName, t, store });
  now.current = { placeAt, drop, announce, placeName, t, store };

  useEffect(() => {
    const element = frame.current;
    if (!element || isDisabled) return;
    let stop: (() => void) | undefined;
    let isGone = false;
    void startDragging({
      frame: element,
      node: (id) => now.current.store.get().byId.get(id),
      place: (dragged, y) => now.current.placeAt(dragged, y),
      onOver: setOver,
      onDrop: (dragged, place) => now.current.drop(dragged, place),
      onStart: (dragged) =>
        now.current.announce(now.current.t("writing.dragging", { title: dragged.row.title })),
    }).then((end) => {
      if (isGone) end();
      else stop = end;
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [frame, isDisabled]);
  return { over };
}

async function startDragging<Place extends DropPlace>(options: {
  frame: HTMLElement;
  node: (id: string) => OutlineNode | undefined;
  place: (dragged: OutlineNode, y: number) => Place | null;
  onOver: (place: DropPlace | null) => void;
  onDrop: (dragged: OutlineNode, place: Place | null) => void;
  onStart: (dragged: OutlineNode) => void;
}): Promise<() => void> {
  const { frame } = options;
  const [{ draggable, dropTargetForElements }, { combine }] = await Promise.all([
    import("@atlaskit/pragmatic-drag-and-drop/element/adapter"),
    import("@atlaskit/pragmatic-drag-and-drop/combine"),
  ]);
  const tree = frame.querySelector<HTMLElement>("[role=tree]");
  if (!tree) return () => {};
  const rows = new Map<HTMLElement, () => void>();
  const register = () => {
    for (const [row, release] of rows) {
      if (row.isConnected) continue;
      release();
      rows.delete(row);
    }
    for (const row of tree.querySelectorAll<HTMLElement>("[data-row]")) {
      if (rows.has(row)) continue;
      rows.set(
        row,
        draggable({ element: row, getInitialData: () => ({ row: row.dataset.row ?? "" }) }),
      );
    }
  };
  register();
  const watcher = new MutationObserver(register);
  watcher.observe(tree, { childList: true });
  const found = (data: Record<string | symbol, unknown>, y: number) => {
    const dragged = options.node(String(data.row));
    const top = tree.getBoundingClientRect().top;
    return dragged ? { dragged, place: options.place(dragged, y - top) } : null;
  };
  const release = combine(
    dropTargetForElements({
      element: tree,
      canDrop: ({ source }) => typeof source.data.row === "string",
      onDragStart: ({ source }) => {
        const dragged = options.node(String(source.data.row));
        if (dragged) options.onStart(dragged);
      },
      onDrag: ({ source, location }) => {
        const y = location.current.input.clientY;
        options.onOver(found(source.data, y)?.place ?? null);
        scrollAtEdge(frame, y);
      },
      onDragLeave: () => options.onOver(null),
      onDrop: ({ source, location }) => {
        options.onOver(null);
        const target = found(source.data, location.current.input.clientY);
        if (target) options.onDrop(target.dragged, target.place);
      },
    }),
  );
  return () => {
    release();
    watcher.disconnect();
    for (const end of rows.values()) end();
  };
}

/** Near an edge the rows move on. */
function scrollAtEdge(frame: HTMLElement, y: number): void {
  const { top, bottom } = frame.getBoundingClientRect();
  if (y < top + ROW_PX) frame.scrollTop -= 8;
  else if (y > bottom - ROW_PX) frame.scrollTop += 8;
}
