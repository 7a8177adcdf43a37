import type { StructureCommand } from "@boplan/application/plan/structure/command";
import { useCallback, useEffect, useRef, useState } from "react";
import { type PlanAddress, writingPath } from "../../paths/plan.ts";
import { isStructureAnswer, type RefusedAnswer } from "./answers.ts";
import type { OutlineStore } from "./outline-store.ts";
import { askJson } from "./post-json.ts";

/** What was done and how it is taken back. */
interface Done {
  /** In words, for whoever undoes it. */
  readonly what: string;
  readonly inverse: StructureCommand;
}

export interface Structure {
  /** Does it and tells; false when it was refused. Commands wait for each other. */
  run(command: StructureCommand, what: string): Promise<boolean>;
  undo(): void;
  redo(): void;
  readonly undoable: string | null;
  readonly redoable: string | null;
  readonly isBusy: boolean;
}

export interface UseStructureOptions {
  readonly address: PlanAddress;
  readonly store: OutlineStore;
  readonly onRefused: (refusal: RefusedAnswer | null) => void;
  /** Something was done, undone or done again; `ids` are the elements touched. */
  readonly onDone: (done: {
    readonly how: "done" | "undone" | "redone";
    readonly what: string;
    readonly ids: readonly string[];
  }) => void;
}

/** Changes of the tree's shape, one after the other, each with its way back. */
export function useStructure(options: UseStructureOptions): Structure {
  const { address, store } = options;
  const path = writingPath({ ...address, part: "structure" });
  const told = useRef(options);
  told.current = options;
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const stacks = useRef<{ undo: Done[]; redo: Done[] }>({ undo: [], redo: [] });
  const [shown, setShown] = useState({ undo: null, redo: null, isBusy: false } as {
    undo: string | null;
    redo: string | null;
    isBusy: boolean;
  });
  const show = useCallback(() => {
    setShown({
      undo: stacks.current.undo.at(-1)?.what ?? null,
      redo: stacks.current.redo.at(-1)?.what ?? null,
      isBusy: waiting.current > 0,
    });
  }, []);

  const send = useCallback(
    (command: StructureCommand) => {
      waiting.current += 1;
      show();
      const sent = queue.current.then(async () => {
        const answer = await askJson(path, command);
        waiting.current -= 1;
        if (!isStructureAnswer(answer) || answer.outcome === "refused") {
          told.current.onRefused(isStructureAnswer(answer) ? (answer as RefusedAnswer) : null);
          return null;
        }
        store.apply(answer.changes);
        return answer;
      });
      queue.current = sent;
      return sent;
    },
    [path, store, show],
  );

  const run = useCallback(
    async (command: StructureCommand, what: string) => {
      const answer = await send(command);
      if (answer) {
        stacks.current = {
          undo: [...stacks.current.undo, { what, inverse: answer.inverse }].slice(-100),
          redo: [],
        };
        const ids = answer.changes.map(({ id }) => id);
        told.current.onDone({ how: "done", what, ids });
      }
      show();
      return answer !== null;
    },
    [send, show],
  );

  const back = useCallback(
    async (from: "undo" | "redo") => {
      const last = stacks.current[from].pop();
      if (!last) return;
      const answer = await send(last.inverse);
      if (answer) {
        const to = from === "undo" ? "redo" : "undo";
        stacks.current[to].push({ what: last.what, inverse: answer.inverse });
        const how = from === "undo" ? "undone" : "redone";
        told.current.onDone({ how, what: last.what, ids: answer.changes.map(({ id }) => id) });
      }
      show();
    },
    [send, show],
  );

  const undo = useCallback(() => void back("undo"), [back]);
  const redo = useCallback(() => void back("redo"), [back]);
  useUndoKeys({ undo, redo });
  return { run, undo, redo, undoable: shown.undo, redoable: shown.redo, isBusy: shown.isBusy };
}

/** Ctrl+Z and Ctrl+Y where no text is being written: a field has its own undoing. */
function useUndoKeys({ undo, redo }: { undo: () => void; redo: () => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const { target } = event;
      if (target instanceof HTMLElement && isWritten(target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [undo, redo]);
}

function isWritten(target: HTMLElement): boolean {
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !["checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
