import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { type PlanAddress, writingPath } from "../../paths/plan.ts";
import { isSaveAnswer } from "./answers.ts";
import type { Draft, Drafts } from "./drafts.ts";
import type { FieldGroup } from "./field-groups.ts";

/** So long after the last key it is sent. */
const PAUSE_MS = 700;
/** So long after a lost connection it is tried again. */
const RETRY_MS = 5_000;

/**
 * Sends what is written in one group of fields, over one fetcher, one save after the other. Stands
 * beside the panel, so that what was written is saved though its panel has been left.
 */
export function GroupSaver(props: {
  readonly group: FieldGroup;
  readonly address: PlanAddress;
  readonly drafts: Drafts;
}): null {
  const { group, address, drafts } = props;
  const fetcher = useFetcher({ key: `write-${group}` });
  const { drafts: all } = useSyncExternalStore(drafts.subscribe, drafts.get, drafts.get);
  const sent = useRef<Draft | null>(null);
  const seen = useRef(fetcher.data);
  const action = writingPath({ ...address, part: "element" });
  const isIdle = fetcher.state === "idle";
  const next = all.find((draft) => draft.group === group && draft.state === "written");
  const lost = all.some((draft) => draft.group === group && draft.state === "unreachable");

  useEffect(() => {
    if (!isIdle || sent.current === null || fetcher.data === seen.current) return;
    seen.current = fetcher.data;
    const draft = sent.current;
    sent.current = null;
    drafts.answer(draft, isSaveAnswer(fetcher.data) ? fetcher.data : { outcome: "unreachable" });
  }, [isIdle, fetcher.data, drafts]);

  const { submit } = fetcher;
  useEffect(() => {
    if (!isIdle || sent.current !== null || !next) return;
    const send = () => {
      const { elementId, basedOn, changes } = next;
      drafts.sending(next);
      sent.current = drafts.find(next) ?? null;
      submit(JSON.stringify({ element: elementId, basedOn, changes }), {
        method: "post",
        action,
        encType: "application/json",
      });
    };
    const pause = next.writtenAt === 0 ? 0 : Math.max(0, next.writtenAt + PAUSE_MS - Date.now());
    const timer = setTimeout(send, pause);
    return () => clearTimeout(timer);
  }, [isIdle, next, drafts, submit, action]);

  useEffect(() => {
    if (!lost) return;
    const timer = setInterval(() => drafts.retryAll(), RETRY_MS);
    const now = () => drafts.retryAll();
    window.addEventListener("online", now);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", now);
    };
  }, [lost, drafts]);
  return null;
}
