import type { PlanElement } from "@boplan/domain/plan";
import { FIELD_GROUPS, type FieldChanges, type FieldGroup, saysTheSame } from "./field-groups.ts";

/** How it stands with what was written in one group of fields. */
export type DraftState =
  | "written"
  | "sending"
  | "unreachable"
  /** The server says what is wrong; it is sent again when it has been changed. */
  | "refused"
  /** Somebody else changed the same. */
  | "conflict";

export interface Draft {
  readonly elementId: string;
  readonly group: FieldGroup;
  readonly changes: FieldChanges;
  /** Version of the element that the writer had before them when they began. */
  readonly basedOn: number;
  readonly state: DraftState;
  /** When the last key was pressed, in milliseconds. */
  readonly writtenAt: number;
  readonly message: string | null;
  /** The element as it stands now, in a conflict. */
  readonly theirs: PlanElement | null;
}

/** What the server answers to a save, or what became of the way there. */
export type SaveAnswer =
  | { readonly outcome: "saved"; readonly element: PlanElement }
  | { readonly outcome: "conflict"; readonly current: PlanElement }
  | { readonly outcome: "refused"; readonly message: string }
  | { readonly outcome: "unreachable" };

export interface DraftKey {
  readonly elementId: string;
  readonly group: FieldGroup;
}

/** What the panel shows of an element, and a number per group that grows when others change it. */
export interface ShownElement {
  readonly element: PlanElement;
  readonly revisions: Readonly<Record<FieldGroup, number>>;
}

export interface DraftsSnapshot {
  readonly drafts: readonly Draft[];
  readonly elements: ReadonlyMap<string, ShownElement>;
  /** When something was last saved, in milliseconds. */
  readonly savedAt: number | null;
}

export type Drafts = ReturnType<typeof createDrafts>;

/**
 * What has been written and not yet saved, by element and group. Lives longer than the panel: who
 * goes on to the next element loses nothing. Told of every change through `subscribe`.
 */
export function createDrafts(options: {
  now: () => number;
  /** Called with all drafts whenever they change, to be kept on this computer. */
  keep?: (drafts: readonly Draft[]) => void;
}) {
  const { now, keep } = options;
  const listeners = new Set<() => void>();
  let snapshot: DraftsSnapshot = {
    drafts: [],
    elements: new Map(),
    savedAt: null,
  };

  function change(next: Partial<DraftsSnapshot>): void {
    snapshot = { ...snapshot, ...next };
    if (next.drafts) keep?.(next.drafts);
    for (const listener of listeners) listener();
  }

  const find = (key: DraftKey) => snapshot.drafts.find((draft) => isOf(draft, key));
  const without = (key: DraftKey) => snapshot.drafts.filter((draft) => !isOf(draft, key));
  const put = (draft: Draft) => change({ drafts: [...without(draft), draft] });

  /** The element as the server has it. Groups with a draft keep what was written. */
  function receive(element: PlanElement, saved: FieldGroup | null = null): void {
    const shown = snapshot.elements.get(element.id);
    if (shown && shown.element.version > element.version) return;
    const isNew = (group: FieldGroup) =>
      shown !== undefined &&
      group !== saved &&
      find({ elementId: element.id, group }) === undefined &&
      !saysTheSame({ group, one: shown.element, other: element });
    const revisions = Object.fromEntries(
      FIELD_GROUPS.map((group) => [group, (shown?.revisions[group] ?? 0) + (isNew(group) ? 1 : 0)]),
    ) as Record<FieldGroup, number>;
    const elements = new Map(snapshot.elements).set(element.id, { element, revisions });
    change({ elements });
  }

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => snapshot,
    find,
    receive,

    /** What was kept on this computer from before; it is sent on. */
    restore(kept: readonly Draft[]): void {
      if (kept.length === 0) return;
      const fresh = kept.filter((draft) => find(draft) === undefined);
      change({
        drafts: [
          ...snapshot.drafts,
          ...fresh.map((draft) => ({ ...draft, state: "written" as const, writtenAt: 0 })),
        ],
      });
    },

    /**
     * Something was written. Changes of one group add up until they are saved. `seen` is the version
     * of the element where it was written, when that is not the panel's.
     */
    write(key: DraftKey, changes: FieldChanges, seen?: number): void {
      const draft = find(key);
      const version = seen ?? snapshot.elements.get(key.elementId)?.element.version ?? 0;
      put({
        ...key,
        changes: { ...draft?.changes, ...changes },
        basedOn: draft?.basedOn ?? version,
        // What is on its way is answered first; a conflict waits for its writer.
        state: draft?.state === "conflict" ? "conflict" : "written",
        writtenAt: now(),
        message: null,
        theirs: draft?.theirs ?? null,
      });
      if (seen !== undefined) bump(key);
    },

    sending(key: DraftKey): void {
      const draft = find(key);
      if (draft) put({ ...draft, state: "sending" });
    },

    /** The answer to what was sent; what was written since stays to be sent. */
    answer(sent: Draft, answer: SaveAnswer): void {
      const draft = find(sent);
      if (!draft) return;
      const isWrittenOn = draft.changes !== sent.changes;
      switch (answer.outcome) {
        case "saved":
          if (isWrittenOn) put({ ...draft, basedOn: answer.element.version, state: "written" });
          else change({ drafts: without(sent) });
          receive(answer.element, sent.group);
          change({ savedAt: now() });
          break;
        case "conflict":
          put({ ...draft, state: "conflict", theirs: answer.current });
          break;
        case "refused":
          put({ ...draft, state: isWrittenOn ? "written" : "refused", message: answer.message });
          break;
        case "unreachable":
          put({ ...draft, state: "unreachable" });
          break;
      }
    },

    /** The writer's own goes over what stands there. */
    keepMine(key: DraftKey, changes: FieldChanges = {}): void {
      const draft = find(key);
      if (!draft?.theirs) return;
      const { theirs } = draft;
      put({
        ...draft,
        changes: { ...draft.changes, ...changes },
        basedOn: theirs.version,
        state: "written",
        writtenAt: 0,
        theirs: null,
      });
      receive(theirs, key.group);
    },

    /** What stands there holds; what was written is let go. */
    takeTheirs(key: DraftKey): void {
      const draft = find(key);
      change({ drafts: without(key) });
      if (draft?.theirs) receive(draft.theirs);
      bump(key);
    },

    /** Sends it now: the field was left, or the writer asks for another try. */
    flush(key: DraftKey): void {
      const draft = find(key);
      if (!draft || draft.state === "conflict" || draft.state === "sending") return;
      if (draft.state === "refused" && draft.writtenAt === 0) return;
      put({ ...draft, state: "written", writtenAt: 0 });
    },

    retryAll(): void {
      change({
        drafts: snapshot.drafts.map((draft) =>
          draft.state === "unreachable" ? { ...draft, state: "written", writtenAt: 0 } : draft,
        ),
      });
    },
  };

  /** What the group shows is drawn anew. */
  function bump({ elementId, group }: DraftKey): void {
    const shown = snapshot.elements.get(elementId);
    if (!shown) return;
    const revisions = { ...shown.revisions, [group]: shown.revisions[group] + 1 };
    change({ elements: new Map(snapshot.elements).set(elementId, { ...shown, revisions }) });
  }
}

function isOf(draft: DraftKey, key: DraftKey): boolean {
  return draft.elementId === key.elementId && draft.group === key.group;
}
