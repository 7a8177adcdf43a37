import { useNavigate } from "@remix-run/react";
import { useEffect } from "react";

/** As `FOLLOWED_LINKS` of the interface's own links says. */
const FOLLOWED = '[data-links="followed"] a[href]';

/**
 * Follows the plain links of large tables and maps within the application. Whoever wants a new tab or
 * a file, or whose click somebody else has taken, gets what the browser does.
 */
export function useFollowedLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest(FOLLOWED) : null;
      const href = link?.getAttribute("href");
      if (!link || !href || link.hasAttribute("target")) return;
      event.preventDefault();
      navigate(href, { preventScrollReset: true });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [navigate]);
}
