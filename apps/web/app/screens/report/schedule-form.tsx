import { REPORT_RHYTHMS } from "@boplan/domain/report";
import { formatMonth } from "@boplan/i18n/format";
import { Button, ButtonLink } from "@boplan/ui/button";
import { CheckField } from "@boplan/ui/check-field";
import { RadioField, SelectField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { schedulesPath } from "../../paths/report.ts";
import { useText } from "../../text/text.tsx";
import { Confirmed, errorOf, writtenValue } from "../shell/form-answer.tsx";
import { DocumentFields } from "./document-fields.tsx";
import type { SchedulesProps } from "./schedules.tsx";

const INTENT = "save";
/** Days that every month has, and what stands for the last. */
const SURE_DAYS = Array.from({ length: 28 }, (_, place) => String(place + 1));
const LAST_DAY = "31";
const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1);

/** Sets a schedule up, or changes the one that is open. */
export function ScheduleForm(props: SchedulesProps & { readonly nextId: string }) {
  const { tenant, plans, changing, nextId, refusal } = props;
  const { t, language } = useText();
  const written = (name: string, otherwise: string) =>
    writtenValue({ refusal, intent: INTENT, name, otherwise });
  const wrong = (field: string) => errorOf({ refusal, intent: INTENT, field });
  const isRefused = refusal?.intent === INTENT;
  const isOn = isRefused ? refusal.values["isOn-1"] === "1" : (changing?.isOn ?? true);
  if (plans.length === 0) return <p className="bp-sub bp-none">{t("reports.noPlans")}</p>;
  return (
    <section aria-labelledby="schedule-title">
      <div className="bp-section-head">
        <h2 id="schedule-title">{t(changing ? "schedules.change" : "schedules.add")}</h2>
      </div>
      <Form method="post" className="bp-order" noValidate key={changing?.id ?? nextId}>
        <input type="hidden" name="id" value={written("id", changing?.id ?? nextId)} />
        <input type="hidden" name="version" value={changing?.version ?? 0} />
        <SelectField
          name="plan"
          label={t("schedules.plan")}
          error={wrong("plan")}
          defaultValue={written("plan", changing?.planSlug ?? plans[0]?.slug ?? "")}
          choices={plans.map(({ slug, title, language: lang }) => ({
            value: slug,
            label: title,
            lang,
          }))}
        />
        <DocumentFields
          intent={INTENT}
          refusal={refusal}
          given={{
            kind: changing?.kind ?? "year",
            outputs: changing?.outputs ?? ["pdf"],
            language: changing?.language ?? language,
          }}
        />
        <RadioField
          name="rhythm"
          legend={t("schedules.rhythm")}
          defaultValue={written("rhythm", changing?.rhythm ?? "yearly")}
          choices={REPORT_RHYTHMS.map((rhythm) => ({
            value: rhythm,
            label: t(`schedules.rhythms.${rhythm}`),
          }))}
        />
        <SelectField
          name="month"
          label={t("schedules.month")}
          hint={t("schedules.monthHint")}
          defaultValue={written("month", String(changing?.month ?? 1))}
          choices={MONTHS.map((month) => ({
            value: String(month),
            label: formatMonth({ month, language }),
          }))}
        />
        <SelectField
          name="day"
          label={t("schedules.day")}
          hint={t("schedules.dayHint")}
          error={wrong("day")}
          defaultValue={written("day", String(changing?.day ?? 15))}
          choices={[
            ...SURE_DAYS.map((day) => ({ value: day, label: day })),
            { value: LAST_DAY, label: t("schedules.lastDay") },
          ]}
        />
        <CheckField
          name="isOn"
          legend={t("schedules.state")}
          chosen={isOn ? ["1"] : []}
          choices={[{ value: "1", label: t("schedules.isOn") }]}
        />
        <div className="bp-actions">
          <Button name="intent" value={INTENT}>
            {t("schedules.save")}
          </Button>
          {changing ? (
            <ButtonLink variant="tertiary" href={schedulesPath(tenant)}>
              {t("schedules.cancel")}
            </ButtonLink>
          ) : null}
        </div>
      </Form>
      {changing ? (
        <Confirmed label={t("schedules.drop")} say={t("schedules.dropSay")}>
          <Form method="post">
            <input type="hidden" name="id" value={changing.id} />
            <Button variant="secondary" name="intent" value="drop">
              {t("schedules.dropDo")}
            </Button>
          </Form>
        </Confirmed>
      ) : null}
    </section>
  );
}
