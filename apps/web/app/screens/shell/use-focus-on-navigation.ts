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
