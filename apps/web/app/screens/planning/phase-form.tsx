import { DECISION_KINDS } from "@boplan/domain/plan";
import { Button } from "@boplan/ui/button";
import { SelectField, TextArea, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import { processPath } from "../../paths/planning.ts";
import { useText } from "../../text/text.tsx";
import { Confirmed, errorOf, writtenValue } from "../shell/form-answer.tsx";
import type { ProcessProps } from "./process.tsx";
import { PHASE_DATES, PHASE_DOCUMENTS, type PhaseView } from "./process-data.ts";

/** Everything about one phase; its place and its end beside it. */
export function PhaseForm(props: ProcessProps & { readonly view: PhaseView }) {
  const { view, version, refusal, tenant, plan, bodies, units } = props;
  const { phase } = view;
  const { t } = useText();
  const intent = "save";
  const field = (name: string, otherwise: string | null) => ({
    name,
    defaultValue: writtenValue({ refusal, intent, name, otherwise: otherwise ?? "" }),
    error: errorOf({ refusal, intent, field: name }),
  });
  return (
    <section id="phase-form" className="bp-panel bp-phase-form" aria-labelledby="phase-title">
      <div className="bp-section-head">
        <h2 id="phase-title">{t("planning.process.changeOf", { phase: phase.name })}</h2>
        <Link href={processPath({ tenant, plan: plan.slug })}>{t("planning.process.close")}</Link>
      </div>
      <Form method="post" className="bp-form">
        <input type="hidden" name="basedOn" value={version} />
        <input type="hidden" name="id" value={phase.id} />
        <TextField {...field("name", phase.name)} label={t("planning.process.name")} required />
        <TextField
          {...field("milestone", phase.milestone)}
          label={t("planning.process.milestone")}
        />
        <div className="bp-phase-dates">
          {PHASE_DATES.map((name) => (
            <TextField
              key={name}
              {...field(name, phase[name])}
              label={t(`planning.process.${name}`)}
              hint={t("planning.process.dateHint")}
            />
          ))}
        </div>
        <TextField
          {...field("responsible", phase.responsible)}
          label={t("planning.process.ball")}
          hint={t("planning.process.responsibleHint")}
          list="phase-responsible"
        />
        <datalist id="phase-responsible">
          {[...units, ...bodies].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <datalist id="phase-bodies">
          {bodies.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Documents {...props} />
        <TextArea {...field("text", phase.text)} label={t("planning.process.note")} rows={3} />
        <Button name="intent" value={intent}>
          {t("planning.process.save")}
        </Button>
      </Form>
      <Place {...props} />
    </section>
  );
}

/** The documents of the phase, and an empty row for one more. */
function Documents({ view, refusal }: ProcessProps & { readonly view: PhaseView }) {
  const { t } = useText();
  const { documents } = view.phase;
  const shown = Math.min(PHASE_DOCUMENTS, documents.length + 1);
  const value = (name: string, otherwise: string | null | undefined) =>
    writtenValue({ refusal, intent: "save", name, otherwise: otherwise ?? "" });
  return (
    <fieldset>
      <legend className="bp-label">{t("planning.process.documents")}</legend>
      <p className="bp-hint">{t("planning.process.documentHint")}</p>
      {Array.from({ length: shown }, (_, place) => {
        const document = documents[place];
        const name = `document${place}`;
        const number = place + 1;
        return (
          <div className="bp-phase-document" key={name}>
            <TextField
              name={`${name}Title`}
              label={t("planning.process.documentTitle", { number })}
              maxLength={500}
              defaultValue={value(`${name}Title`, document?.title)}
            />
            <SelectField
              name={`${name}Kind`}
              label={t("planning.process.documentKind", { number })}
              choices={[
                { value: "", label: t("planning.process.noDecision") },
                ...DECISION_KINDS.map((kind) => ({
                  value: kind,
                  label: t(`planning.process.decision.${kind}`),
                })),
              ]}
              defaultValue={value(`${name}Kind`, document?.decisionKind)}
            />
            <TextField
              name={`${name}Body`}
              label={t("planning.process.documentBody", { number })}
              list="phase-bodies"
              defaultValue={value(`${name}Body`, document?.body)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

/** Moves the phase a step, or takes it away. */
function Place({ view, phases, version }: ProcessProps & { readonly view: PhaseView }) {
  const { t } = useText();
  const { phase } = view;
  const place = phases.indexOf(view);
  const sent = (
    <>
      <input type="hidden" name="basedOn" value={version} />
      <input type="hidden" name="id" value={phase.id} />
    </>
  );
  const step = (label: "up" | "down", to: number) =>
    to < 0 || to >= phases.length ? null : (
      <Form method="post" key={label}>
        {sent}
        <input type="hidden" name="place" value={to} />
        <Button variant="secondary" name="intent" value="move">
          {t(`planning.process.${label}`)}
        </Button>
      </Form>
    );
  return (
    <div className="bp-phase-place">
      {step("up", place - 1)}
      {step("down", place + 1)}
      <Confirmed label={t("planning.process.remove")} say={t("planning.process.removeSay")}>
        <Form method="post">
          {sent}
          <Button variant="secondary" name="intent" value="remove">
            {t("planning.process.removeConfirm", { phase: phase.name })}
          </Button>
        </Form>
      </Confirmed>
    </div>
  );
}
