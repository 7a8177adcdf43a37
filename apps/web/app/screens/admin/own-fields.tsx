import { CUSTOM_FIELD_TYPES, type CustomField, type ElementKind } from "@boplan/domain/plan";
import { Button, ButtonLink } from "@boplan/ui/button";
import { SelectField, TextArea, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { fieldsPath } from "../../paths/admin.ts";
import { useText } from "../../text/text.tsx";
import { Confirmed, errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { AdminFrame } from "./admin-frame.tsx";

export interface OwnFieldsProps {
  readonly tenant: string;
  readonly fields: readonly CustomField[];
  readonly kinds: readonly { readonly kind: ElementKind; readonly label: string }[];
  /** The field whose form is open; `null` for the form of a new one. */
  readonly changing: CustomField | null;
  /** Id that the next field gets: sent twice, it is one field. */
  readonly nextId: string;
  readonly refusal: Refusal | undefined;
}

/** Fields that the municipality has added to its plans' elements. */
export function OwnFields(props: OwnFieldsProps) {
  const { tenant, fields, kinds, refusal } = props;
  const { t } = useText();
  const nameOf = (kind: ElementKind) => kinds.find((one) => one.kind === kind)?.label ?? kind;
  return (
    <AdminFrame
      tenant={tenant}
      isRegion={false}
      title={t("ownFields.title")}
      say={t("ownFields.say")}
      refusal={refusal}
    >
      <div className="bp-split">
        <section aria-labelledby="fields-title">
          <div className="bp-section-head">
            <h2 id="fields-title">{t("ownFields.list")}</h2>
          </div>
          {fields.length === 0 ? (
            <EmptyState>
              <p>{t("ownFields.none")}</p>
            </EmptyState>
          ) : (
            <ul className="bp-rows bp-own-fields">
              {fields.map((field) => (
                <li key={field.id}>
                  <div>
                    <h3>{field.label}</h3>
                    <p className="bp-sub bp-sm">
                      {[
                        t(`ownFields.types.${field.type}`),
                        ...(field.options.length > 0 ? [field.options.join(", ")] : []),
                        field.kinds.map(nameOf).join(", "),
                      ].join(" · ")}
                    </p>
                  </div>
                  <Link
                    href={`${fieldsPath(tenant)}?field=${field.id}#label`}
                    aria-label={t("ownFields.change", { label: field.label })}
                  >
                    {t("ownFields.edit")}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </section>
        <FieldForm {...props} />
      </div>
    </AdminFrame>
  );
}

function FieldForm({ tenant, kinds, changing, nextId, refusal }: OwnFieldsProps) {
  const { t } = useText();
  const intent = "save";
  const written = (name: string, otherwise: string) =>
    writtenValue({ refusal, intent, name, otherwise });
  const wrong = (field: string) => errorOf({ refusal, intent, field });
  const kindsWrong = wrong("kinds");
  return (
    <section aria-labelledby="form-title">
      <div className="bp-section-head">
        <h2 id="form-title">
          {changing ? t("ownFields.change", { label: changing.label }) : t("ownFields.add")}
        </h2>
      </div>
      <Form method="post" className="bp-admin-form" noValidate key={changing?.id ?? nextId}>
        <input type="hidden" name="id" value={changing?.id ?? nextId} />
        <TextField
          name="label"
          label={t("ownFields.label")}
          autoComplete="off"
          defaultValue={written("label", changing?.label ?? "")}
          error={wrong("label")}
        />
        {changing ? (
          <p>
            <input type="hidden" name="type" value={changing.type} />
            <b>{t(`ownFields.types.${changing.type}`)}</b>
            <span className="bp-hint"> {t("ownFields.typeFixed")}</span>
          </p>
        ) : (
          <SelectField
            name="type"
            label={t("ownFields.type")}
            defaultValue={written("type", "text")}
            error={wrong("type")}
            choices={CUSTOM_FIELD_TYPES.map((type) => ({
              value: type,
              label: t(`ownFields.types.${type}`),
            }))}
          />
        )}
        {changing === null || changing.type === "choice" ? (
          <TextArea
            name="options"
            label={t("ownFields.options")}
            hint={t("ownFields.optionsHint")}
            className="bp-lines"
            defaultValue={written("options", changing?.options.join("\n") ?? "")}
            error={wrong("options")}
          />
        ) : null}
        <fieldset aria-describedby={kindsWrong ? "kinds-error" : undefined}>
          <legend className="bp-label">{t("ownFields.kinds")}</legend>
          <div className="bp-choice">
            {kinds.map(({ kind, label }, place) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  name="kinds"
                  id={place === 0 ? "kinds" : undefined}
                  value={kind}
                  defaultChecked={changing ? changing.kinds.includes(kind) : kind === "measure"}
                />
                {label}
              </label>
            ))}
          </div>
          {kindsWrong ? (
            <p className="bp-wrong" id="kinds-error">
              {kindsWrong}
            </p>
          ) : null}
        </fieldset>
        <div className="bp-actions">
          <Button name="intent" value={intent}>
            {t("ownFields.save")}
          </Button>
          {changing ? (
            <ButtonLink variant="tertiary" href={fieldsPath(tenant)}>
              {t("basis.cancel")}
            </ButtonLink>
          ) : null}
        </div>
      </Form>
      {changing ? (
        <Confirmed label={t("ownFields.retire")} say={t("ownFields.retireSay")}>
          <Form method="post">
            <input type="hidden" name="id" value={changing.id} />
            <Button variant="secondary" name="intent" value="retire">
              {t("ownFields.retireDo", { label: changing.label })}
            </Button>
          </Form>
        </Confirmed>
      ) : null}
    </section>
  );
}
