import { Button as DesignsystemetButton } from "@digdir/designsystemet-react";
import type { ButtonHTMLAttributes } from "react";
import { Link, type LinkProps } from "./link.tsx";

type Variant = "primary" | "secondary" | "tertiary";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: Variant;
  readonly size?: "md" | "lg";
}

/** Changes something. One primary button per screen, or none. */
export function Button({ variant = "primary", size, ...rest }: ButtonProps) {
  return (
    <DesignsystemetButton
      {...rest}
      type={rest.type ?? "submit"}
      variant={variant}
      data-size={size}
    />
  );
}

export interface ButtonLinkProps extends LinkProps {
  readonly variant?: Variant;
}

/** Goes somewhere, with the weight of a button. */
export function ButtonLink({ variant = "secondary", ...rest }: ButtonLinkProps) {
  return (
    <DesignsystemetButton asChild variant={variant}>
      <Link {...rest} />
    </DesignsystemetButton>
  );
}

/** Fetches a file: always a plain request of the browser, never a navigation inside the page. */
export function FileButton({ variant = "primary", ...rest }: ButtonLinkProps) {
  return (
    <DesignsystemetButton asChild variant={variant}>
      <a {...rest} />
    </DesignsystemetButton>
  );
}
