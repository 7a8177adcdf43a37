import { isAllowedHref } from "@boplan/domain/rich-text";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "../button.tsx";
import type { RichTextLabels } from "./labels.ts";

export interface LinkPanelProps {
  readonly href: string;
  readonly labels: RichTextLabels;
  readonly onSet: (href: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** The address of a link, above the text; it is no dialogue, the text stays in view. */
export function LinkPanel({ href, labels, onSet, onRemove, onClose }: LinkPanelProps) {
  const id = useId();
  const [written, setWritten] = useState(href);
  const [isWrong, setIsWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const set = () => {
    const address = completeAddress(written);
    if (isAllowedHref(address)) onSet(address);
    else {
      setIsWrong(true);
      field.current?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // Enter would send the form around.
    event.preventDefault();
    if (event.key === "Enter") set();
    else onClose();
  };
  return (
    <div className="bp-link-panel">
      <label htmlFor={id}>{labels.address}</label>
      <input
        className="ds-input"
        id={id}
        ref={field}
        type="text"
        inputMode="url"
        autoComplete="off"
        value={written}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => setWritten(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {isWrong ? (
        <p className="bp-wrong" id={`${id}-wrong`} role="alert">
          {labels.addressWrong}
        </p>
      ) : null}
      <div className="bp-actions">
        <Button type="button" variant="secondary" onClick={set}>
          {labels.setLink}
        </Button>
        {href === "" ? null : (
          <Button type="button" variant="tertiary" onClick={onRemove}>
            {labels.removeLink}
          </Button>
        )}
        <Button type="button" variant="tertiary" onClick={onClose}>
          {labels.close}
        </Button>
      </div>
    </div>
  );
}

/** What people write for an address: `kommunen.se/plan`, `plan@kommunen.se`. */
export function completeAddress(written: string): string {
  const address = written.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/@\s]+:\d+(\/|$)/.test(address)) return address;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s/]+\.[^\s]+$/.test(address) ? `https://${address}` : address;
}
