import { MATRIX_COLUMNS } from "@boplan/domain/planning";
import { Button } from "@boplan/ui/button";
import { SelectField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { planPath, writePath } from "../../paths/plan.ts";
import { MATRIX_SHOWS, type MatrixQuery, matrixPath } from "../../paths/planning.ts";
import { useText } from "../../text/text.tsx";
import { ChosenCell } from "./matrix-chosen.tsx";
import type { ElementView, MatrixPageData } from "./matrix-data.ts";
import { MatrixList } from "./matrix-list.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { type PlanningFrame, PlanningPage, ViewChoice } from "./planning-page.tsx";

export type MatrixProps = PlanningFrame & MatrixPageData & { readonly canEdit: boolean };

/** Goals, instruments and units in one view, with what is missing between them. */
export function Matrix(props: MatrixProps) {
  const { t } = useText();
  const { rows } = props;
  return (
    <PlanningPage frame={props} view="matrix">
      <Choices {...props} />
      <Gaps {...props} />
      {rows.length === 0 ? (
        <EmptyState>
          <p>{t(props.query.unit ? "planning.matrix.noneForUnit" : "planning.matrix.none")}</p>
        </EmptyState>
      ) : (
        <>
          <MatrixTable {...props} />
          <MatrixList {...props} />
        </>
      )}
      {props.chosen ? <ChosenCell {...props} chosen={props.chosen} /> : null}
      {props.unused.length > 0 && !props.query.unit ? (
        <p className="bp-sub">
          {t(`planning.matrix.unused.${props.query.by ?? "instruments"}`, {
            names: props.unused.join(", "),
          })}
        </p>
      ) : null}
      <section aria-labelledby="rules" className="bp-planning-rules">
        <h2 id="rules">{t("planning.matrix.rulesTitle")}</h2>
        <p className="bp-sub">{t("planning.matrix.rules")}</p>
      </section>
    </PlanningPage>
  );
}

/** Where a measure or goal is mended: in the editor for who may write, else where it is read. */
export function elementHref(props: MatrixProps, element: string): string {
  const address = { tenant: props.tenant, plan: props.plan.slug };
  return props.canEdit ? writePath({ ...address, element }) : `${planPath(address)}#${element}`;
}

/** The same view with something else chosen; a chosen cell does not outlive its table. */
export function matrixHref(props: MatrixProps, change: Partial<MatrixQuery>): string {
  const { goal: _goal, column: _column, ...kept } = props.query;
  const address = { tenant: props.tenant, plan: props.plan.slug };
  return matrixPath({ ...address, query: { ...kept, ...change } });
}

function Choices(props: MatrixProps) {
  const { t } = useText();
  const { by = "instruments", show = "responsible", unit } = props.query;
  return (
    <div className="bp-planning-choices">
      <ViewChoice
        label={t("planning.matrix.columnsLabel")}
        choices={MATRIX_COLUMNS.map((value) => ({
          label: t(`planning.matrix.by.${value}`),
          href: matrixHref(props, { by: value }),
          isCurrent: by === value,
        }))}
      />
      <ViewChoice
        label={t("planning.matrix.cellsLabel")}
        choices={MATRIX_SHOWS.map((value) => ({
          label: t(`planning.matrix.show.${value}`),
          href: matrixHref(props, { show: value }),
          isCurrent: show === value,
        }))}
      />
      {props.units.length > 0 ? (
        <Form className="bp-inline-form">
          {by === "units" ? <input type="hidden" name="by" value="units" /> : null}
          {show === "responsible" ? null : <input type="hidden" name="show" value={show} />}
          <SelectField
            key={unit}
            name="unit"
            label={t("planning.matrix.unit")}
            choices={[
              { value: "", label: t("planning.matrix.allUnits") },
              ...props.units.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            defaultValue={unit ?? ""}
          />
          <Button variant="secondary">{t("planning.matrix.filter")}</Button>
        </Form>
      ) : null}
    </div>
  );
}

/** More elements than these under one gap open on demand. */
const FIRST = 8;

function Gaps(props: MatrixProps) {
  const { t } = useText();
  const { gaps } = props;
  if (gaps.length === 0) {
    return props.rows.length === 0 ? null : (
      <p className="bp-planning-gaps">{t("planning.matrix.noGaps")}</p>
    );
  }
  const list = (elements: readonly ElementView[]) => (
    <ul>
      {elements.map(({ id, number, title }) => (
        <li key={id}>
          <Link href={elementHref(props, id)} isOneOfMany>
            {number} <span lang={props.plan.lang}>{title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="bp-planning-gaps" aria-labelledby="gaps">
      <h2 id="gaps">
        {t("planning.matrix.gaps", {
          count: gaps.reduce((sum, { elements }) => sum + elements.length, 0),
        })}
      </h2>
      {gaps.map(({ gap, elements }) => (
        <details key={gap}>
          <summary>{t(`planning.matrix.gap.${gap}`, { count: elements.length })}</summary>
          {list(elements.slice(0, FIRST))}
          {elements.length > FIRST ? (
            <details>
              <summary>{t("planning.matrix.more", { count: elements.length - FIRST })}</summary>
              {list(elements.slice(FIRST))}
            </details>
          ) : null}
        </details>
      ))}
    </section>
  );
}
