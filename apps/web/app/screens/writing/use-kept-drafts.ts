import type { PlanElement } from "@boplan/domain/plan";
import { unstable_usePrompt, useBeforeUnload } from "@remix-run/react";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { PlanAddress } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { createDrafts, type Draft, type Drafts } from "./drafts.ts";
import { FIELD_GROUPS } from "./field-groups.ts";

/**
 * What is written and not saved, kept on this computer until it is: a lost connection, a closed tab
 * or a signed-out session loses no words.
 */
export function useKeptDrafts(options: {
  address: PlanAddress;
  selected: PlanElement | null;
}): Drafts {
  const { address, selected } = options;
  const key = `boplan.drafts/${address.tenant}/${address.plan}`;
  const [drafts] = useState(() => {
    const made = createDrafts({
      now: Date.now,
      keep: (all) => keepDrafts(key, all),
    });
    if (selected) made.receive(selected);
    return made;
  });
  useEffect(() => drafts.restore(readKept(key)), [drafts, key]);
  return drafts;
}

/** Asks before the page is left with words that have not arrived. Draws nothing. */
export function LeaveGuard({ drafts }: { readonly drafts: Drafts }): null {
  const { t } = useText();
  const { drafts: all } = useSyncExternalStore(drafts.subscribe, drafts.get, drafts.get);
  const isUnsaved = all.length > 0;
  useBeforeUnload(
    useCallback(
      (event) => {
        if (isUnsaved) event.preventDefault();
      },
      [isUnsaved],
    ),
  );
  unstable_usePrompt({
    when: ({ currentLocation, nextLocation }) =>
      isUnsaved && currentLocation.pathname !== nextLocation.pathname,
    message: t("writing.leaveUnsaved"),
  });
  useEffect(() => {
    // What is still in the fields goes at once when the page is put aside.
    const hurry = () => {
      if (document.hidden) for (const draft of drafts.get().drafts) drafts.flush(draft);
    };
    document.addEventListener("visibilitychange", hurry);
    return () => document.removeEventListener("visibilitychange", hurry);
  }, [drafts]);
  return null;
}

function keepDrafts(key: string, drafts: readonly Draft[]): void {
  try {
    if (drafts.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(drafts));
  } catch {
    // Full or forbidden: the words are on the page all the same.
  }
}

function readKept(key: string): Draft[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== "object" || kept === null) return false;
  const { elementId, group, changes, basedOn } = kept as Record<string, unknown>;
  return (
    typeof elementId === "string" &&
    FIELD_GROUPS.some((one) => one === group) &&
    typeof changes === "object" &&
    changes !== null &&
    typeof basedOn === "number"
  );
}
