import { Link } from "./link.tsx";

export interface Crumb {
  readonly label: string;
  /** Absent on the page itself. */
  readonly href?: string;
  readonly lang?: string;
}

/** The way here. On narrow screens only the parent shows, with a back sign. */
export function Breadcrumb({
  label,
  crumbs,
}: {
  readonly label: string;
  readonly crumbs: readonly Crumb[];
}) {
  return (
    <nav aria-label={label}>
      <ol className="bp-crumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.href ?? crumb.label}>
            {crumb.href ? (
              <Link href={crumb.href} lang={crumb.lang}>
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" lang={crumb.lang}>
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
