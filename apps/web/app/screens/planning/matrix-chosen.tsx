import { Link } from "@boplan/ui/link";
import { StatusMark } from "@boplan/ui/status";
import { useText } from "../../text/text.tsx";
import { elementHref, type MatrixProps, matrixHref } from "./matrix.tsx";
import type { MatrixPageData } from "./matrix-data.ts";

/** The measures of the chosen cell, each with what it lacks. */
export function ChosenCell(
  props: MatrixProps & { readonly chosen: NonNullable<MatrixPageData["chosen"]> },
) {
  const { t } = useText();
  const { chosen, plan } = props;
  const by = props.query.by ?? "instruments";
  const value = (text: string | null, mayLack: boolean, lacks: string) =>
    text || (mayLack ? <b className="bp-matrix-missing">{lacks}</b> : "–");
  return (
    <section id="cell" className="bp-matrix-chosen" aria-labelledby="cell-title">
      <h2 id="cell-title">
        <span lang={plan.lang}>{chosen.goal.title}</span>
        {", "}
        {chosen.column ?? t(`planning.matrix.noColumn.${by}`)}
      </h2>
      <table className="bp-table bp-stacked">
        <caption className="bp-hidden">{t("planning.matrix.chosen")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("planning.matrix.measure")}</th>
            <th scope="col">{t("planning.matrix.show.responsible")}</th>
            <th scope="col">{t("planning.matrix.show.time")}</th>
            <th scope="col">{t("planning.matrix.show.cost")}</th>
            <th scope="col">{t("planning.matrix.status")}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">
                <Link href={elementHref(props, measure.id)}>
                  {measure.number} <span lang={plan.lang}>{measure.title}</span>
                </Link>
                {measure.isBelow ? <small>{t("planning.matrix.below")}</small> : null}
              </th>
              <td data-label={t("planning.matrix.show.responsible")}>
                {value(measure.units, measure.mayLack, t("planning.matrix.missing.withoutUnit"))}
              </td>
              <td data-label={t("planning.matrix.show.time")} className="bp-num">
                {value(measure.time, measure.mayLack, t("planning.matrix.missing.withoutTime"))}
              </td>
              <td data-label={t("planning.matrix.show.cost")} className="bp-num">
                {value(measure.cost, measure.mayLack, t("planning.matrix.missing.withoutMoney"))}
              </td>
              <td data-label={t("planning.matrix.status")}>
                <StatusMark
                  value={measure.status}
                  label={t(
                    measure.status === null
                      ? "planning.matrix.noStatus"
                      : `domain:measureStatus.${measure.status}`,
                  )}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Link href={matrixHref(props, {})}>{t("planning.matrix.closeCell")}</Link>
      </p>
    </section>
  );
}
