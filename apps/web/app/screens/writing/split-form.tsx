import { type RichText, richTextOf } from "@boplan/domain/rich-text";
import { Button } from "@boplan/ui/button";
import { ComparedText } from "@boplan/ui/rich-text-view";
import { useId, useState } from "react";
import { useText } from "../../text/text.tsx";
import type { OutlineNode } from "./outline-tree.ts";
import { tabId as newId } from "./use-presence.ts";
import { useDrafts, useWriting } from "./writing-context.tsx";

const NONE: ReadonlySet<never> = new Set();

/** One element becomes two: which paragraphs go to the second, and what it is called. */
export function SplitForm(props: { readonly node: OutlineNode; readonly onClose: () => void }) {
  const { node, onClose } = props;
  const { t } = useText();
  const { plan, structure, drafts, select } = useWriting();
  const { elements } = useDrafts();
  const id = useId();
  const element = elements.get(node.row.id)?.element;
  const blocks = element ? richTextOf(element).content : [];
  const [title, setTitle] = useState("");
  const [from, setFrom] = useState(Math.max(1, Math.ceil(blocks.length / 2)));
  if (!element) return null;
  const half = (content: RichText["content"]): RichText => ({ type: "doc", content });
  const split = async () => {
    const made = newId();
    const done = await structure.run(
      {
        type: "split",
        id: node.row.id,
        newId: made,
        basedOn: element.version,
        text: "",
        richText: half(blocks.slice(0, from)),
        newTitle: title,
        newText: "",
        newRichText: half(blocks.slice(from)),
      },
      t("writing.did.split", { title: node.row.title }),
    );
    if (!done) return;
    onClose();
    select(made);
  };
  const isUnsaved = drafts.get().drafts.some((draft) => draft.elementId === node.row.id);
  return (
    <form
      className="bp-split-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== "") void split();
      }}
    >
      <h3 id={`${id}-title`}>{t("writing.split.title")}</h3>
      <p className="bp-sub bp-sm">{t("writing.split.say")}</p>
      <div className="bp-field">
        <label htmlFor={`${id}-name`}>{t("writing.split.newTitle")}</label>
        <input
          id={`${id}-name`}
          className="ds-input"
          lang={plan.lang}
          maxLength={500}
          required
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for the form
          autoFocus
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      {blocks.length > 0 ? (
        <fieldset>
          <legend className="bp-label">{t("writing.split.where")}</legend>
          {[...blocks, null].map((block, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
            <div key={place}>
              <label className="bp-check">
                <input
                  type="radio"
                  name={`${id}-from`}
                  checked={from === place}
                  onChange={() => setFrom(place)}
                />
                {t(block === null ? "writing.split.nothing" : "writing.split.here", {
                  number: place + 1,
                })}
              </label>
              {block ? (
                <ComparedText block={block} changed={NONE} as="mark" lang={plan.lang} />
              ) : null}
            </div>
          ))}
        </fieldset>
      ) : null}
      <div className="bp-actions">
        <Button disabled={isUnsaved || structure.isBusy}>{t("writing.split.do")}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {t("edit.cancel")}
        </Button>
      </div>
    </form>
  );
}
