import { useId, useRef, useState } from "react";
import { Icon } from "./icons.tsx";

export interface PickerOption {
  readonly id: string;
  readonly label: string;
  readonly lang?: string;
}

export interface MultiPickerProps {
  readonly label: string;
  readonly options: readonly PickerOption[];
  /** Ids chosen, in order. One that is not offered any more is shown by its id. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly texts: {
    /** What the empty field says: how to add. */
    readonly add: string;
    readonly remove: (label: string) => string;
    readonly none: string;
  };
}

/** Several of many: chosen ones as chips, others found by typing. Follows the combobox pattern. */
export function MultiPicker({ label, options, chosen, onChange, texts }: MultiPickerProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const words = typed.trim().toLocaleLowerCase();
  const offered = options.filter(
    (option) => !chosen.includes(option.id) && option.label.toLocaleLowerCase().includes(words),
  );
  const active = isOpen ? offered[at] : undefined;
  const add = (option: PickerOption | undefined) => {
    if (!option) return;
    onChange([...chosen, option.id]);
    setTyped("");
    setAt(-1);
  };
  const remove = (gone: string) => {
    onChange(chosen.filter((one) => one !== gone));
    input.current?.focus();
  };
  const go = (step: number) => {
    setOpen(true);
    if (offered.length > 0) setAt((at + step + offered.length) % offered.length);
  };
  return (
    <div className="bp-field bp-picker">
      <label htmlFor={id}>{label}</label>
      {chosen.length > 0 ? (
        <ul className="bp-chips">
          {chosen.map((one) => {
            const option = options.find((candidate) => candidate.id === one);
            const name = option?.label ?? one;
            return (
              <li key={one}>
                <span lang={option?.lang}>{name}</span>
                <button type="button" aria-label={texts.remove(name)} onClick={() => remove(one)}>
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <div className="bp-combo">
        <input
          id={id}
          ref={input}
          className="ds-input"
          role="combobox"
          autoComplete="off"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${id}-${active.id}` : undefined}
          placeholder={texts.add}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setAt(0);
          }}
          onClick={() => setOpen(true)}
          onBlur={() => {
            setOpen(false);
            setTyped("");
          }}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
              event.preventDefault();
              go(event.key === "ArrowDown" ? 1 : -1);
            } else if (event.key === "Enter") {
              event.preventDefault();
              add(active);
            } else if (event.key === "Escape" && isOpen) {
              event.stopPropagation();
              setOpen(false);
            } else if (event.key === "Backspace" && typed === "" && chosen.length > 0) {
              onChange(chosen.slice(0, -1));
            }
          }}
        />
        <div role="listbox" id={`${id}-list`} aria-label={label} hidden={!isOpen}>
          {offered.length === 0 ? (
            <div
              className="bp-combo-none"
              role="option"
              aria-disabled="true"
              aria-selected="false"
              tabIndex={-1}
            >
              {texts.none}
            </div>
          ) : null}
          {offered.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            <div
              key={option.id}
              id={`${id}-${option.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={option === active}
              lang={option.lang}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(option)}
            >
              {option.label}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
