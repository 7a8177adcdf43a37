import { Button } from "@boplan/ui/button";
import { CheckField } from "@boplan/ui/check-field";
import { RadioField, TextField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { sizeInWords } from "../report/size-in-words.ts";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";

export interface RetentionProps {
  readonly rule: {
    readonly keepDays: number | null;
    readonly keepOfRecord: boolean;
    readonly version: number;
  };
  readonly files: number;
  readonly bytes: number;
  readonly refusal: Refusal | undefined;
}

const INTENT = "save";
/** What the field of days begins with, where there is no number yet: a year. */
const USUAL_DAYS = 365;

/** How long the files of reports are kept. */
export function Retention({ rule, files, bytes, refusal }: RetentionProps) {
  const { t, language } = useText();
  const isRefused = refusal?.intent === INTENT;
  const written = (name: string, otherwise: string) =>
    writtenValue({ refusal, intent: INTENT, name, otherwise });
  const keepOfRecord = isRefused ? refusal.values["keepOfRecord-1"] === "1" : rule.keepOfRecord;
  return (
    <section aria-labelledby="retention-title">
      <div className="bp-section-head">
        <h2 id="retention-title">{t("retention.title")}</h2>
      </div>
      <p className="bp-rule-say">{t("retention.say")}</p>
      <p className="bp-sub">
        {t("retention.now", { count: files, size: sizeInWords({ bytes, language }) })}
      </p>
      <Form method="post" className="bp-admin-form bp-retention" noValidate key={rule.version}>
        <input type="hidden" name="version" value={rule.version} />
        <RadioField
          name="keep"
          legend={t("retention.legend")}
          defaultValue={written("keep", rule.keepDays === null ? "forever" : "days")}
          choices={[
            { value: "forever", label: t("retention.forever") },
            { value: "days", label: t("retention.days") },
          ]}
        />
        <TextField
          name="keepDays"
          label={t("retention.keepDays")}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={written("keepDays", String(rule.keepDays ?? USUAL_DAYS))}
          error={errorOf({ refusal, intent: INTENT, field: "keepDays" })}
        />
        <CheckField
          name="keepOfRecord"
          legend={t("retention.ofRecord")}
          hint={t("retention.keepOfRecordHint")}
          chosen={keepOfRecord ? ["1"] : []}
          choices={[{ value: "1", label: t("retention.keepOfRecord") }]}
        />
        <p>{t("retention.holds")}</p>
        <div className="bp-actions">
          <Button name="intent" value={INTENT}>
            {t("retention.save")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
