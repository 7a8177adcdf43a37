import { Button } from "@boplan/ui/button";
import { TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import { roundPath } from "../../paths/consultation.ts";
import { useText } from "../../text/text.tsx";
import { FilesField } from "../shell/files-field.tsx";
import { errorOf, writtenValue } from "../shell/form-answer.tsx";
import { RemarkBlocks } from "./remark-blocks.tsx";
import type { RoundProps } from "./round-props.ts";

/** Writes down an answer that came by letter. */
export function RegisterForm(props: RoundProps & { readonly party: { id: string; name: string } }) {
  const { tenant, plan, round, party, elements, clientKey, limits, refusal } = props;
  const { t } = useText();
  const intent = "register";
  const mine = refusal?.intent === intent ? refusal : undefined;
  return (
    <section aria-labelledby="register-title" id="register-form">
      <div className="bp-section-head">
        <h2 id="register-title">{t("consultation.registerTitle", { name: party.name })}</h2>
      </div>
      <Form method="post" encType="multipart/form-data" className="bp-admin-form" noValidate>
        <p className="bp-sub">{t("consultation.registerSay")}</p>
        <input type="hidden" name="party" value={party.id} />
        <input type="hidden" name="clientKey" value={clientKey} />
        <TextField
          name="receivedOn"
          label={t("consultation.receivedOn")}
          hint={t("consultation.receivedHint")}
          required
          defaultValue={writtenValue({ refusal, intent, name: "receivedOn", otherwise: "" })}
          error={errorOf({ refusal, intent, field: "receivedOn" })}
        />
        <RemarkBlocks
          elements={elements}
          lang={plan.lang}
          values={mine?.values}
          error={errorOf({ refusal, intent, field: "remark-0" })}
        />
        <label className="bp-check">
          <input
            type="checkbox"
            name="noComments"
            value="1"
            defaultChecked={mine?.values.noComments === "1"}
          />
          {t("consultation.noCommentsField")}
        </label>
        <FilesField
          limits={limits}
          wasRefused={mine !== undefined}
          error={errorOf({ refusal, intent, field: "files" })}
        />
        <div className="bp-actions">
          <Button name="intent" value={intent}>
            {t("consultation.registerSave")}
          </Button>
          <Link href={roundPath({ tenant, plan: plan.slug, round: round.id })}>
            {t("consultation.cancel")}
          </Link>
        </div>
      </Form>
    </section>
  );
}
