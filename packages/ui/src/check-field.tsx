import type { Choice, FieldTexts } from "./form.tsx";
import { describedBy, FieldError } from "./form.tsx";

export interface CheckFieldProps extends Omit<FieldTexts, "label"> {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
}

/**
 * Some of a few, all in view. Each box is sent under a name of its own, `name-value`; the first has
 * the field's name as its id, for the summary of errors.
 */
export function CheckField({ name, legend, hint, error, choices, chosen }: CheckFieldProps) {
  return (
    <fieldset aria-describedby={describedBy({ name, label: legend, hint, error })}>
      <legend className="bp-label">{legend}</legend>
      {hint ? (
        <p className="bp-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="bp-choice">
        {choices.map((choice, place) => (
          <label key={choice.value} lang={choice.lang}>
            <input
              type="checkbox"
              name={`${name}-${choice.value}`}
              id={place === 0 ? name : undefined}
              value="1"
              defaultChecked={chosen.includes(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {error ? <FieldError name={name} error={error} /> : null}
    </fieldset>
  );
}
