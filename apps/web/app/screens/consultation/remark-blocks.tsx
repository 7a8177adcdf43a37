import { Button } from "@boplan/ui/button";
import { TextArea } from "@boplan/ui/form";
import { useEffect, useRef, useState } from "react";
import { useText } from "../../text/text.tsx";
import type { NamedElement } from "./element-names.ts";

export interface RemarkBlocksProps {
  readonly elements: readonly NamedElement[];
  /** The plan's language where it is not the page's. */
  readonly lang?: string;
  /** What was written in a refused form, else what was kept on this computer. */
  readonly values: Readonly<Record<string, string>> | undefined;
  /** The element that the reader came from, for the first block that is free. */
  readonly chosen?: string | null;
  readonly error?: string;
  /** Whether the form's action adds a block where there is no script. */
  readonly growsWithoutScript?: boolean;
}

interface Block {
  readonly key: number;
  readonly about: string;
  readonly text: string;
}

/**
 * Remarks one by one, each about the plan or one of its elements. Another one is added at once with
 * script, and by way of the server (`intent` = `more`) without.
 */
export function RemarkBlocks(props: RemarkBlocksProps) {
  const { elements, lang, values, chosen = null, error, growsWithoutScript } = props;
  const { t } = useText();
  const [blocks, setBlocks] = useState(() => blocksOf(values, chosen));
  const lastChosen = useRef(chosen);
  useEffect(() => {
    if (chosen === null || lastChosen.current === chosen) return;
    lastChosen.current = chosen;
    setBlocks((before) => withChosen(readBlocks(before), chosen));
  }, [chosen]);
  return (
    <div className="bp-remark-blocks">
      <input type="hidden" name="count" value={blocks.length} />
      {blocks.map(({ key, about, text }, place) => (
        <fieldset key={key}>
          <legend className="bp-hidden">{t("answer.remark", { number: place + 1 })}</legend>
          <div className="bp-field">
            <label htmlFor={`about-${place}`}>
              {t("answer.aboutNumber", { number: place + 1 })}
            </label>
            <select
              className="ds-input"
              id={`about-${place}`}
              name={`about-${place}`}
              defaultValue={about}
            >
              <option value="">{t("answer.wholePlan")}</option>
              {elements.map((element) => (
                <option key={element.id} value={element.id} lang={lang}>
                  {`${element.place} ${element.title}`}
                </option>
              ))}
            </select>
          </div>
          <TextArea
            name={`remark-${place}`}
            label={t("answer.remark", { number: place + 1 })}
            defaultValue={text}
            rows={5}
            error={place === 0 ? error : undefined}
          />
        </fieldset>
      ))}
      <div>
        <Button
          variant="secondary"
          type={growsWithoutScript ? "submit" : "button"}
          name="intent"
          value="more"
          formNoValidate
          onClick={(event) => {
            event.preventDefault();
            setBlocks((before) => [...before, emptyBlock(before)]);
          }}
        >
          {t("answer.more")}
        </Button>
      </div>
    </div>
  );
}

function emptyBlock(blocks: readonly Block[], about = ""): Block {
  return { key: Math.max(-1, ...blocks.map(({ key }) => key)) + 1, about, text: "" };
}

function blocksOf(
  values: Readonly<Record<string, string>> | undefined,
  chosen: string | null,
): Block[] {
  const count = Math.min(Math.max(Number(values?.count) || 1, 1), 50);
  const blocks = Array.from({ length: count }, (_, place) => ({
    key: place,
    about: values?.[`about-${place}`] ?? "",
    text: values?.[`remark-${place}`] ?? "",
  }));
  return chosen === null ? blocks : withChosen(blocks, chosen);
}

/** What stands in the fields now; they are not controlled, so that they work before script does. */
function readBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((block, place) => {
    const text = document.getElementById(`remark-${place}`);
    const about = document.getElementById(`about-${place}`);
    return {
      ...block,
      text: text instanceof HTMLTextAreaElement ? text.value : block.text,
      about: about instanceof HTMLSelectElement ? about.value : block.about,
    };
  });
}

/** The first free block is about the element; where none is free, one more. */
function withChosen(blocks: readonly Block[], chosen: string): Block[] {
  if (blocks.some(({ about, text }) => about === chosen && text === "")) return [...blocks];
  const free = blocks.findIndex(({ about, text }) => about === "" && text === "");
  if (free === -1) return [...blocks, emptyBlock(blocks, chosen)];
  return blocks.map((block, place) =>
    // A new key, so that the field is made anew with its choice.
    place === free ? emptyBlock(blocks, chosen) : block,
  );
}
