import { RICH_TEXT_LIMITS } from "@boplan/domain/rich-text";
import type { Node } from "prosemirror-model";
import { Button } from "../button.tsx";
import type { RichTextLabels } from "./labels.ts";

export interface PlacedFootnote {
  readonly at: number;
  readonly text: string;
}

/** The notes of a text in their order. */
export function footnotesIn(document: Node): PlacedFootnote[] {
  const found: PlacedFootnote[] = [];
  document.descendants((node, at) => {
    if (node.type.name === "footnote") found.push({ at, text: String(node.attrs.text) });
  });
  return found;
}

export interface FootnoteListProps {
  /** Id of the text; fields are called after it. */
  readonly id: string;
  readonly lang?: string;
  readonly footnotes: readonly PlacedFootnote[];
  readonly labels: RichTextLabels;
  readonly onWrite: (footnote: PlacedFootnote) => void;
  readonly onRemove: (footnote: PlacedFootnote) => void;
  /** Back to the note's mark in the text. */
  readonly onLeave: (footnote: PlacedFootnote) => void;
}

/** A field for each note, beneath the text. */
export function FootnoteList(props: FootnoteListProps) {
  const { id, lang, footnotes, labels, onWrite, onRemove, onLeave } = props;
  if (footnotes.length === 0) return null;
  return (
    <fieldset className="bp-note-fields">
      <legend>{labels.footnotes}</legend>
      <ol>
        {footnotes.map((footnote, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note is known by its number
          <li key={place}>
            <div className="bp-note-field">
              <input
                className="ds-input"
                id={footnoteFieldId({ id, place })}
                type="text"
                lang={lang}
                aria-label={labels.footnoteNumber(place + 1)}
                maxLength={RICH_TEXT_LIMITS.footnoteCharacters}
                value={footnote.text}
                onChange={(event) => onWrite({ ...footnote, text: event.target.value })}
                onKeyDown={(event) => {
                  if (event.key !== "Enter" && event.key !== "Escape") return;
                  event.preventDefault();
                  onLeave(footnote);
                }}
              />
              <Button
                type="button"
                variant="tertiary"
                aria-label={labels.removeFootnote(place + 1)}
                onClick={() => onRemove(footnote)}
              >
                ×
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

export function footnoteFieldId({ id, place }: { id: string; place: number }): string {
  return `${id}-note-${place + 1}`;
}
