import type { MeasureStatus } from "@boplan/domain/plan";
import { Button } from "@boplan/ui/button";
import { SelectField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { changedQuery, comparisonYearPath } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import { ChooseMunicipalities } from "./choose-municipalities.tsx";
import { type ComparisonFrame, Notes, NothingToCompare, PrintButton } from "./comparison-frame.tsx";
import { MunicipalityLink } from "./municipality-link.tsx";
import { HiddenQuery } from "./sortable.tsx";

export interface YearEventView {
  readonly key: string;
  readonly name: string;
  readonly county: string;
  readonly title: string;
  readonly lang?: string;
  readonly version: string;
  /** The day in words, as precise as it is known. */
  readonly on: string;
}

/** A municipality's measures, by status. */
export interface CountedView {
  readonly key: string;
  readonly name: string;
  readonly measures: number;
  readonly byStatus: Readonly<Partial<Record<MeasureStatus | "none", number>>>;
}

export interface YearProps {
  readonly frame: ComparisonFrame;
  readonly year: number;
  readonly isOver: boolean;
  readonly years: readonly number[];
  readonly plans: number;
  readonly adopted: readonly YearEventView[];
  readonly lapsed: readonly YearEventView[];
  readonly given: readonly YearEventView[];
  readonly changed: readonly CountedView[];
  readonly due: readonly CountedView[];
}

const STATUSES = [
  "done",
  "onPlan",
  "deviating",
  "stopped",
  "cancelled",
  "notStarted",
  "none",
] as const satisfies readonly (MeasureStatus | "none")[];

/** One year of the region, to read and to print: what was adopted, lapsed, changed. */
export function YearInReview(props: YearProps) {
  const { t } = useText();
  const { frame, year, adopted, lapsed, given, due, isOver } = props;
  const path = comparisonYearPath({ tenant: frame.tenant.slug });
  if (frame.of === 0) return <NothingToCompare frame={frame} />;
  const dueInAll = due.reduce((sum, { measures }) => sum + measures, 0);
  const done = due.reduce((sum, { byStatus }) => sum + (byStatus.done ?? 0), 0);
  return (
    <main className="bp-page bp-comparison" data-view="year" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{t("comparison.year.title", { name: frame.tenant.name, year })}</h1>
          <p className="bp-say">
            {[
              t("comparison.year.sayAdopted", { count: adopted.length }),
              t(isOver ? "comparison.year.sayLapsed" : "comparison.year.sayLapses", {
                count: lapsed.length,
              }),
              ...(dueInAll > 0
                ? [t("comparison.year.sayDue", { count: dueInAll, done, year })]
                : []),
            ].join(" ")}
          </p>
        </div>
        <div className="bp-actions">
          <PrintButton />
        </div>
      </div>
      <Notes notes={frame.notes} />
      <Form key={year} className="bp-inline-form bp-save-view" action={path}>
        <HiddenQuery query={changedQuery(frame.query, { year: null })} />
        <SelectField
          name="year"
          label={t("comparison.year.year")}
          choices={props.years.map((one) => ({ value: String(one), label: String(one) }))}
          defaultValue={String(year)}
        />
        <Button variant="secondary">{t("comparison.show")}</Button>
      </Form>
      <ChooseMunicipalities
        places={frame.places}
        chosen={frame.chosen}
        say={
          frame.compared === frame.of
            ? t("comparison.choose.allOf", { count: frame.of })
            : t("comparison.choose.someOf", { count: frame.compared, of: frame.of })
        }
        tenant={frame.tenant.slug}
        view="year"
        query={frame.query}
      />
      <Events id="adopted" events={adopted} frame={frame} />
      <Events id="lapsed" events={lapsed} frame={frame} />
      <Events id="given" events={given} frame={frame} />
      <Counted id="changed" counted={props.changed} frame={frame} year={year} />
      <Counted id="due" counted={due} frame={frame} year={year} />
      <p className="bp-facts-line">
        {t(frame.tenant.isRegion ? "comparison.sourceShared" : "comparison.sourcePublic", {
          day: frame.day,
        })}{" "}
        {t("comparison.year.basis")}
      </p>
    </main>
  );
}

function Events({
  id,
  events,
  frame,
}: {
  readonly id: "adopted" | "lapsed" | "given";
  readonly events: readonly YearEventView[];
  readonly frame: Pick<ComparisonFrame, "tenant">;
}) {
  const { t } = useText();
  return (
    <section aria-labelledby={id}>
      <div className="bp-section-head">
        <h2 id={id}>{t(`comparison.year.${id}`)}</h2>
        <span className="bp-sub">
          {t("comparison.countedMunicipalities", { count: events.length })}
        </span>
      </div>
      {events.length === 0 ? (
        <p className="bp-sub">{t(`comparison.year.none.${id}`)}</p>
      ) : (
        <table className="bp-table">
          <caption className="bp-hidden">{t(`comparison.year.${id}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t("comparison.municipality")}</th>
              <th scope="col">{t("comparison.overview.plan")}</th>
              <th scope="col">{t("comparison.year.version")}</th>
              <th scope="col">{t("comparison.year.day")}</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.key}>
                <th scope="row">
                  <MunicipalityLink tenant={frame.tenant.slug} municipality={event} />
                  <small>{event.county}</small>
                </th>
                <td data-label={t("comparison.overview.plan")} lang={event.lang}>
                  {event.title}
                </td>
                <td data-label={t("comparison.year.version")} lang={event.lang}>
                  {event.version}
                </td>
                <td data-label={t("comparison.year.day")} className="bp-num">
                  {event.on}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Counted(props: {
  readonly id: "changed" | "due";
  readonly counted: readonly CountedView[];
  readonly frame: Pick<ComparisonFrame, "tenant">;
  readonly year: number;
}) {
  const { id, counted, frame, year } = props;
  const { t } = useText();
  const label = (status: MeasureStatus | "none") =>
    status === "none" ? t("comparison.measures.noStatus") : t(`domain:measureStatus.${status}`);
  const shown = STATUSES.filter((status) => counted.some(({ byStatus }) => byStatus[status]));
  return (
    <section aria-labelledby={id}>
      <div className="bp-section-head">
        <h2 id={id}>{t(`comparison.year.${id}`, { year })}</h2>
        <span className="bp-sub">{t(`comparison.year.${id}Say`)}</span>
      </div>
      {counted.length === 0 ? (
        <p className="bp-sub">{t(`comparison.year.none.${id}`)}</p>
      ) : (
        <table className="bp-table">
          <caption className="bp-hidden">{t(`comparison.year.${id}`, { year })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("comparison.municipality")}</th>
              <th scope="col" data-align="end">
                {t("comparison.measures.measures")}
              </th>
              {shown.map((status) => (
                <th key={status} scope="col" data-align="end">
                  {label(status)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <MunicipalityLink tenant={frame.tenant.slug} municipality={row} />
                </th>
                <td data-label={t("comparison.measures.measures")} data-align="end">
                  <b>{row.measures}</b>
                </td>
                {shown.map((status) => (
                  <td key={status} data-label={label(status)} data-align="end">
                    {row.byStatus[status] ?? 0}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
