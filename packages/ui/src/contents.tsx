import { Icon } from "./icons.tsx";
import { Link } from "./link.tsx";

export interface ContentsItem {
  readonly id: string;
  readonly label: string;
  readonly children: readonly ContentsItem[];
}

export interface ContentsProps {
  readonly title: string;
  readonly items: readonly ContentsItem[];
  readonly lang?: string;
  /** Further ways out of the document. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** The plan's outline beside the text; two levels are enough to find the way. */
export function Contents({ title, items, lang, links }: ContentsProps) {
  return (
    <nav className="bp-contents bp-wide" aria-label={title}>
      <p>{title}</p>
      <Outline items={items} lang={lang} />
      <OutLinks links={links} />
    </nav>
  );
}

/** The same outline in a disclosure, where there is no room beside the text. */
export function ContentsDisclosure({ title, items, lang, links }: ContentsProps) {
  return (
    <details className="bp-contents-narrow bp-narrow">
      <summary>
        {title} <Icon name="down" />
      </summary>
      <Outline items={items} lang={lang} />
      <OutLinks links={links} />
    </details>
  );
}

function Outline({
  items,
  lang,
}: {
  readonly items: readonly ContentsItem[];
  readonly lang?: string;
}) {
  return (
    <ul lang={lang}>
      {items.map((item) => (
        <li key={item.id}>
          <a href={`#${item.id}`}>{item.label}</a>
          {item.children.length > 0 ? <Outline items={item.children} /> : null}
        </li>
      ))}
    </ul>
  );
}

function OutLinks({ links }: { readonly links: ContentsProps["links"] }) {
  if (links.length === 0) return null;
  return (
    <ul className="bp-out">
      {links.map((link) => (
        <li key={link.href}>
          <Link href={link.href}>{link.label}</Link>
        </li>
      ))}
    </ul>
  );
}
