import { COVERAGE_LEVELS, type CoverageLevel } from "@boplan/domain/comparison";
import { FOLLOWED_LINKS, Link } from "./link.tsx";
import { useRovingCells } from "./roving-cells.ts";

export interface CoverageCell {
  /** `null`: the municipality shows no plan, which is not the same as zero. */
  readonly level: CoverageLevel | null;
  /** Number of measures, as it is written. */
  readonly count: string;
  /** The whole cell in words. */
  readonly label: string;
  /** Where the cell leads; without it the cell only tells. */
  readonly href?: string;
  readonly isChosen?: boolean;
}

/** A row's or a column's name. */
export interface CoverageHeading {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  readonly isChosen?: boolean;
  /** What the rows are sorted by. */
  readonly sorted?: "ascending" | "descending";
}

export interface CoverageTableProps {
  readonly caption: string;
  readonly regionLabel: string;
  /** What the row names are: the heading over them. */
  readonly corner: CoverageHeading;
  /** Headings over neighbouring columns, in their order. */
  readonly groups?: readonly { readonly label: string; readonly span: number }[];
  readonly columns: readonly CoverageHeading[];
  readonly rows: readonly (CoverageHeading & {
    readonly note?: string;
    readonly cells: readonly CoverageCell[];
  })[];
}

/**
 * A heat table: how far plans carry themes. Level, not amount, sets the shade; four squares repeat it
 * without colour. It is a real table with one tab stop for its cells and arrow keys between them.
 */
export function CoverageTable(props: CoverageTableProps) {
  const { caption, regionLabel, corner, groups, columns, rows } = props;
  const roving = useRovingCells();
  return (
    // The region scrolls sideways on its own and must be reachable by keyboard for that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus
    <section className="bp-scroll" tabIndex={0} aria-label={regionLabel}>
      <table
        className="bp-heat"
        data-columns={columns.length > 12 ? "many" : undefined}
        {...FOLLOWED_LINKS}
        {...roving}
      >
        <caption className="bp-hidden">{caption}</caption>
        <colgroup>
          <col />
          <col span={columns.length} />
        </colgroup>
        <thead>
          {groups ? (
            <tr className="bp-country">
              <td />
              {groups.map(({ label, span }) => (
                <th key={label} scope="colgroup" colSpan={span}>
                  {label}
                </th>
              ))}
            </tr>
          ) : null}
          <tr>
            <th scope="col" aria-sort={corner.sorted}>
              <HeadingText heading={corner} />
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-chosen={column.isChosen || undefined}
                aria-sort={column.sorted}
              >
                <HeadingText heading={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-chosen={row.isChosen || undefined}>
              <th scope="row">
                <HeadingText heading={row} />
                {row.note ? <small>{row.note}</small> : null}
              </th>
              {row.cells.map((cell, place) => (
                <td key={columns[place]?.id}>{drawCell(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HeadingText({ heading }: { readonly heading: CoverageHeading }) {
  const { label, href, isChosen, sorted } = heading;
  const arrow = sorted ? (
    <span aria-hidden="true">{sorted === "ascending" ? " ↑" : " ↓"}</span>
  ) : null;
  if (!href) return <span>{label}</span>;
  return (
    <Link href={href} isOneOfMany keepsPlace aria-current={isChosen ? "true" : undefined}>
      {label}
      {arrow}
    </Link>
  );
}

/** No component of its own: there may be thousands of cells. */
function drawCell({ level, count, label, href, isChosen }: CoverageCell) {
  if (level === null || !href) return <LevelMark level={level} count={count} label={label} />;
  return (
    <a
      className="bp-level"
      data-level={level}
      href={href}
      aria-label={label}
      aria-current={isChosen ? "true" : undefined}
    >
      {level === "notCovered" ? "–" : count}
    </a>
  );
}

export interface LevelMarkProps {
  readonly level: CoverageLevel | null;
  readonly count?: string;
  readonly label?: string;
}

/** One shade; its four squares are drawn by the style sheet. */
export function LevelMark({ level, count, label }: LevelMarkProps) {
  return (
    <span className="bp-level" data-level={level ?? "noPlan"}>
      {label ? <span className="bp-hidden">{label}</span> : null}
      {level === null ? null : (
        <span aria-hidden="true">{level === "notCovered" ? "–" : count}</span>
      )}
    </span>
  );
}

/** The key of the shades, from the most to the least, with words. */
export function LevelKey({
  words,
  noPlan,
}: {
  readonly words: Readonly<Record<CoverageLevel, string>>;
  readonly noPlan: string;
}) {
  return (
    <ul className="bp-key">
      {[...COVERAGE_LEVELS].reverse().map((level) => (
        <li key={level}>
          <LevelMark level={level} />
          <span>{words[level]}</span>
        </li>
      ))}
      <li>
        <LevelMark level={null} />
        <span>{noPlan}</span>
      </li>
    </ul>
  );
}
