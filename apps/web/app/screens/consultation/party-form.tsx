import { HEARING_MODES } from "@boplan/domain/plan";
import { LANGUAGES } from "@boplan/domain/tenant";
import { Button } from "@boplan/ui/button";
import { RadioField, SelectField, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import { roundPath } from "../../paths/consultation.ts";
import { useText } from "../../text/text.tsx";
import { errorOf, writtenValue } from "../shell/form-answer.tsx";
import type { RoundProps } from "./round-props.ts";

/** Adds somebody to hear, or corrects who is on the list. */
export function PartyForm(props: RoundProps) {
  const { tenant, plan, round, editing, bodies, newPartyId, planLanguage, refusal } = props;
  const { t } = useText();
  const intent = editing ? "editParty" : "addParty";
  const isAsked = editing !== null && editing.askedOn !== null;
  const written = (name: string, otherwise: string) =>
    writtenValue({ refusal, intent, name, otherwise });
  const wrong = (name: string) => errorOf({ refusal, intent, field: name });
  return (
    <section aria-labelledby="party-form-title" id="party-form">
      <div className="bp-section-head">
        <h2 id="party-form-title">
          {editing
            ? t("consultation.editTitle", { name: editing.name })
            : t("consultation.addTitle")}
        </h2>
      </div>
      <Form method="post" className="bp-admin-form" noValidate key={newPartyId}>
        <input type="hidden" name="party" value={editing?.id ?? written("party", newPartyId)} />
        {isAsked ? (
          <>
            <p className="bp-sub">{t("consultation.wasAsked")}</p>
            <input type="hidden" name="partyName" value={editing.name} />
            <input type="hidden" name="body" value={editing.bodyId ?? ""} />
            <input type="hidden" name="mode" value={editing.mode} />
          </>
        ) : (
          <>
            <SelectField
              name="body"
              label={t("consultation.body")}
              defaultValue={written("body", editing?.bodyId ?? "")}
              error={wrong("body")}
              choices={[
                { value: "", label: t("consultation.ownBody") },
                ...bodies.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <TextField
              name="partyName"
              label={t("consultation.partyName")}
              hint={t("consultation.partyNameHint")}
              autoComplete="off"
              required
              maxLength={200}
              defaultValue={written("partyName", editing?.name ?? "")}
              error={wrong("partyName")}
            />
            <RadioField
              name="mode"
              legend={t("consultation.mode")}
              defaultValue={written("mode", editing?.mode ?? "offered")}
              error={wrong("mode")}
              choices={HEARING_MODES.map((value) => ({
                value,
                label: t(`consultation.modes.${value}`),
              }))}
            />
          </>
        )}
        <TextField
          name="email"
          type="email"
          label={t("consultation.email")}
          hint={t("consultation.emailHint")}
          autoComplete="off"
          defaultValue={written("email", editing?.email ?? "")}
          error={wrong("email")}
        />
        <SelectField
          name="language"
          label={t("consultation.language")}
          defaultValue={written("language", editing?.language ?? planLanguage)}
          choices={LANGUAGES.map((one) => ({
            value: one,
            label: t(`common:languages.${one}`),
            lang: one,
          }))}
        />
        <div className="bp-actions">
          <Button variant="secondary" name="intent" value={intent}>
            {editing ? t("consultation.save") : t("consultation.add")}
          </Button>
          {editing ? (
            <Link href={roundPath({ tenant, plan: plan.slug, round: round.id })}>
              {t("consultation.cancel")}
            </Link>
          ) : null}
        </div>
      </Form>
    </section>
  );
}
