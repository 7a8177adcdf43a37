import { SelectField, TextArea, TextField } from "@boplan/ui/form";
import { useText } from "../../text/text.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";

const KINDS = ["consultation", "referral", "publicReview"] as const;

/** A round as it stands in its form. */
export interface RoundValues {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  readonly deadline: string;
  readonly message: string;
  readonly announcedOn: string;
  readonly url: string;
}

/** The fields that describe a round, for a new one and for one that is being prepared. */
export function RoundFields(props: {
  readonly intent: string;
  readonly values: RoundValues;
  /** What the law says about the time. */
  readonly lengthHint: string;
  readonly refusal: Refusal | undefined;
}) {
  const { intent, values, lengthHint, refusal } = props;
  const { t } = useText();
  const field = (name: keyof RoundValues) => ({
    name,
    defaultValue: writtenValue({ refusal, intent, name, otherwise: values[name] }),
    error: errorOf({ refusal, intent, field: name }),
  });
  return (
    <>
      <TextField
        {...field("name")}
        label={t("consultation.name")}
        hint={t("consultation.nameHint")}
        required
        maxLength={200}
      />
      <SelectField
        {...field("kind")}
        label={t("consultation.kind")}
        choices={KINDS.map((kind) => ({ value: kind, label: t(`consultation.kinds.${kind}`) }))}
      />
      <TextField
        {...field("deadline")}
        type="date"
        label={t("consultation.deadline")}
        hint={`${t("consultation.deadlineHint")} ${lengthHint}`}
        required
      />
      <TextArea
        {...field("message")}
        label={t("consultation.message")}
        hint={t("consultation.messageHint")}
        rows={4}
      />
      <TextField
        {...field("announcedOn")}
        label={t("consultation.announcedOn")}
        hint={t("consultation.announcedHint")}
      />
      <TextField {...field("url")} label={t("consultation.url")} autoComplete="off" />
    </>
  );
}
