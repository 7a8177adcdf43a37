import { formatPartialDate } from "@boplan/i18n/format";
import { Button } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { SelectField, TextField } from "@boplan/ui/form";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { errorOf, type Refusal, WhatHappened, writtenValue } from "../shell/form-answer.tsx";
import { PhaseForm } from "./phase-form.tsx";
import { PhaseTable } from "./phase-table.tsx";
import { type PlanningFrame, PlanningPage } from "./planning-page.tsx";
import { ProcessCalendar } from "./process-calendar.tsx";
import type { ProcessData } from "./process-data.ts";

export type ProcessProps = PlanningFrame &
  ProcessData & {
    /** The address of a calendar that was just made: shown this once. */
    readonly feed: string | null;
    readonly refusal: Refusal | undefined;
  };

/** The planning from commission to adoption, phase by phase. */
export function Process(props: ProcessProps) {
  const { t } = useText();
  const { phases, canEdit, refusal } = props;
  const open = phases.find(({ phase }) => phase.id === props.open);
  return (
    <PlanningPage frame={props} view="process">
      {refusal ? (
        <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} />
      ) : (
        <WhatHappened />
      )}
      {phases.length === 0 ? (
        <Start {...props} />
      ) : (
        <>
          <Ball {...props} />
          <PhaseTable {...props} />
        </>
      )}
      {open && canEdit ? <PhaseForm key={open.phase.id} {...props} view={open} /> : null}
      {phases.length > 0 && canEdit ? (
        <div className="bp-version-forms">
          <Reschedule {...props} />
          <AddPhase {...props} />
        </div>
      ) : null}
      <ProcessCalendar {...props} />
    </PlanningPage>
  );
}

/** Who has the ball, and until when. */
function Ball({ current, plan }: ProcessProps) {
  const { t, language } = useText();
  if (current === null) {
    return <p className="bp-planning-gaps">{t("planning.process.allReached")}</p>;
  }
  const { name, responsible, plannedEnd } = current.phase;
  return (
    <p className="bp-planning-gaps">
      <b>
        {responsible
          ? t("planning.process.ballWith", { responsible })
          : t("planning.process.ballNobody")}
      </b>
      <span lang={plan.lang}>
        {plannedEnd === null
          ? t("planning.process.ballUndated", { phase: name })
          : t("planning.process.ballFor", {
              phase: name,
              date: formatPartialDate({ date: plannedEnd, language }),
            })}
      </span>
    </p>
  );
}

function Start({ templates, today, canEdit, version, refusal }: ProcessProps) {
  const { t } = useText();
  if (!canEdit || templates.length === 0) {
    return (
      <EmptyState>
        <p>{t("planning.process.noneRead")}</p>
      </EmptyState>
    );
  }
  const intent = "start";
  return (
    <Form method="post" className="bp-panel">
      <h2>{t("planning.process.noneTitle")}</h2>
      <p>{t("planning.process.none")}</p>
      <input type="hidden" name="basedOn" value={version} />
      <SelectField
        name="process"
        label={t("planning.process.template")}
        choices={templates.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={writtenValue({
          refusal,
          intent,
          name: "process",
          otherwise: templates[0]?.id ?? "",
        })}
      />
      <TextField
        name="start"
        type="date"
        label={t("planning.process.firstDay")}
        required
        defaultValue={writtenValue({ refusal, intent, name: "start", otherwise: today })}
        error={errorOf({ refusal, intent, field: "start" })}
      />
      <Button name="intent" value={intent}>
        {t("planning.process.start")}
      </Button>
    </Form>
  );
}

function Reschedule({ phases, today, version, refusal }: ProcessProps) {
  const { t } = useText();
  const intent = "reschedule";
  const ahead = phases.filter(({ state }) => state !== "reached");
  if (ahead.length === 0) return null;
  return (
    <Form method="post" className="bp-panel">
      <h2>{t("planning.process.rescheduleTitle")}</h2>
      <p className="bp-sub">{t("planning.process.rescheduleSay")}</p>
      <input type="hidden" name="basedOn" value={version} />
      <SelectField
        name="from"
        label={t("planning.process.from")}
        choices={ahead.map(({ phase }) => ({ value: phase.id, label: phase.name }))}
        defaultValue={writtenValue({
          refusal,
          intent,
          name: "from",
          otherwise: ahead[0]?.phase.id ?? "",
        })}
      />
      <TextField
        name="newStart"
        type="date"
        label={t("planning.process.newStart")}
        required
        defaultValue={writtenValue({ refusal, intent, name: "newStart", otherwise: today })}
        error={errorOf({ refusal, intent, field: "newStart" })}
      />
      <Button variant="secondary" name="intent" value={intent}>
        {t("planning.process.reschedule")}
      </Button>
    </Form>
  );
}

function AddPhase({ phases, version, newId, refusal }: ProcessProps) {
  const { t } = useText();
  const intent = "add";
  return (
    <Form method="post" className="bp-panel">
      <h2>{t("planning.process.addTitle")}</h2>
      <input type="hidden" name="basedOn" value={version} />
      <input type="hidden" name="id" value={newId} />
      <TextField
        key={newId}
        name="newName"
        label={t("planning.process.name")}
        required
        maxLength={200}
        defaultValue={writtenValue({ refusal, intent, name: "newName", otherwise: "" })}
        error={errorOf({ refusal, intent, field: "newName" })}
      />
      <SelectField
        name="newPlace"
        label={t("planning.process.place")}
        choices={[
          { value: "0", label: t("planning.process.first") },
          ...phases.map(({ phase }, place) => ({
            value: String(place + 1),
            label: t("planning.process.after", { phase: phase.name }),
          })),
        ]}
        defaultValue={writtenValue({
          refusal,
          intent,
          name: "newPlace",
          otherwise: String(phases.length),
        })}
      />
      <Button variant="secondary" name="intent" value={intent}>
        {t("planning.process.add")}
      </Button>
    </Form>
  );
}
