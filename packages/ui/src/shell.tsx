import type { ReactNode } from "react";
import { Icon, ProductMark, Shield } from "./icons.tsx";
import { Link } from "./link.tsx";

/** First stop of the Tab key. */
export function SkipLink({ label }: { readonly label: string }) {
  return (
    <a className="bp-skip" href="#main">
      {label}
    </a>
  );
}

export interface BrandProps {
  readonly name: string;
  readonly href: string;
}

/** The product's name, leading home. */
export function Brand({ name, href }: BrandProps) {
  return (
    <Link className="bp-mark" href={href}>
      <ProductMark />
      <span className="bp-word">{name}</span>
    </Link>
  );
}

export interface TenantSwitchProps {
  readonly current: string;
  /** Said to assistive technology about the switch: `Change municipality`. */
  readonly label: string;
  readonly others: readonly { readonly name: string; readonly href: string }[];
}

/** Where one is. With one tenant it is plain text, with several it opens the others. */
export function TenantSwitch({ current, label, others }: TenantSwitchProps) {
  if (others.length === 0) {
    return (
      <div className="bp-tenant">
        <Shield />
        <span>{current}</span>
      </div>
    );
  }
  return (
    <div className="bp-tenant">
      <Shield />
      <details className="bp-menu" data-side="left" name="top-menu">
        <summary>
          <span>{current}</span>
          <Icon name="down" className="bp-chevron" />
          <span className="bp-hidden">{label}</span>
        </summary>
        <div>
          <ul>
            {others.map((tenant) => (
              <li key={tenant.href}>
                <Link href={tenant.href}>{tenant.name}</Link>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </div>
  );
}

export interface TopMenuProps {
  readonly label: string;
  readonly narrowLabel: string;
  readonly children: ReactNode;
}

/** The user's own menu; on narrow screens it is called «Menu» and holds the navigation as well. */
export function TopMenu({ label, narrowLabel, children }: TopMenuProps) {
  return (
    <details className="bp-menu" name="top-menu">
      <summary>
        <span className="bp-wide">{label}</span>
        <span className="bp-narrow">
          <Icon name="menu" /> {narrowLabel}
        </span>
        <Icon name="down" className="bp-chevron bp-wide" />
      </summary>
      <div>{children}</div>
    </details>
  );
}

/** The dark bar across the top of every signed-in page. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  return (
    <header className="bp-top">
      <div>{children}</div>
    </header>
  );
}

export interface NavItem {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
  /** How much is new there, and that in words. */
  readonly news?: { readonly count: number; readonly label: string } | undefined;
}

/** One row of rooms. */
export function MainNav({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly NavItem[];
}) {
  return (
    <nav className="bp-nav" aria-label={label}>
      <NavList items={items} />
    </nav>
  );
}

/** The rooms as a list, for the row and for the narrow menu. */
export function NavList({ items }: { readonly items: readonly NavItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href} aria-current={item.isCurrent ? "page" : undefined}>
            {item.label}
            {item.news ? (
              <span className="bp-news">
                <span aria-hidden="true">{item.news.count}</span>
                <span className="bp-hidden">, {item.news.label}</span>
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Views of one thing, as links: each has its own address. */
export function Tabs({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly NavItem[];
}) {
  return (
    <nav aria-label={label}>
      <ul className="bp-tabs">
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item.isCurrent ? "page" : undefined}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
