import { Link } from "@boplan/ui/link";

export interface FilterChoice {
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** States with their numbers, each a link to the rows it counts: the summary is the filter. */
export function FilterLine({
  label,
  choices,
}: {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
}) {
  return (
    <nav aria-label={label}>
      <ul className="bp-filter-line">
        {choices.map(({ id, label: name, count, href, isCurrent }) => (
          <li key={id}>
            <Link href={href} isOneOfMany keepsPlace aria-current={isCurrent ? "true" : undefined}>
              {name} <b>{count}</b>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
