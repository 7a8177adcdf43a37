import { createContext, useContext, useSyncExternalStore } from "react";
import type { PlanAddress } from "../../paths/plan.ts";
import type { Drafts, DraftsSnapshot } from "./drafts.ts";
import type { FieldGroup } from "./field-groups.ts";
import type { OutlineStore } from "./outline-store.ts";
import type { OutlineNode, OutlineTree } from "./outline-tree.ts";
import type { PlanWriting } from "./plan-writing-data.ts";
import type { Other } from "./use-presence.ts";
import type { Structure } from "./use-structure.ts";
import type { Wanting } from "./wanting.ts";

/** What all parts of the page where a plan is written share. */
export interface Writing
  extends Pick<PlanWriting, "plan" | "units" | "people" | "customFields" | "framework"> {
  readonly address: PlanAddress;
  readonly store: OutlineStore;
  readonly drafts: Drafts;
  readonly structure: Structure;
  readonly selectedId: string | null;
  /** Opens an element's panel; `focus` names the group of fields to land in. */
  select(id: string | null, focus?: FieldGroup): void;
  readonly others: readonly Other[];
  enter(group: FieldGroup | null): void;
  readonly wanting: Wanting | null;
  refreshWanting(): Promise<void>;
  /** Says it to who listens instead of looking. */
  announce(message: string): void;
  /** New ids for forms that are sent without script. */
  readonly freshIds: { readonly add: string; readonly removal: string };
}

const WritingContext = createContext<Writing | null>(null);

export const WritingProvider = WritingContext.Provider;

export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error("WritingProvider is missing");
  return writing;
}

export function useTree(): OutlineTree {
  const { store } = useWriting();
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

export function useDrafts(): DraftsSnapshot {
  const { drafts } = useWriting();
  return useSyncExternalStore(drafts.subscribe, drafts.get, drafts.get);
}

/** `Measure 1.2.1`: what a place in the tree is called. */
export function usePlaceName(): (node: OutlineNode) => string {
  const { framework } = useWriting();
  return (node) => `${framework.kinds[node.row.kind].one} ${node.number}`;
}
