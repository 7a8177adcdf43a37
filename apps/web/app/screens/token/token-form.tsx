import type { ApiScope } from "@boplan/application/api-token/scopes";
import { Button } from "@boplan/ui/button";
import { FieldError, SelectField, TextField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { type MadeToken, SCOPE_HINTS, SCOPE_NAMES } from "./token-views.ts";

export interface TokenFormProps {
  readonly title: string;
  /** What may be given; a member gives no more than the role has. */
  readonly scopes: readonly ApiScope[];
  readonly days: readonly number[];
  /** Made for this page, so that a double click makes one. */
  readonly nextKey: string;
  readonly refusal: Refusal | undefined;
  /** The token that the form has just made: the next one starts with an empty form. */
  readonly made: MadeToken | undefined;
}

/** Asks for a new token. */
export function TokenForm({ title, scopes, days, nextKey, refusal, made }: TokenFormProps) {
  const { t } = useText();
  const intent = "create";
  const wrong = (field: string) => errorOf({ refusal, intent, field });
  const scopesWrong = wrong("scopes");
  return (
    <section aria-labelledby="new-token">
      <div className="bp-section-head">
        <h2 id="new-token">{title}</h2>
      </div>
      <Form method="post" className="bp-admin-form" noValidate key={made?.token}>
        <input type="hidden" name="key" value={nextKey} />
        <TextField
          name="name"
          label={t("programs.admin.name")}
          hint={t("programs.admin.nameHint")}
          autoComplete="off"
          defaultValue={writtenValue({ refusal, intent, name: "name", otherwise: "" })}
          error={wrong("name")}
        />
        <fieldset aria-describedby={scopesWrong ? "scopes-error" : undefined}>
          <legend className="bp-label">{t("programs.admin.scopes")}</legend>
          <div className="bp-choice">
            {scopes.map((scope, place) => (
              <label key={scope}>
                <input
                  type="checkbox"
                  name="scopes"
                  id={place === 0 ? "scopes" : undefined}
                  value={scope}
                  defaultChecked={scope === "plans:read"}
                />
                <span>
                  {t(SCOPE_NAMES[scope])}
                  <small>{t(SCOPE_HINTS[scope])}</small>
                </span>
              </label>
            ))}
          </div>
          {scopesWrong ? <FieldError name="scopes" error={scopesWrong} /> : null}
        </fieldset>
        <SelectField
          name="days"
          label={t("programs.admin.days")}
          defaultValue={writtenValue({ refusal, intent, name: "days", otherwise: "365" })}
          error={wrong("days")}
          choices={days.map((count) => ({
            value: String(count),
            label: t("programs.admin.dayCount", { count }),
          }))}
        />
        <div>
          <Button name="intent" value={intent}>
            {t("programs.admin.create")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
