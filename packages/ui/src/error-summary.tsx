import { type MouseEvent, useEffect, useRef } from "react";

export interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
}

/** Stands first in a form that was refused; each line leads to its field. Takes focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="bp-errors" ref={box} tabIndex={-1} role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`} onClick={goToField}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Goes to the field without a new address: a change of address would end the answer that the form
 * stands on, and with it what was written. Without script, or without such a field, the link does.
 */
function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  field.focus();
}
