import type { ReportKind, ReportOutput, ReportRhythm } from "@boplan/domain/report";
import type { Language } from "@boplan/domain/tenant";
import { formatMonth } from "@boplan/i18n/format";
import { Button } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { schedulesPath } from "../../paths/report.ts";
import { type Text, useText } from "../../text/text.tsx";
import { type Refusal, WhatHappened } from "../shell/form-answer.tsx";
import type { SourceView } from "./order-form.tsx";
import { SHORT_OUTPUT_NAMES } from "./output-names.ts";
import { ReportTabs } from "./report-tabs.tsx";
import { ScheduleForm } from "./schedule-form.tsx";

/** One schedule of the list. */
export interface ScheduleRow {
  readonly id: string;
  readonly planSlug: string;
  readonly planTitle: string;
  readonly kind: ReportKind;
  readonly outputs: readonly ReportOutput[];
  readonly language: Language;
  readonly rhythm: ReportRhythm;
  readonly month: number | null;
  /** Day of the month; 31 is its last one. */
  readonly day: number;
  readonly isOn: boolean;
  readonly next: string;
  readonly last: string | null;
  readonly lastOutcome: "ordered" | "noVersion" | "nothingToCompare" | null;
  readonly hasVersion: boolean;
  readonly version: number;
}

export interface SchedulesProps {
  readonly tenant: string;
  readonly schedules: readonly ScheduleRow[];
  readonly plans: readonly Pick<SourceView, "slug" | "title" | "language">[];
  /** The schedule whose form is open; `null` for the form of a new one. */
  readonly changing: ScheduleRow | null;
  /** Id that the next schedule gets; `null` for who may not set any up. */
  readonly nextId: string | null;
  readonly refusal: Refusal | undefined;
}

/** Reports that are ordered by the calendar. */
export function Schedules(props: SchedulesProps) {
  const { tenant, schedules, nextId, refusal } = props;
  const { t } = useText();
  return (
    <main className="bp-page bp-reports" id="main" tabIndex={-1}>
      <ReportTabs tenant={tenant} current="schedules" />
      <div className="bp-head">
        <div>
          <h1>{t("schedules.title")}</h1>
          <p className="bp-say">{t("schedules.say")}</p>
        </div>
      </div>
      {refusal ? (
        <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} />
      ) : (
        <WhatHappened />
      )}
      <div className="bp-split">
        <div>
          {schedules.length === 0 ? (
            <EmptyState>
              <p>{t("schedules.none")}</p>
            </EmptyState>
          ) : (
            <ScheduleTable tenant={tenant} schedules={schedules} mayChange={nextId !== null} />
          )}
        </div>
        {nextId === null ? null : <ScheduleForm {...props} nextId={nextId} />}
      </div>
    </main>
  );
}

function ScheduleTable(props: {
  readonly tenant: string;
  readonly schedules: readonly ScheduleRow[];
  readonly mayChange: boolean;
}) {
  const { tenant, schedules, mayChange } = props;
  const { t } = useText();
  return (
    <table className="bp-table">
      <thead>
        <tr>
          <th scope="col">{t("schedules.what")}</th>
          <th scope="col">{t("schedules.when")}</th>
          <th scope="col">{t("schedules.next")}</th>
          <th scope="col">{t("schedules.last")}</th>
          <th scope="col">{t("schedules.state")}</th>
        </tr>
      </thead>
      <tbody>
        {schedules.map((schedule) => (
          <Row key={schedule.id} tenant={tenant} schedule={schedule} mayChange={mayChange} />
        ))}
      </tbody>
    </table>
  );
}

function Row(props: {
  readonly tenant: string;
  readonly schedule: ScheduleRow;
  readonly mayChange: boolean;
}) {
  const { tenant, schedule, mayChange } = props;
  const text = useText();
  const { t } = text;
  const kind = t(`reports.kinds.${schedule.kind}`);
  const named = { kind, plan: schedule.planTitle };
  return (
    <tr>
      <td>
        <b>{kind}</b>
        <small>
          {[
            schedule.planTitle,
            schedule.outputs.map((output) => t(SHORT_OUTPUT_NAMES[output])).join(" · "),
            t(`common:languages.${schedule.language}`),
          ].join(", ")}
        </small>
        {mayChange ? (
          <Link href={schedulesPath(tenant, schedule.id)} aria-label={t("schedules.editOf", named)}>
            {t("schedules.edit")}
          </Link>
        ) : null}
      </td>
      <td data-label={t("schedules.when")}>{rhythmInWords(schedule, text)}</td>
      <td data-label={t("schedules.next")} className="bp-num">
        {schedule.isOn ? schedule.next : ""}
        {schedule.isOn && !schedule.hasVersion ? <small>{t("schedules.noVersion")}</small> : null}
      </td>
      <td data-label={t("schedules.last")} className="bp-num">
        {schedule.last ?? t("schedules.never")}
        {schedule.lastOutcome ? (
          <small>{t(`schedules.outcomes.${schedule.lastOutcome}`)}</small>
        ) : null}
      </td>
      <td data-label={t("schedules.state")}>
        <div className="bp-schedule-state">
          <span>{t(schedule.isOn ? "schedules.on" : "schedules.off")}</span>
          {mayChange ? (
            <Form method="post">
              <input type="hidden" name="id" value={schedule.id} />
              <Button
                variant="tertiary"
                name="intent"
                value={schedule.isOn ? "turnOff" : "turnOn"}
                aria-label={t(schedule.isOn ? "schedules.turnOffOf" : "schedules.turnOnOf", named)}
              >
                {t(schedule.isOn ? "schedules.turnOff" : "schedules.turnOn")}
              </Button>
            </Form>
          ) : null}
        </div>
      </td>
    </tr>
  );
}

/** `Every year on 15 January`, as one says it. */
function rhythmInWords({ rhythm, month, day }: ScheduleRow, { t, language }: Text): string {
  const isLast = day > 28;
  if (rhythm === "yearly") {
    const named = { day, month: formatMonth({ month: month ?? 1, language }) };
    return t(isLast ? "schedules.yearlyLast" : "schedules.yearly", named);
  }
  if (rhythm === "tertial")
    return t(isLast ? "schedules.tertialLast" : "schedules.tertial", { day });
  return t(isLast ? "schedules.monthlyLast" : "schedules.monthly", { day });
}
