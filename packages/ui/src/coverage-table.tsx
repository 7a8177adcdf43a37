import type { CoverageLevel } from "@boplan/domain/comparison";
import { COVERAGE_LEVELS } from "@boplan/domain/comparison";
import { Link } from "./link.tsx";

export interface CoverageCell {
  /** `null`: the municipality shares no plan, which is not the same as zero. */
  readonly level: CoverageLevel | null;
  readonly count: string;
  /** The whole cell in words. */
  readonly label: string;
}

export interface CoverageTableProps {
  readonly caption: string;
  readonly regionLabel: string;
  readonly themeHeading: string;
  /** Columns in country order; neighbours of one country stand under one heading. */
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly country: string;
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly href: string;
    readonly isChosen: boolean;
    readonly cells: readonly CoverageCell[];
  }[];
}

/** Themes by municipality. Level, not amount, sets the shade; four squares repeat it without colour. */
export function CoverageTable({
  caption,
  regionLabel,
  themeHeading,
  columns,
  rows,
}: CoverageTableProps) {
  return (
    // The region scrolls sideways on its own and must be reachable by keyboard for that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus
    <section className="bp-scroll" tabIndex={0} aria-label={regionLabel}>
      <table className="bp-heat">
        <caption className="bp-hidden">{caption}</caption>
        <colgroup>
          <col />
          <col span={columns.length} />
        </colgroup>
        <thead>
          <tr className="bp-country">
            <td />
            {countriesOf(columns).map((country) => (
              <th key={country.name} scope="colgroup" colSpan={country.span}>
                {country.name}
              </th>
            ))}
          </tr>
          <tr>
            <td>
              <span className="bp-hidden">{themeHeading}</span>
            </td>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-chosen={row.isChosen || undefined}>
              <th scope="row">
                <Link href={row.href} aria-current={row.isChosen ? "true" : undefined}>
                  {row.label}
                </Link>
              </th>
              {row.cells.map((cell, place) => (
                <td key={columns[place]?.id}>
                  <LevelMark level={cell.level} count={cell.count} label={cell.label} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export interface LevelMarkProps {
  readonly level: CoverageLevel | null;
  readonly count?: string;
  readonly label?: string;
}

/** One shade with its four squares. */
export function LevelMark({ level, count, label }: LevelMarkProps) {
  const carried = level === null ? 0 : COVERAGE_LEVELS.indexOf(level);
  return (
    <span className="bp-level" data-level={level ?? "noPlan"}>
      {label ? <span className="bp-hidden">{label}</span> : null}
      {level === null ? null : (
        <span aria-hidden="true">{level === "notCovered" ? "–" : count}</span>
      )}
      {carried > 0 ? (
        <span className="bp-quarters" aria-hidden="true">
          {[1, 2, 3, 4].map((step) => (
            <i key={step} data-on={step <= carried || undefined} />
          ))}
        </span>
      ) : null}
    </span>
  );
}

function countriesOf(columns: CoverageTableProps["columns"]): { name: string; span: number }[] {
  const countries: { name: string; span: number }[] = [];
  for (const column of columns) {
    const last = countries.at(-1);
    if (last && last.name === column.country) last.span += 1;
    else countries.push({ name: column.country, span: 1 });
  }
  return countries;
}
