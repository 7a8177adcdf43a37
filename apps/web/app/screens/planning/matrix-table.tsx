import { Icon } from "@boplan/ui/icons";
import { Link } from "@boplan/ui/link";
import { useText } from "../../text/text.tsx";
import { elementHref, type MatrixProps, matrixHref } from "./matrix.tsx";
import type { CellView } from "./matrix-data.ts";

/** The matrix as a table; on a narrow screen the list beside it is shown instead. */
export function MatrixTable(props: MatrixProps) {
  const { t } = useText();
  const { columns, rows, plan } = props;
  const by = props.query.by ?? "instruments";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="bp-matrix-scroll" tabIndex={0} aria-label={t("planning.matrix.title")}>
      <table className="bp-matrix">
        <caption className="bp-hidden">{t(`planning.matrix.caption.${by}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t("planning.matrix.goal")}</th>
            {columns.map(({ id, name }) => (
              <th scope="col" key={id ?? ""} data-none={id === null || undefined}>
                {name ?? t(`planning.matrix.noColumn.${by}`)}
              </th>
            ))}
            <th scope="col">{t("planning.matrix.lacks")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.isHeading ? (
              <tr key={row.id} className="bp-matrix-heading">
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  <span>
                    {row.kind} {row.number}. <span lang={plan.lang}>{row.title}</span>
                  </span>
                </th>
              </tr>
            ) : (
              <tr key={row.id}>
                <th scope="row" data-depth={Math.min(row.depth, 3)}>
                  <Link href={elementHref(props, row.id)} isOneOfMany>
                    <span className="bp-num">{row.number}</span>{" "}
                    <span lang={plan.lang}>{row.title}</span>
                  </Link>
                </th>
                {row.cells.map((cell, place) => {
                  const column = columns[place];
                  return (
                    <td
                      key={column?.id ?? ""}
                      data-full={cell && !cell.lacks && !cell.isNamedOnly ? true : undefined}
                      data-lacks={cell?.lacks ? true : undefined}
                    >
                      {cell ? (
                        <CellContent
                          cell={cell}
                          href={matrixHref(props, { goal: row.id, column: column?.id ?? "" })}
                        />
                      ) : null}
                    </td>
                  );
                })}
                <td className="bp-matrix-lacks" data-any={row.lacks.length > 0 || undefined}>
                  {row.lacks.length === 0
                    ? t("planning.matrix.nothing")
                    : row.lacks.map((gap) => t(`planning.matrix.short.${gap}`)).join(", ")}
                </td>
              </tr>
            ),
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t(`planning.matrix.goals.${by}`)}</th>
            {columns.map(({ id }, place) => (
              <td key={id ?? ""} className="bp-num">
                {props.goalsPerColumn[place]}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** What one cell says; it leads to its measures. */
export function CellContent({ cell, href }: { readonly cell: CellView; readonly href: string }) {
  const { t } = useText();
  if (cell.isNamedOnly) {
    return <span className="bp-sub">{t("planning.matrix.namedOnly")}</span>;
  }
  const [first, ...rest] = cell.lines;
  const marks = cell.statuses.slice(0, 6);
  const words = cell.statuses.map((status) =>
    t(status === null ? "planning.matrix.noStatus" : `domain:measureStatus.${status}`),
  );
  return (
    <Link className="bp-matrix-cell" href={href} isOneOfMany>
      {first ? <b>{first}</b> : null}
      {cell.lacks ? (
        <b className="bp-matrix-missing">{t(`planning.matrix.missing.${cell.lacks}`)}</b>
      ) : null}
      {rest.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <span className="bp-matrix-marks">
        {marks.map((status, place) => (
          <Icon
            // biome-ignore lint/suspicious/noArrayIndexKey: marks stand in the order of the measures
            key={place}
            name={status ?? "unset"}
            status={status ?? "none"}
          />
        ))}
        <span className="bp-hidden">
          {t("planning.matrix.measures", { count: words.length })}: {words.join(", ")}
        </span>
      </span>
      {cell.below === 0 ? null : (
        <span className="bp-sub">
          {cell.below > 0
            ? t("planning.matrix.alsoBelow", { count: cell.below })
            : t("planning.matrix.below")}
        </span>
      )}
    </Link>
  );
}
