import type { LinkProps } from "@boplan/ui/link";
import { Link } from "@remix-run/react";

/** Links of the interface as client-side navigation; the address is ours, see the path functions. */
export function ClientLink({ href, isOneOfMany, keepsPlace, ...rest }: LinkProps) {
  return (
    <Link
      to={href}
      discover={isOneOfMany ? "none" : "render"}
      preventScrollReset={keepsPlace}
      {...rest}
    />
  );
}
