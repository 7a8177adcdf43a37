import { wordDifference } from "@boplan/domain/difference";
import type { PlanElement } from "@boplan/domain/plan";
import {
  type BlockChoice,
  diffRichText,
  mergeRichText,
  parseRichText,
  type RichText,
  richTextFromPlain,
  richTextOf,
} from "@boplan/domain/rich-text";
import { Button } from "@boplan/ui/button";
import { RadioField } from "@boplan/ui/form";
import { ComparedText } from "@boplan/ui/rich-text-view";
import { useState } from "react";
import { useText } from "../../text/text.tsx";
import { type FieldChanges, type FieldGroup, fieldsOf, type SavedField } from "./field-groups.ts";
import { useFieldWords } from "./use-field-words.ts";
import { useWriting } from "./writing-context.tsx";

export interface GroupConflictProps {
  readonly group: FieldGroup;
  readonly mine: FieldChanges;
  readonly theirs: PlanElement;
  readonly onKeepMine: (changes: FieldChanges) => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else changed the same: both stand side by side, and nothing is lost. */
export function GroupConflict(props: GroupConflictProps) {
  const { group, mine, theirs, onKeepMine, onTakeTheirs } = props;
  const { t } = useText();
  return (
    <section className="bp-conflict" aria-labelledby={`conflict-${group}`} role="alert">
      <h3 id={`conflict-${group}`}>{t("edit.conflictTitle")}</h3>
      <p>{t("writing.conflictSay")}</p>
      {group === "text" ? (
        <TextChoice
          mine={richTextMine(mine)}
          theirs={richTextOf(theirs)}
          onMerge={(richText) => onKeepMine({ richText })}
        />
      ) : (
        <FieldsApart {...props} />
      )}
      <div className="bp-actions">
        <Button type="button" onClick={() => onKeepMine({})}>
          {t("edit.keepMine")}
        </Button>
        <Button type="button" variant="secondary" onClick={onTakeTheirs}>
          {t("edit.keepTheirs")}
        </Button>
      </div>
    </section>
  );
}

function richTextMine(mine: FieldChanges): RichText {
  return parseRichText(mine.richText) ?? richTextFromPlain(String(mine.text ?? ""));
}

function FieldsApart({ group, mine, theirs }: GroupConflictProps) {
  const { t } = useText();
  const { plan } = useWriting();
  const words = useFieldWords();
  const apart = fieldsOf(group).filter(
    (field) => field in mine && words.said(field, mine[field]) !== words.said(field, theirs[field]),
  );
  const shown: readonly SavedField[] =
    apart.length > 0 ? apart : fieldsOf(group).filter((field) => field in mine);
  return (
    <dl className="bp-apart">
      {shown.map((field) => {
        const own = words.said(field, mine[field]);
        const other = words.said(field, theirs[field]);
        return (
          <div key={field}>
            <dt>{words.name(field)}</dt>
            <dd lang={plan.lang}>
              <small>{t("edit.conflictMine")}</small>
              <Marked text={own} other={other} as="ins" />
            </dd>
            <dd lang={plan.lang}>
              <small>{t("edit.conflictTheirs")}</small>
              <Marked text={other} other={own} as="mark" />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Marked(props: { text: string; other: string; as: "ins" | "mark" }) {
  const { text, other, as: Mark } = props;
  return (
    <span>
      {wordDifference({ text, other }).map((part, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: words keep their order
        part.kind === "only" ? <Mark key={place}>{part.text}</Mark> : part.text,
      )}
    </span>
  );
}

/** Two texts, block by block, with a choice for each that differs. */
function TextChoice(props: {
  mine: RichText;
  theirs: RichText;
  onMerge: (merged: RichText) => void;
}) {
  const { mine, theirs, onMerge } = props;
  const { t } = useText();
  const { plan } = useWriting();
  const differences = diffRichText({ before: mine, after: theirs });
  const apart = differences.filter(({ kind }) => kind !== "same");
  const [choices, setChoices] = useState<readonly BlockChoice[]>(() =>
    apart.map((difference) =>
      difference.kind !== "same" && difference.before && difference.after ? "before" : "both",
    ),
  );
  let number = -1;
  return (
    <>
      <ol className="bp-blocks">
        {differences.map((difference, place) => {
          if (difference.kind === "same") {
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
              <li key={place} className="bp-same">
                <ComparedText {...difference.after} as="ins" lang={plan.lang} />
              </li>
            );
          }
          number += 1;
          const mineAt = number;
          const { before, after } = difference;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
            <li key={place}>
              {before ? (
                <div className="bp-side">
                  <p>{t(after ? "edit.conflictMine" : "richText.choice.onlyMine")}</p>
                  <ComparedText {...before} as="ins" lang={plan.lang} />
                </div>
              ) : null}
              {after ? (
                <div className="bp-side">
                  <p>{t(before ? "edit.conflictTheirs" : "richText.choice.onlyTheirs")}</p>
                  <ComparedText {...after} as="mark" lang={plan.lang} />
                </div>
              ) : null}
              <div
                onChange={(event) => {
                  const { target } = event;
                  if (!(target instanceof HTMLInputElement)) return;
                  const chosen = asChoice(target.value);
                  setChoices((known) => known.map((one, at) => (at === mineAt ? chosen : one)));
                }}
              >
                <RadioField
                  name={`take-${mineAt}`}
                  legend={`${t("richText.choice.place", { number: mineAt + 1 })}: ${t("richText.choice.choose")}`}
                  defaultValue={choices[mineAt] ?? "both"}
                  choices={
                    before && after
                      ? [
                          { value: "before", label: t("richText.choice.mine") },
                          { value: "after", label: t("richText.choice.theirs") },
                          { value: "both", label: t("richText.choice.both") },
                        ]
                      : [
                          { value: "both", label: t("richText.choice.keep") },
                          { value: before ? "after" : "before", label: t("richText.choice.leave") },
                        ]
                  }
                />
              </div>
            </li>
          );
        })}
      </ol>
      <Button
        type="button"
        variant="secondary"
        onClick={() => onMerge(mergeRichText({ before: mine, after: theirs, choices }))}
      >
        {t("richText.choice.merge")}
      </Button>
    </>
  );
}

function asChoice(value: string): BlockChoice {
  return value === "before" || value === "after" ? value : "both";
}
