import { type ReactNode, useId, useState } from "react";
import type { FieldGroupState } from "../use-field-group.ts";

export interface LineInputProps {
  readonly label: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly hint?: string;
  readonly lang?: string;
  readonly inputMode?: "numeric" | "decimal";
  readonly maxLength?: number;
  readonly isLabelHidden?: boolean;
  readonly list?: string;
}

/**
 * One line that is saved as it is written. What stands in it is the writer's until somebody else
 * changes it: an answer never moves the cursor.
 */
export function LineInput(props: LineInputProps) {
  const id = useId();
  const [value, setValue] = useState(props.value);
  return (
    <div className="bp-field">
      <label htmlFor={id} className={props.isLabelHidden ? "bp-hidden" : undefined}>
        {props.label}
      </label>
      <input
        id={id}
        className="ds-input"
        lang={props.lang}
        inputMode={props.inputMode}
        maxLength={props.maxLength ?? 2_000}
        autoComplete="off"
        list={props.list}
        value={value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          setValue(event.target.value);
          props.onWrite(event.target.value);
        }}
      />
      {props.hint ? (
        <p className="bp-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
    </div>
  );
}

export interface ChoiceInputProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
  readonly isLabelHidden?: boolean;
}

/** One of many; a choice is sent at once. */
export function ChoiceInput({ label, value, choices, onChoose, isLabelHidden }: ChoiceInputProps) {
  const id = useId();
  return (
    <div className="bp-field">
      <label htmlFor={id} className={isLabelHidden ? "bp-hidden" : undefined}>
        {label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Writes and sends at once: a choice is whole when it is made. */
export function chooser(state: Pick<FieldGroupState, "write" | "flush">) {
  return (changes: Parameters<FieldGroupState["write"]>[0]) => {
    state.write(changes);
    state.flush();
  };
}

/** Two or more fields in a row where there is room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className="bp-time">{children}</div>;
}
