import { useEffect, useMemo, useState } from "react";
import { useText } from "../../text/text.tsx";
import { AddForm } from "./add-form.tsx";
import { OutlineFilterForm } from "./outline-filter-form.tsx";
import {
  filterOutline,
  isFiltering,
  NO_FILTER,
  type OutlineNode,
  type OutlineTree,
  visibleNodes,
} from "./outline-tree.ts";
import { OutlineTreeView } from "./outline-tree-view.tsx";
import { useTree, useWriting } from "./writing-context.tsx";

/** A larger plan opens folded: so many rows are sent with the page at most. */
export const OPEN_AT_FIRST = 150;

/** The plan's contents: find, fold, choose, move, add. */
export function OutlinePane() {
  const { t } = useText();
  const { wanting, selectedId } = useWriting();
  const tree = useTree();
  const [filter, setFilter] = useState(NO_FILTER);
  const folding = useFolding(tree, selectedId);
  const marked = useMemo(
    () => new Set([...(wanting?.marks.must ?? []), ...(wanting?.marks.should ?? [])]),
    [wanting],
  );
  const filtered = useMemo(
    () => (isFiltering(filter) ? filterOutline({ tree, filter, wanting: marked }) : null),
    [tree, filter, marked],
  );
  const nodes = useMemo(
    () => visibleNodes({ tree, isOpen: folding.isOpen, only: filtered?.shown }),
    [tree, folding.isOpen, filtered],
  );
  return (
    <section className="bp-outline" aria-labelledby="outline-title">
      <div className="bp-outline-head">
        <h2 id="outline-title">{t("writing.outline")}</h2>
        <OutlineFilterForm
          filter={filter}
          onFilter={setFilter}
          found={filtered?.found ?? null}
          wanting={marked.size}
          onFoldAll={folding.foldAll}
          onOpenAll={folding.openAll}
        />
      </div>
      {tree.byId.size === 0 ? (
        <div className="bp-empty">
          <p>{t("writing.empty")}</p>
        </div>
      ) : (
        <OutlineTreeView
          nodes={nodes}
          isOpen={folding.isOpen}
          isFiltered={filtered !== null}
          onToggle={folding.toggle}
        />
      )}
      {filtered?.found === 0 ? <p className="bp-sub">{t("writing.foundNone")}</p> : null}
      <AddForm node={null} />
    </section>
  );
}

/** Which rows show what is under them. The way to the chosen element is always open. */
function useFolding(tree: OutlineTree, selectedId: string | null) {
  const [open, setOpen] = useState(() => openAtFirst(tree));
  useEffect(() => {
    const node = selectedId ? tree.byId.get(selectedId) : undefined;
    if (!node) return;
    setOpen((known) => withAncestors(known, node));
  }, [tree, selectedId]);
  return useMemo(() => {
    const selected = selectedId ? tree.byId.get(selectedId) : undefined;
    const way = withAncestors(open, selected);
    return {
      isOpen: (node: OutlineNode) => way.has(node.row.id),
      toggle: (node: OutlineNode, wanted?: boolean) =>
        setOpen((known) => {
          const next = new Set(known);
          if (wanted ?? !known.has(node.row.id)) next.add(node.row.id);
          else next.delete(node.row.id);
          return next;
        }),
      foldAll: () => setOpen(new Set()),
      openAll: () => setOpen(new Set(tree.byId.keys())),
    };
  }, [open, tree, selectedId]);
}

function withAncestors(
  open: ReadonlySet<string>,
  node: OutlineNode | undefined,
): ReadonlySet<string> {
  if (!node) return open;
  const missing: string[] = [];
  for (let up = node.parent; up; up = up.parent) {
    if (!open.has(up.row.id)) missing.push(up.row.id);
  }
  return missing.length > 0 ? new Set([...open, ...missing]) : open;
}

/** As many levels as fit. */
function openAtFirst(tree: OutlineTree): ReadonlySet<string> {
  const open = new Set<string>();
  let level = tree.roots;
  let rows = level.length;
  while (level.length > 0) {
    const below = level.flatMap(({ children }) => children);
    if (rows + below.length > OPEN_AT_FIRST) break;
    for (const node of level) open.add(node.row.id);
    rows += below.length;
    level = below;
  }
  return open;
}
