import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from "react";

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  /** One of many of its kind: the app need not prepare for it before it is followed. */
  readonly isOneOfMany?: boolean;
  /** Leads to the same view with something else chosen: what one reads stays where it is. */
  readonly keepsPlace?: boolean;
}

/**
 * Goes on an element that holds hundreds of links. They are plain anchors, drawn in a fraction of the
 * time that a component for each takes; where the page has script the app follows them itself, and
 * what one reads stays where it is.
 */
export const FOLLOWED_LINKS = { "data-links": "followed" } as const;

const LinkComponent = createContext<ComponentType<LinkProps> | null>(null);

/** Lets the app give links client-side navigation; without it they are plain anchors. */
export const LinkProvider = LinkComponent.Provider;

/** A link inside the product. `href` is made by a path function, never from user input. */
export function Link(props: LinkProps) {
  const Component = useContext(LinkComponent);
  if (Component) return <Component {...props} />;
  const { isOneOfMany: _many, keepsPlace: _place, ...rest } = props;
  return <a {...rest} />;
}
