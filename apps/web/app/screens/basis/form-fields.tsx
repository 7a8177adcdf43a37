import type { RichText } from "@boplan/domain/rich-text";
import { SelectField, TextArea, TextField } from "@boplan/ui/form";
import { RichTextField } from "@boplan/ui/rich-text-field";
import { useText } from "../../text/text.tsx";
import { useRichTextLabels } from "../plan/rich-text-labels.ts";
import { ElementsField } from "./elements-field.tsx";
import type { FieldOptions, FormField, FormValues } from "./fields.ts";

export interface FormFieldsProps {
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  readonly options: FieldOptions;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  /** Structure of the text, where the form has one. */
  readonly richText?: RichText | null;
  /** Language of the plan's text where it is not the page's. */
  readonly lang?: string;
}

/** The controls of a description, in its order. Ids are the names that values are sent under. */
export function FormFields({ fields, ...rest }: FormFieldsProps) {
  return fields.map((field) => <Control key={field.name} field={field} {...rest} />);
}

type ControlProps = Omit<FormFieldsProps, "fields"> & { readonly field: FormField };

function Control(props: ControlProps) {
  const { field, values, options, errors, lang, richText } = props;
  const { t } = useText();
  const labels = useRichTextLabels();
  const { name } = field;
  const value = values[name] ?? "";
  const texts = {
    name,
    label: field.isRequired ? `${t(field.label)} *` : t(field.label),
    hint: field.hint ? t(field.hint) : undefined,
    error: errors.find((error) => error.field === name)?.text,
  };
  switch (field.control) {
    case "choice": {
      const offered = options.choices[field.choices] ?? [];
      // A word that the framework has given up is kept until somebody chooses another.
      const kept =
        value === "" || offered.some((choice) => choice.value === value)
          ? []
          : [{ value, label: value }];
      const none =
        field.isRequired && value !== "" ? [] : [{ value: "", label: t("basis.noChoice") }];
      return (
        <SelectField {...texts} defaultValue={value} choices={[...none, ...offered, ...kept]} />
      );
    }
    case "text":
      return <TextArea {...texts} defaultValue={value} lang={lang} voice="plan" />;
    case "lines":
      return <TextArea {...texts} defaultValue={value} lang={lang} className="bp-lines" />;
    case "rich":
      return (
        <RichTextField
          {...texts}
          value={{ text: value, richText: richText ?? null }}
          lang={lang}
          under={2}
          labels={labels}
        />
      );
    case "years":
      return <Years {...props} label={t(field.label)} />;
    case "count":
    case "percent":
    case "year":
      return (
        <div className="bp-short">
          <TextField
            {...texts}
            defaultValue={value}
            inputMode={field.control === "percent" ? "decimal" : "numeric"}
            autoComplete="off"
          />
        </div>
      );
    case "date":
      return (
        <div className="bp-short">
          <TextField {...texts} defaultValue={value} maxLength={10} autoComplete="off" />
        </div>
      );
    case "elements":
      return <ElementsField {...texts} options={options.elements} value={value} lang={lang} />;
    case "suggested":
      return (
        <>
          <TextField
            {...texts}
            defaultValue={value}
            lang={lang}
            list={`${name}-suggestions`}
            autoComplete="off"
          />
          <datalist id={`${name}-suggestions`}>
            {(options.suggestions[field.suggest] ?? []).map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        </>
      );
    default:
      return <TextField {...texts} defaultValue={value} lang={lang} autoComplete="off" />;
  }
}

function Years({ field, values, errors, label }: ControlProps & { readonly label: string }) {
  const { t } = useText();
  const hintId = `${field.name}-hint`;
  const ends = [
    { name: `${field.name}From`, label: t("basis.from", { label }) },
    { name: `${field.name}To`, label: t("basis.to", { label }) },
  ];
  return (
    <div className="bp-field">
      <div className="bp-time">
        {ends.map((end) => (
          <TextField
            key={end.name}
            {...end}
            hintId={field.hint ? hintId : undefined}
            error={errors.find((error) => error.field === end.name)?.text}
            defaultValue={values[end.name] ?? ""}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
          />
        ))}
      </div>
      {field.hint ? (
        <p className="bp-hint" id={hintId}>
          {t(field.hint)}
        </p>
      ) : null}
    </div>
  );
}
