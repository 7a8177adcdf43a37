import {
  REPORT_KINDS,
  REPORT_OUTPUTS,
  type ReportKind,
  type ReportOutput,
} from "@boplan/domain/report";
import { LANGUAGES, type Language } from "@boplan/domain/tenant";
import { CheckField } from "@boplan/ui/check-field";
import { SelectField } from "@boplan/ui/form";
import { useText } from "../../text/text.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { OUTPUT_NAMES } from "./output-names.ts";

export interface DocumentFieldsProps {
  readonly intent: string;
  readonly refusal: Refusal | undefined;
  /** What is chosen before anybody chooses. */
  readonly given: {
    readonly kind: ReportKind;
    readonly outputs: readonly ReportOutput[];
    readonly language: Language;
  };
}

/** Which sort of document, in which formats and language. */
export function DocumentFields({ intent, refusal, given }: DocumentFieldsProps) {
  const { t } = useText();
  const written = (name: string, otherwise: string) =>
    writtenValue({ refusal, intent, name, otherwise });
  const wrong = (field: string) => errorOf({ refusal, intent, field });
  return (
    <>
      <SelectField
        name="kind"
        label={t("reports.kind")}
        error={wrong("kind")}
        defaultValue={written("kind", given.kind)}
        choices={REPORT_KINDS.map((kind) => ({ value: kind, label: t(`reports.kinds.${kind}`) }))}
      />
      <CheckField
        name="format"
        legend={t("reports.format")}
        hint={t("reports.outputsHint")}
        error={wrong("format")}
        chosen={
          refusal?.intent === intent
            ? REPORT_OUTPUTS.filter((output) => refusal.values[`format-${output}`])
            : given.outputs
        }
        choices={REPORT_OUTPUTS.map((output) => ({
          value: output,
          label: t(OUTPUT_NAMES[output]),
        }))}
      />
      <SelectField
        name="language"
        label={t("reports.language")}
        defaultValue={written("language", given.language)}
        choices={LANGUAGES.map((language) => ({
          value: language,
          label: t(`common:languages.${language}`),
          lang: language,
        }))}
      />
    </>
  );
}
