import { type BlockDifference, diffRichText, type RichText } from "@boplan/domain/rich-text";
import { Button } from "@boplan/ui/button";
import { RadioField } from "@boplan/ui/form";
import { ComparedText } from "@boplan/ui/rich-text-view";
import { useText } from "../../text/text.tsx";

export interface TextConflictProps {
  /** Id of the form that the choices are sent with. */
  readonly form: string;
  readonly mine: RichText;
  readonly theirs: RichText;
  readonly lang?: string;
  /** The text had changed after the last comparison. */
  readonly again: boolean;
}

/** Two texts, block by block, with a choice for each that differs. Works without script. */
export function TextConflict({ form, mine, theirs, lang, again }: TextConflictProps) {
  const { t } = useText();
  const differences = diffRichText({ before: mine, after: theirs });
  const places = placesOf(differences);
  return (
    <section aria-labelledby="text-conflict">
      <h3 id="text-conflict">{t("richText.choice.title")}</h3>
      <p>{t(again ? "richText.choice.again" : "richText.choice.say")}</p>
      <input type="hidden" name="current" value={JSON.stringify(theirs)} form={form} />
      <ol className="bp-blocks">
        {differences.map((difference, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
          <li key={place}>
            {difference.kind === "same" ? (
              <div className="bp-same">
                <ComparedText {...difference.after} as="ins" lang={lang} />
              </div>
            ) : (
              <Apart difference={difference} place={places[place] ?? 0} form={form} lang={lang} />
            )}
          </li>
        ))}
      </ol>
      <Button variant="secondary" name="intent" value="merge" form={form}>
        {t("richText.choice.merge")}
      </Button>
    </section>
  );
}

function Apart(props: {
  difference: Exclude<BlockDifference, { kind: "same" }>;
  place: number;
  form: string;
  lang: string | undefined;
}) {
  const { difference, place, form, lang } = props;
  const { t } = useText();
  const { before, after } = difference;
  return (
    <>
      {before ? (
        <div className="bp-side">
          <p>{t(after ? "edit.conflictMine" : "richText.choice.onlyMine")}</p>
          <ComparedText {...before} as="ins" lang={lang} />
        </div>
      ) : null}
      {after ? (
        <div className="bp-side">
          <p>{t(before ? "edit.conflictTheirs" : "richText.choice.onlyTheirs")}</p>
          <ComparedText {...after} as="mark" lang={lang} />
        </div>
      ) : null}
      <RadioField
        name={`take.${place}`}
        form={form}
        legend={`${t("richText.choice.place", { number: place + 1 })}: ${t("richText.choice.choose")}`}
        defaultValue={before && after ? "before" : "both"}
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
    </>
  );
}

/** The number of each difference among those that ask for a choice. */
function placesOf(differences: readonly BlockDifference[]): number[] {
  let next = 0;
  return differences.map(({ kind }) => {
    if (kind === "same") return 0;
    next += 1;
    return next - 1;
  });
}
