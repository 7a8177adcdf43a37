import { Button, ButtonLink } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { Form } from "@remix-run/react";
import { basisPartPath } from "../../paths/basis.ts";
import type { PlanAddress } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { TextConflict } from "../plan/text-conflict.tsx";
import { DifferenceTable } from "./difference-table.tsx";
import { FormFields } from "./form-fields.tsx";
import { type BasisPart, PART_FIELDS } from "./part-fields.ts";
import type { EntryRefusal, FieldOptions, OpenForm } from "./views.ts";

export interface EntryFormProps {
  readonly address: PlanAddress;
  readonly part: BasisPart;
  readonly form: OpenForm;
  readonly options: FieldOptions;
  readonly refusal: EntryRefusal | null;
  readonly lang?: string;
}

/** The comparison above the fields sends what is chosen in it with the form. */
const FORM = "form";

/** The form of one entry. Works without script; what was written is never lost. */
export function EntryForm({ address, part, form, options, refusal, lang }: EntryFormProps) {
  const { t } = useText();
  const conflict = refusal?.conflict ?? null;
  return (
    <section className="bp-entry-form" aria-labelledby="form-title">
      <h2 id="form-title">{t(form.isNew ? "basis.newEntry" : "basis.changeEntry")}</h2>
      {refusal && refusal.errors.length > 0 ? (
        <ErrorSummary title={t("edit.errorTitle")} errors={refusal.errors} />
      ) : null}
      {conflict ? (
        <div className="bp-conflict">
          <div role="alert">
            <h3>{t(conflict.isGone ? "basis.goneTitle" : "basis.conflictTitle")}</h3>
            <p>{t(conflict.isGone ? "basis.goneSay" : "basis.conflictSay")}</p>
          </div>
          <DifferenceTable differences={conflict.differences} lang={lang} />
          {conflict.text ? (
            <TextConflict form={FORM} {...conflict.text} again={conflict.again} lang={lang} />
          ) : null}
        </div>
      ) : null}
      {form.guidance ? (
        <p className="bp-guidance">
          <b>{form.guidance.title}.</b> {form.guidance.text}
        </p>
      ) : null}
      <Form method="post" id={FORM} noValidate className="bp-admin-form">
        <input type="hidden" name="id" value={form.id} />
        <input type="hidden" name="loaded" value={form.loaded} />
        {refusal && form.richText ? (
          <input type="hidden" name="unsaved" value={JSON.stringify(form.richText)} />
        ) : null}
        <p className="bp-sub bp-sm">{t("basis.required")}</p>
        <FormFields
          fields={PART_FIELDS[part]}
          values={form.values}
          richText={form.richText}
          options={options}
          errors={refusal?.errors ?? []}
          lang={lang}
        />
        <div className="bp-save">
          <Button>{t(conflict ? "basis.keepMine" : "basis.save")}</Button>
          <ButtonLink variant="tertiary" href={basisPartPath({ ...address, part })}>
            {t(conflict ? "basis.keepTheirs" : "basis.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </section>
  );
}
