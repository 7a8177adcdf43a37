import { Input, Label, Select, Textarea } from "@digdir/designsystemet-react";
import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react";
import { Icon } from "./icons.tsx";

export interface FieldTexts {
  /** Also the id; the error summary links to it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** Id of a hint that stands elsewhere and holds for several fields. */
  readonly hintId?: string;
}

/** Ids are tied here and not by the design system's script, so that labels hold without client code. */
export function describedBy({ name, hint, error, hintId }: FieldTexts): string | undefined {
  const ids = [hintId ?? "", hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(
    Boolean,
  );
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** What is wrong with a field; the field names it as its description. */
export function FieldError({ name, error }: { readonly name: string; readonly error: string }) {
  return (
    <p className="bp-wrong" id={`${name}-error`}>
      <Icon name="wrong" />
      <span>{error}</span>
    </p>
  );
}

/** Label, hint and error around a field. */
export function FieldFrame(
  props: FieldTexts & { children: ReactNode; size?: "lg"; voice?: "plan" },
) {
  const { name, label, hint, error, children, size, voice } = props;
  return (
    <div className="bp-field" data-size={size} data-voice={voice}>
      <Label htmlFor={name} id={`${name}-label`}>
        {label}
      </Label>
      {hint ? (
        <p className="bp-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      {error ? <FieldError name={name} error={error} /> : null}
    </div>
  );
}

export interface TextFieldProps
  extends FieldTexts,
    Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "size" | "type" | "width" | "height"> {
  readonly type?: "text" | "email" | "password" | "search" | "date";
  readonly size?: "lg";
  readonly voice?: "plan";
}

/** One line of text. */
export function TextField({
  name,
  label,
  hint,
  hintId,
  error,
  size,
  voice,
  ...rest
}: TextFieldProps) {
  const texts = { name, label, hint, hintId, error };
  return (
    <FieldFrame {...texts} size={size} voice={voice}>
      <Input
        {...rest}
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(texts)}
      />
    </FieldFrame>
  );
}

export interface TextAreaProps
  extends FieldTexts,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name"> {
  readonly voice?: "plan";
}

/** Several lines of text. */
export function TextArea({ name, label, hint, error, voice, ...rest }: TextAreaProps) {
  const texts = { name, label, hint, error };
  return (
    <FieldFrame {...texts} voice={voice}>
      <Textarea
        {...rest}
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(texts)}
      />
    </FieldFrame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

/** Choices under a heading. */
export interface ChoiceGroup {
  readonly label: string;
  readonly lang?: string;
  readonly choices: readonly Choice[];
}

export interface SelectFieldProps extends FieldTexts {
  readonly choices: readonly (Choice | ChoiceGroup)[];
  readonly defaultValue?: string;
  /** What it is sent as, where another form of the page has a field of that name. */
  readonly sentAs?: string;
}

/** One of many. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, hint, error, choices, defaultValue, sentAs = name } = props;
  const texts = { name, label, hint, error };
  return (
    <FieldFrame {...texts}>
      <Select
        id={name}
        name={sentAs}
        defaultValue={defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(texts)}
      >
        {choices.map((choice) =>
          "choices" in choice ? (
            <optgroup key={choice.label} label={choice.label} lang={choice.lang}>
              <Options choices={choice.choices} />
            </optgroup>
          ) : (
            <Options key={choice.value} choices={[choice]} />
          ),
        )}
      </Select>
    </FieldFrame>
  );
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map((choice) => (
    <option key={choice.value} value={choice.value} lang={choice.lang}>
      {choice.label}
    </option>
  ));
}

export interface RadioFieldProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly (Choice & { readonly mark?: ReactNode })[];
  readonly defaultValue: string;
  readonly error?: string;
  /** Id of the form that it is sent with, where it stands outside of it. */
  readonly form?: string;
}

/** One of a few, all in view. */
export function RadioField(props: RadioFieldProps) {
  const { name, legend, choices, defaultValue, error, form } = props;
  return (
    <fieldset aria-describedby={error ? `${name}-error` : undefined}>
      <legend className="bp-label">{legend}</legend>
      <div className="bp-choice">
        {choices.map((choice, place) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              form={form}
              id={place === 0 ? name : undefined}
              value={choice.value}
              defaultChecked={choice.value === defaultValue}
            />
            {choice.mark ?? choice.label}
          </label>
        ))}
      </div>
      {error ? <FieldError name={name} error={error} /> : null}
    </fieldset>
  );
}
