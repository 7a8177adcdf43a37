import { Link } from "@boplan/ui/link";
import { Fragment } from "react";
import { useText } from "../../text/text.tsx";
import { elementHref, type MatrixProps, matrixHref } from "./matrix.tsx";
import { CellContent } from "./matrix-table.tsx";

/** The matrix goal by goal, for narrow screens: only what is filled or missing. */
export function MatrixList(props: MatrixProps) {
  const { t } = useText();
  const { columns, rows, plan } = props;
  const by = props.query.by ?? "instruments";
  return (
    <div className="bp-matrix-list">
      {rows.map((row) =>
        row.isHeading ? (
          <h2 key={row.id}>
            {row.kind} {row.number}. <span lang={plan.lang}>{row.title}</span>
          </h2>
        ) : (
          <section key={row.id}>
            <h3>
              <Link href={elementHref(props, row.id)} isOneOfMany>
                {row.number} <span lang={plan.lang}>{row.title}</span>
              </Link>
            </h3>
            {row.hasMeasure ? null : (
              <p className="bp-matrix-missing">{t("planning.matrix.short.goalWithoutMeasure")}</p>
            )}
            <dl>
              {row.cells.map((cell, place) => {
                const column = columns[place];
                return cell ? (
                  <Fragment key={column?.id ?? ""}>
                    <dt>{column?.name ?? t(`planning.matrix.noColumn.${by}`)}</dt>
                    <dd data-lacks={cell.lacks ? true : undefined}>
                      <CellContent
                        cell={cell}
                        href={matrixHref(props, { goal: row.id, column: column?.id ?? "" })}
                      />
                    </dd>
                  </Fragment>
                ) : null;
              })}
            </dl>
          </section>
        ),
      )}
    </div>
  );
}
