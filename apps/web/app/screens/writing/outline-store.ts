import { type OutlineTree, outlineTree } from "./outline-tree.ts";
import type { OutlineRow } from "./outline-wire.ts";

/** A row as it is now; none says that it has been taken out. */
export interface OutlineChange {
  readonly id: string;
  readonly row: OutlineRow | null;
  /** When it changed, in milliseconds: an older message never overwrites a newer one. */
  readonly at: number;
}

export type OutlineStore = ReturnType<typeof createOutlineStore>;

/** The tree on this page; tells of every change through `subscribe`. */
export function createOutlineStore(rows: readonly OutlineRow[]) {
  const listeners = new Set<() => void>();
  const known = new Map(rows.map((row) => [row.id, row]));
  const heard = new Map<string, number>();
  let tree: OutlineTree = outlineTree(known.values());
  const changed = () => {
    tree = outlineTree(known.values());
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => tree,
    /** Takes in what the server tells; returns the ids of what is news. */
    apply(changes: readonly OutlineChange[]): string[] {
      const news = changes.filter(({ id, row, at }) => {
        if (at < (heard.get(id) ?? 0)) return false;
        heard.set(id, at);
        if (JSON.stringify(known.get(id) ?? null) === JSON.stringify(row)) return false;
        if (row) known.set(id, row);
        else known.delete(id);
        return true;
      });
      if (news.length > 0) changed();
      return news.map(({ id }) => id);
    },
    /** What was saved in the panel and shows in the tree. */
    patch(id: string, given: Partial<OutlineRow>): void {
      const row = known.get(id);
      if (!row || (given.version ?? 0) < row.version) return;
      known.set(id, { ...row, ...given });
      changed();
    },
  };
}
