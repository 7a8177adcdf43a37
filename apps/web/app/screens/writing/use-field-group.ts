import type { PlanElement } from "@boplan/domain/plan";
import { useCallback, useMemo } from "react";
import type { Draft } from "./drafts.ts";
import type { FieldChanges, FieldGroup } from "./field-groups.ts";
import { useDrafts, useWriting } from "./writing-context.tsx";

export interface FieldGroupState {
  readonly element: PlanElement;
  readonly draft: Draft | null;
  /** Grows when somebody else changes the group: what is shown is drawn anew. */
  readonly revision: number;
  /** Keeps what was written; it is sent after a pause. */
  write(changes: FieldChanges): void;
  /** Sends it now. */
  flush(): void;
  /** What was written and is not saved yet, or what the element says. */
  said<Field extends keyof PlanElement>(field: Field): PlanElement[Field];
}

/** One group of fields of one element. */
export function useFieldGroup(element: PlanElement, group: FieldGroup): FieldGroupState {
  const { drafts } = useWriting();
  const snapshot = useDrafts();
  const key = useMemo(() => ({ elementId: element.id, group }), [element.id, group]);
  const draft =
    snapshot.drafts.find((one) => one.elementId === element.id && one.group === group) ?? null;
  const write = useCallback((changes: FieldChanges) => drafts.write(key, changes), [drafts, key]);
  const flush = useCallback(() => drafts.flush(key), [drafts, key]);
  return {
    element,
    draft,
    revision: snapshot.elements.get(element.id)?.revisions[group] ?? 0,
    write,
    flush,
    said: <Field extends keyof PlanElement>(field: Field) => {
      const written = (draft?.changes as Partial<PlanElement> | undefined)?.[field];
      return written === undefined ? element[field] : written;
    },
  };
}
