import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * After a client-side navigation focus goes to the new page's content, as it would after a page
 * load: keyboard and screen reader users are not left on a link that is gone.
 */
export function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    for (const menu of document.querySelectorAll("details.bp-menu[open]")) {
      menu.removeAttribute("open");
    }
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [pathname]);
}

/** In a row that is pulled sideways, the view that is open is never out of sight. */
export function useOpenTabInSight(): void {
  const { pathname, search } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address has another open view
  useEffect(() => {
    for (const open of document.querySelectorAll<HTMLElement>(".bp-tabs [aria-current]")) {
      const row = open.closest(".bp-tabs");
      if (!row || row.scrollWidth <= row.clientWidth) continue;
      const middle =
        row.scrollLeft + open.getBoundingClientRect().left - row.getBoundingClientRect().left;
      row.scrollLeft = middle - (row.clientWidth - open.offsetWidth) / 2;
    }
  }, [pathname, search]);
}

/** Escape closes an open menu and gives focus back to what opened it. */
export function useEscapeClosesMenus(): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      const menu = document.querySelector("details.bp-menu[open]");
      if (!menu) return;
      menu.removeAttribute("open");
      menu.querySelector("summary")?.focus();
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, []);
}

/** Says on the page that script has taken over; whoever drives a browser waits for it. */
export function useReadyMark(): void {
  useEffect(() => {
    document.documentElement.dataset.script = "ready";
  }, []);
}
