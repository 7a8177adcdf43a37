import { useCallback, useEffect, useRef, useState } from "react";
import { type PlanAddress, writingPath } from "../../paths/plan.ts";
import { isCompany } from "./answers.ts";
import type { FieldGroup } from "./field-groups.ts";
import type { OutlineStore } from "./outline-store.ts";
import { askJson } from "./post-json.ts";

/** How often the page tells that it is open: in view, and behind others. */
const SOON_MS = 5_000;
const SELDOM_MS = 20_000;
const FOCUS_MS = 150;

export interface Other {
  readonly tabId: string;
  readonly name: string;
  readonly elementId: string | null;
  readonly fieldGroup: string | null;
}

export interface Presence {
  readonly others: readonly Other[];
  /** False while the server cannot be reached. */
  readonly isConnected: boolean;
  /** The group of fields that has the focus here. */
  enter(group: FieldGroup | null): void;
}

/** Tells where this page is, hears who else is in the plan and what they change. */
export function usePresence(options: {
  address: PlanAddress;
  store: OutlineStore;
  elementId: string | null;
  onNews: (ids: readonly string[]) => void;
}): Presence {
  const { address, store, elementId, onNews } = options;
  const path = writingPath({ ...address, part: "presence" });
  const [others, setOthers] = useState<readonly Other[]>([]);
  const [isConnected, setConnected] = useState(true);
  const tab = useRef("");
  const since = useRef(0);
  const at = useRef<{ elementId: string | null; fieldGroup: FieldGroup | null }>({
    elementId,
    fieldGroup: null,
  });
  const news = useRef(onNews);
  news.current = onNews;
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const beat = useCallback(async () => {
    clearTimeout(timer.current);
    tab.current ||= tabId();
    since.current ||= Date.now();
    const answer = await askJson(path, {
      tabId: tab.current,
      ...at.current,
      since: since.current,
      isLeaving: false,
    });
    setConnected(isCompany(answer));
    if (isCompany(answer)) {
      since.current = answer.at;
      setOthers((known) =>
        JSON.stringify(known) === JSON.stringify(answer.others) ? known : answer.others,
      );
      const ids = store.apply(answer.changes);
      if (ids.length > 0) news.current(ids);
    }
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void beat(), document.hidden ? SELDOM_MS : SOON_MS);
  }, [path, store]);

  useEffect(() => {
    void beat();
    const hurry = () => {
      if (!document.hidden) void beat();
    };
    const leave = () => {
      const sent = {
        tabId: tab.current,
        elementId: null,
        fieldGroup: null,
        since: 0,
        isLeaving: true,
      };
      navigator.sendBeacon(path, new Blob([JSON.stringify(sent)], { type: "application/json" }));
    };
    document.addEventListener("visibilitychange", hurry);
    window.addEventListener("online", hurry);
    window.addEventListener("pagehide", leave);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener("visibilitychange", hurry);
      window.removeEventListener("online", hurry);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [beat, path]);

  const move = useCallback(
    (next: Partial<typeof at.current>) => {
      at.current = { ...at.current, ...next };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void beat(), FOCUS_MS);
    },
    [beat],
  );
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) move({ elementId, fieldGroup: null });
    first.current = false;
  }, [elementId, move]);
  const enter = useCallback((fieldGroup: FieldGroup | null) => move({ fieldGroup }), [move]);
  return { others, isConnected, enter };
}

/** One per page, also where the page is served without a secure origin. */
export function tabId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
