import type { ShouldRevalidateFunction } from "@remix-run/react";

/** The frame around a page does not change by what is written in a plan: a save is one request. */
export const staysWhileWriting: ShouldRevalidateFunction = ({
  formAction,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => {
  if (formAction && /\/write\/[a-z]+$/.test(new URL(formAction, currentUrl).pathname)) return false;
  // Choosing another element is a change of the address alone.
  if (currentUrl.pathname === nextUrl.pathname && nextUrl.pathname.endsWith("/write")) return false;
  return defaultShouldRevalidate;
};
