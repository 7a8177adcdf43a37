import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { isOver, type ReportState } from "./report-state.ts";

/** Follows a report through server-sent events; when it is over the page loads its result. */
export function useLiveReport(options: { initial: ReportState; eventsHref: string }): ReportState {
  const { initial, eventsHref } = options;
  const [state, setState] = useState<ReportState>(initial);
  const { revalidate } = useRevalidator();
  const isFinished = isOver(initial);
  useEffect(() => {
    if (isFinished) return;
    const events = new EventSource(eventsHref);
    events.addEventListener("report", (event) => {
      const next = JSON.parse(event.data) as ReportState;
      setState(next);
      if (!isOver(next)) return;
      events.close();
      revalidate();
    });
    return () => events.close();
  }, [eventsHref, isFinished, revalidate]);
  return isFinished ? initial : state;
}
