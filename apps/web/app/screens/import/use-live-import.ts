import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { type ImportState, isOver } from "./import-state.ts";

/** Follows a reading through server-sent events; when it is over the page loads its result. */
export function useLiveImport(options: { initial: ImportState; eventsHref: string }): ImportState {
  const { initial, eventsHref } = options;
  const [state, setState] = useState<ImportState>(initial);
  const { revalidate } = useRevalidator();
  const isFinished = isOver(initial);
  useEffect(() => {
    if (isFinished) return;
    const events = new EventSource(eventsHref);
    events.addEventListener("import", (event) => {
      const next = JSON.parse(event.data) as ImportState;
      setState(next);
      if (!isOver(next)) return;
      events.close();
      revalidate();
    });
    return () => events.close();
  }, [eventsHref, isFinished, revalidate]);
  return isFinished ? initial : state;
}
