import { type RichText, revisePlainWords, richTextOf } from "@boplan/domain/rich-text";
import { Textarea } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { describedBy, FieldFrame, type FieldTexts } from "./form.tsx";
import type { RichTextLabels } from "./rich-text/labels.ts";
import type { RichTextEditor } from "./rich-text/rich-text-editor.tsx";

export type { RichTextLabels } from "./rich-text/labels.ts";

export interface RichTextFieldProps extends FieldTexts {
  readonly value: { readonly text: string; readonly richText: RichText | null };
  readonly lang?: string;
  /** Level of the heading that the field stands under; 1 unless said. */
  readonly under?: number;
  readonly labels: RichTextLabels;
  /** Name under which a changed text is sent as JSON; the plain words are sent under `name`. */
  readonly structureName?: string;
  /** The text as JSON of the structure, after each change: for forms that save as one types. */
  readonly onChange?: (json: string) => void;
}

interface Loaded {
  readonly Editor: typeof RichTextEditor;
  readonly start: RichText;
  readonly takesFocus: boolean;
  readonly wasChanged: boolean;
}

/**
 * A text with headings, lists, emphasis, links and notes. Until its script has come, and where none
 * comes, it is a field for plain words in which `- ` begins an item. It sends the words under `name`
 * while nothing was changed or in the plain field, and the structure under `structureName` after.
 */
export function RichTextField(props: RichTextFieldProps) {
  const { name, value, lang, labels, structureName = "richText", onChange } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const given = useRef(value);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [json, setJson] = useState<string | null>(null);

  useEffect(() => {
    let isGone = false;
    import("./rich-text/rich-text-editor.tsx").then(
      ({ RichTextEditor: Editor }) => {
        if (isGone) return;
        const written = area.current?.value ?? given.current.text;
        const wasChanged = written.replaceAll("\r\n", "\n") !== given.current.text;
        const richText = richTextOf(given.current);
        const start = wasChanged ? revisePlainWords({ richText, text: written }) : richText;
        if (wasChanged) setJson(JSON.stringify(start));
        setLoaded({
          Editor,
          start,
          takesFocus: document.activeElement === area.current,
          wasChanged,
        });
      },
      // Without the script the plain field stays: nothing is lost but the tools.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);

  return (
    <FieldFrame {...props} voice="plan">
      {loaded ? (
        <>
          {json === null ? (
            <input type="hidden" name={name} value={value.text} />
          ) : (
            <input type="hidden" name={structureName} value={json} />
          )}
          <loaded.Editor
            id={name}
            labelId={`${name}-label`}
            describedBy={describedBy(props)}
            isWrong={props.error !== undefined}
            lang={lang}
            labels={labels}
            start={loaded.start}
            under={props.under ?? 1}
            takesFocus={loaded.takesFocus}
            onChange={(text) => {
              const sent = JSON.stringify(text);
              setJson(sent);
              onChange?.(sent);
            }}
          />
        </>
      ) : (
        <Textarea
          id={name}
          name={name}
          ref={area}
          lang={lang}
          defaultValue={value.text}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={describedBy(props)}
        />
      )}
    </FieldFrame>
  );
}
