import { Button } from "@boplan/ui/button";
import { TextField } from "@boplan/ui/form";
import { Form, useSearchParams } from "@remix-run/react";
import { useRef, useState } from "react";
import { useText } from "../../text/text.tsx";
import { FilesField } from "../shell/files-field.tsx";
import { errorOf, writtenValue } from "../shell/form-answer.tsx";
import type { AnswerProps } from "./answer.tsx";
import type { NamedElement } from "./element-names.ts";
import { RemarkBlocks } from "./remark-blocks.tsx";
import { useKeptAnswer } from "./use-kept-answer.ts";

const INTENT = "send";

export interface AnswerFormProps extends AnswerProps {
  readonly elements: readonly NamedElement[];
  readonly lang?: string;
  /** Whether an answer is taken; without, the form is there for its text alone. */
  readonly takes: boolean;
}

/** Remarks, files, or that there is nothing to say. A plain form: it is sent by the browser itself. */
export function AnswerForm(props: AnswerFormProps) {
  const { linkName, elements, lang, takes, limits, receipt, refusal } = props;
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [clientKey] = useState(props.clientKey);
  const [isSending, setSending] = useState(false);
  const chosen = useSearchParams()[0].get("element");
  const kept = useKeptAnswer({ form, name: linkName, isReceived: receipt !== null });
  const values = refusal?.values ?? kept ?? undefined;
  const written = (name: string) =>
    writtenValue({ refusal, intent: INTENT, name, otherwise: kept?.[name] ?? "" });
  return (
    <section aria-labelledby="form" className="bp-answer-form">
      <h2 id="form">{t("answer.formTitle")}</h2>
      {takes ? <p>{t("answer.formSay")}</p> : null}
      <Form
        ref={form}
        method="post"
        encType="multipart/form-data"
        reloadDocument
        noValidate
        className="bp-admin-form"
        onSubmit={(event) => {
          // One click is one answer; the key makes it so for whoever clicks before script is here.
          if (isSending) event.preventDefault();
          else setSending(true);
        }}
      >
        <input type="hidden" name="clientKey" value={clientKey} />
        <RemarkBlocks
          key={kept && !refusal ? "kept" : "new"}
          elements={elements}
          lang={lang}
          values={values}
          chosen={chosen}
          error={errorOf({ refusal, intent: INTENT, field: "remark-0" })}
          growsWithoutScript
        />
        <label className="bp-check">
          <input
            type="checkbox"
            name="noComments"
            value="1"
            key={kept ? "kept" : "new"}
            defaultChecked={written("noComments") === "1"}
          />
          {t("answer.noComments")}
        </label>
        <FilesField
          limits={limits}
          wasRefused={refusal !== undefined}
          error={errorOf({ refusal, intent: INTENT, field: "files" })}
        />
        <TextField
          key={kept ? "kept-name" : "name"}
          name="signedBy"
          label={t("answer.signedBy")}
          hint={t("answer.signedHint")}
          autoComplete="name"
          maxLength={300}
          defaultValue={written("signedBy")}
        />
        {takes ? (
          <div>
            <Button size="lg" name="intent" value={INTENT} aria-disabled={isSending || undefined}>
              {isSending ? t("answer.sending") : t("answer.send")}
            </Button>
          </div>
        ) : null}
      </Form>
    </section>
  );
}
