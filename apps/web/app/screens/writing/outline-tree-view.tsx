import { type RefObject, useEffect, useRef, useState } from "react";
import { useText } from "../../text/text.tsx";
import { OutlineRowView } from "./outline-row-view.tsx";
import type { OutlineNode } from "./outline-tree.ts";
import { ROW_PX } from "./row-height.ts";
import { useOutlineDrag } from "./use-outline-drag.ts";
import { useOutlineKeys } from "./use-outline-keys.ts";
import { useWriting } from "./writing-context.tsx";

/** Rows drawn beyond the window, so that a fast scroll shows no gap. */
const MARGIN = 12;
/** Rows that are sent with the page; a reader without script goes on by opening what is beneath. */
const SENT = 200;

export interface OutlineTreeViewProps {
  readonly nodes: readonly OutlineNode[];
  readonly isOpen: (node: OutlineNode) => boolean;
  /** Only some rows show; moving among them would surprise. */
  readonly isFiltered: boolean;
  readonly onToggle: (node: OutlineNode, open?: boolean) => void;
}

/** The tree: one tab stop, arrow keys, and only the rows in view are drawn. */
export function OutlineTreeView(props: OutlineTreeViewProps) {
  const { nodes, isOpen, isFiltered, onToggle } = props;
  const { t } = useText();
  const { selectedId, others, wanting } = useWriting();
  const frame = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const keys = useOutlineKeys({ nodes, isOpen, onToggle, frame, onRename: setRenaming });
  const drag = useOutlineDrag({ frame, nodes, isDisabled: isFiltered });
  const view = useWindow(frame, nodes.length, keys.activeAt);
  const must = new Set(wanting?.marks.must);
  const should = new Set(wanting?.marks.should);
  const writers = new Map(others.map(({ elementId, name }) => [elementId, name]));
  return (
    <div className="bp-outline-frame" ref={frame}>
      <div
        role="tree"
        aria-labelledby="outline-title"
        aria-describedby="outline-keys"
        onKeyDown={keys.onKeyDown}
        // Set by script alone: styles written into the page are not let in.
        style={
          view.isMeasured
            ? { paddingTop: view.from * ROW_PX, height: nodes.length * ROW_PX }
            : undefined
        }
      >
        {nodes.slice(view.from, view.to).map((node, place) => {
          const { id } = node.row;
          return (
            <OutlineRowView
              key={id}
              node={node}
              isOpen={node.children.length > 0 ? isOpen(node) || isFiltered : null}
              isSelected={id === selectedId}
              isActive={view.from + place === keys.activeAt}
              isLive={view.isMeasured}
              isRenaming={renaming === id}
              onRenamed={() => {
                setRenaming(null);
                keys.focus(id);
              }}
              onActivate={() => keys.activate(id)}
              onToggle={onToggle}
              mark={must.has(id) ? "must" : should.has(id) ? "should" : null}
              writer={writers.get(id) ?? null}
              drop={drag.over?.id === id ? drag.over.where : null}
            />
          );
        })}
      </div>
      <p className="bp-hidden" id="outline-keys">
        {t("writing.treeKeys")}
      </p>
    </div>
  );
}

/** Which rows are in view of the scrolling frame. Before there is a frame: the first ones. */
function useWindow(
  frame: RefObject<HTMLDivElement>,
  count: number,
  activeAt: number,
): { from: number; to: number; isMeasured: boolean } {
  const [view, setView] = useState<{ from: number; to: number } | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const from = Math.max(0, Math.floor(element.scrollTop / ROW_PX) - MARGIN);
      const to = Math.ceil((element.scrollTop + element.clientHeight) / ROW_PX) + MARGIN;
      setView((known) => (known?.from === from && known.to === to ? known : { from, to }));
    };
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      resized.disconnect();
    };
  }, [frame]);
  if (view) return { from: Math.min(view.from, count), to: view.to, isMeasured: true };
  const from = activeAt > SENT / 2 ? activeAt - SENT / 2 : 0;
  return { from, to: from + SENT, isMeasured: false };
}
