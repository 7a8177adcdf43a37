import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** Follows the reports that are being made; each change of one loads the list anew. */
export function useLiveList(options: { eventsHref: string; isLive: boolean }): void {
  const { eventsHref, isLive } = options;
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isLive) return;
    const events = new EventSource(eventsHref);
    // Also at the first: something may have changed since the page was made.
    events.addEventListener("reports", () => revalidate());
    return () => events.close();
  }, [eventsHref, isLive, revalidate]);
}
