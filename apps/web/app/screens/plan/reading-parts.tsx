import { RichTextView } from "@boplan/ui/rich-text-view";
import { useText } from "../../text/text.tsx";
import { EntryArticle } from "../basis/entry-article.tsx";
import type { ReadingBlock, ReadingGroup } from "./reading-blocks.ts";
import { useRichTextViewLabels } from "./rich-text-labels.ts";

export interface ReadingPartsProps {
  readonly blocks: readonly ReadingBlock[];
  /** Language of the plan's text where it is not the page's. */
  readonly lang?: string;
}

/** What the plan says around its tree, section by section. */
export function ReadingParts({ blocks, lang }: ReadingPartsProps) {
  if (blocks.length === 0) return null;
  return (
    <div className="bp-read-parts">
      {blocks.map((block) => (
        <section key={block.id} className="bp-read-part" aria-labelledby={block.id}>
          <h2 id={block.id}>{block.title}</h2>
          <Texts block={block} />
          {block.groups.map((group) => (
            <Group key={group.part} group={group} lang={lang} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Texts({ block }: { readonly block: ReadingBlock }) {
  const labels = useRichTextViewLabels();
  return block.texts.map((entry) =>
    // A text that repeats the title of its section needs no heading of its own.
    entry.title.toLocaleLowerCase() === block.title.toLocaleLowerCase() ? (
      <div className="bp-entry" key={entry.id}>
        <RichTextView
          value={entry}
          id={`text-${entry.id}`}
          under={2}
          lang={entry.textLang}
          labels={labels}
        />
      </div>
    ) : (
      <EntryArticle key={entry.id} entry={entry} under={3} />
    ),
  );
}

function Group({ group, lang }: { readonly group: ReadingGroup; readonly lang?: string }) {
  return (
    <>
      {group.title ? <h3>{group.title}</h3> : null}
      {group.needs.length > 0 ? <Needs needs={group.needs} lang={lang} /> : null}
      {group.entries.map((entry) => (
        <EntryArticle key={entry.id} entry={entry} under={group.title ? 4 : 3} />
      ))}
    </>
  );
}

function Needs({ needs, lang }: Pick<ReadingGroup, "needs"> & { readonly lang?: string }) {
  const { t } = useText();
  return (
    <table className="bp-table">
      <thead>
        <tr>
          <th scope="col">{t("basis.sumKind")}</th>
          <th scope="col">{t("basis.fields.amount")}</th>
          <th scope="col">{t("basis.fields.period")}</th>
          <th scope="col">{t("basis.fields.source")}</th>
        </tr>
      </thead>
      <tbody>
        {needs.map((need) => (
          <tr key={need.id}>
            <td>
              <b>{need.what}</b>
              {need.breakdown ? <div lang={lang}>{need.breakdown}</div> : null}
              {need.text ? (
                <div className="bp-sub" lang={lang}>
                  {need.text}
                </div>
              ) : null}
            </td>
            <td data-label={t("basis.fields.amount")} className="bp-num">
              {need.amount || "–"}
            </td>
            <td data-label={t("basis.fields.period")} className="bp-num">
              {need.period || "–"}
            </td>
            <td data-label={t("basis.fields.source")} lang={lang}>
              {need.source || "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
