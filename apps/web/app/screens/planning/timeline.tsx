import { MEASURE_STATUSES } from "@boplan/domain/plan";
import type { TimelineEntry } from "@boplan/domain/planning";
import { formatPartialDate } from "@boplan/i18n/format";
import { drawTimeline, type TimelineRow } from "@boplan/reports/picture/draw-timeline";
import { statusFill } from "@boplan/reports/plan-report/status-fill";
import { Button } from "@boplan/ui/button";
import { RadioField, SelectField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { StatusMark } from "@boplan/ui/status";
import { Form } from "@remix-run/react";
import { planPath, writePath } from "../../paths/plan.ts";
import { processPath } from "../../paths/planning.ts";
import { useText } from "../../text/text.tsx";
import { Drawing, PICTURE_ACCENT } from "./drawing.tsx";
import { type PlanningFrame, PlanningPage } from "./planning-page.tsx";

type Entry = Omit<TimelineEntry, "element"> & { readonly unit: string | null };

export interface TimelineProps extends PlanningFrame {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly entries: readonly Entry[];
  /** Of the whole plan, whatever is chosen. */
  readonly overdue: number;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly unit: string;
  readonly overdueOnly: boolean;
  readonly canEdit: boolean;
}

/** Measures and milestones in time: drawn, and the same in a table. */
export function Timeline(props: TimelineProps) {
  const { t } = useText();
  const { entries, overdue } = props;
  const isWhole = props.unit === "" && !props.overdueOnly;
  return (
    <PlanningPage frame={props} view="timeline">
      {isWhole && entries.length === 0 ? (
        <EmptyState>
          <p>{t("planning.timeline.none")}</p>
        </EmptyState>
      ) : (
        <>
          <p className="bp-planning-gaps">{t("planning.timeline.overdue", { count: overdue })}</p>
          <Choices {...props} />
          {entries.length === 0 ? <p>{t("planning.timeline.noneChosen")}</p> : null}
          <TimelinePicture {...props} />
          {entries.length > 0 ? <TimelineTable {...props} /> : null}
        </>
      )}
    </PlanningPage>
  );
}

function Choices({ units, unit, overdueOnly }: TimelineProps) {
  const { t } = useText();
  return (
    <Form className="bp-inline-form bp-planning-choices">
      {units.length > 0 ? (
        <SelectField
          key={unit}
          name="unit"
          label={t("planning.matrix.unit")}
          choices={[
            { value: "", label: t("planning.matrix.allUnits") },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={unit}
        />
      ) : null}
      <RadioField
        key={overdueOnly ? "overdue" : ""}
        name="show"
        legend={t("planning.timeline.show")}
        choices={[
          { value: "", label: t("planning.timeline.all") },
          { value: "overdue", label: t("planning.timeline.overdueOnly") },
        ]}
        defaultValue={overdueOnly ? "overdue" : ""}
      />
      <Button variant="secondary">{t("planning.matrix.filter")}</Button>
    </Form>
  );
}

/** More rows than these make a picture that nobody reads; the table has them all. */
const MOST_DRAWN = 150;
/** A slip of the pen must not press everything else into a corner. */
const MOST_YEARS = 40;

function TimelinePicture({ entries, today }: TimelineProps) {
  const { t } = useText();
  const drawn = entries.slice(0, MOST_DRAWN);
  const years = drawn
    .flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []])
    .flat()
    .map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (drawn.length === 0 || last - first >= MOST_YEARS) {
    return drawn.length === 0 ? null : <p>{t("planning.timeline.tooLong")}</p>;
  }
  const used = new Set(drawn.filter(({ type }) => type === "element").map(({ status }) => status));
  const isShown = Number(today.slice(0, 4)) >= first && Number(today.slice(0, 4)) <= last;
  const { svg } = drawTimeline({
    palette: { id: "timeline", accent: PICTURE_ACCENT },
    years: [first, last],
    states: [...MEASURE_STATUSES, null]
      .filter((status) => used.has(status))
      .map((status) => ({
        fill: statusFill(status),
        text: t(status === null ? "planning.matrix.noStatus" : `domain:measureStatus.${status}`),
      })),
    rows: drawn.map((entry) => rowOf({ entry, first, last })),
    today: isShown ? { day: dayNumber(today), text: t("planning.timeline.today") } : undefined,
  });
  return (
    <>
      <Drawing
        svg={svg}
        label={t("planning.timeline.picture", { from: first, to: last, count: drawn.length })}
      />
      <p className="bp-sub">{t("planning.timeline.key")}</p>
      {entries.length > drawn.length ? (
        <p className="bp-sub">{t("planning.timeline.cut", { count: drawn.length })}</p>
      ) : null}
    </>
  );
}

function rowOf(options: { entry: Entry; first: number; last: number }): TimelineRow {
  const { entry, first, last } = options;
  const { number, title, type, earliest, latest, certainFrom, certainTo } = entry;
  const from = dayNumber(earliest ?? `${first}-01-01`);
  const to = dayNumber(latest ?? `${last}-12-31`);
  return {
    name: `${number} ${title}`.trim(),
    from,
    to,
    fill: statusFill(entry.status),
    milestone: type === "milestone",
    openStart: type === "element" && earliest === null,
    openEnd: type === "element" && latest === null,
    certain: {
      from: certainFrom === null ? from : dayNumber(certainFrom),
      to: certainTo === null ? to : dayNumber(certainTo),
    },
    isOverdue: entry.isOverdue,
  };
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function TimelineTable(props: TimelineProps) {
  const { t, language } = useText();
  const { entries, tenant, plan, canEdit } = props;
  const address = { tenant, plan: plan.slug };
  const hrefOf = ({ id, type }: Entry) => {
    if (type === "milestone") return processPath({ ...address, ...(canEdit ? { phase: id } : {}) });
    return canEdit ? writePath({ ...address, element: id }) : `${planPath(address)}#${id}`;
  };
  const date = (value: Entry["start"]) =>
    value === null ? "" : formatPartialDate({ date: value, language });
  return (
    <table className="bp-table bp-stacked">
      <caption className="bp-hidden">{t("planning.timeline.table")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("planning.timeline.what")}</th>
          <th scope="col">{t("planning.timeline.start")}</th>
          <th scope="col">{t("planning.timeline.end")}</th>
          <th scope="col">{t("planning.matrix.unit")}</th>
          <th scope="col">{t("planning.matrix.status")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              <Link href={hrefOf(entry)} isOneOfMany>
                {entry.number} <span lang={plan.lang}>{entry.title}</span>
              </Link>
            </th>
            <td data-label={t("planning.timeline.start")}>{date(entry.start)}</td>
            <td data-label={t("planning.timeline.end")}>
              {date(entry.end)}
              {entry.isOverdue ? (
                <b className="bp-matrix-missing"> {t("planning.timeline.isOverdue")}</b>
              ) : null}
            </td>
            <td data-label={t("planning.matrix.unit")}>{entry.unit}</td>
            <td data-label={t("planning.matrix.status")}>
              {entry.type === "milestone" ? (
                t(entry.reachedOn ? "planning.timeline.reached" : "planning.timeline.milestone", {
                  date: date(entry.reachedOn),
                })
              ) : (
                <StatusMark
                  value={entry.status}
                  label={t(
                    entry.status === null
                      ? "planning.matrix.noStatus"
                      : `domain:measureStatus.${entry.status}`,
                  )}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
