import type { LinkProps } from "@boplan/ui/link";
import { Link } from "@remix-run/react";
import { isPublicPath } from "../../paths/public.ts";

/**
 * Links of the interface as client-side navigation; the address is ours, see the path functions.
 * Public pages are no part of the application and are fetched whole.
 */
export function ClientLink({ href, isOneOfMany, keepsPlace, ...rest }: LinkProps) {
  if (isPublicPath(href)) return <a href={href} {...rest} />;
  // The same markup: a router's link works out its address once more, and a map has hundreds.
  if (isOneOfMany && typeof document === "undefined") return <a href={href} {...rest} />;
  return (
    <Link
      to={href}
      discover={isOneOfMany ? "none" : "render"}
      preventScrollReset={keepsPlace}
      {...rest}
    />
  );
}
