import { FactList } from "@boplan/ui/fact-list";
import { RichTextView } from "@boplan/ui/rich-text-view";
import { useRichTextViewLabels } from "../plan/rich-text-labels.ts";
import type { EntryView } from "./views.ts";

export interface EntryArticleProps {
  readonly entry: EntryView;
  /** Level of the entry's heading. */
  readonly under: 2 | 3 | 4;
}

/** One entry as it is read: what it is known by, what it says, and its facts. */
export function EntryArticle({ entry, under }: EntryArticleProps) {
  const labels = useRichTextViewLabels();
  const { id, title, lang, text, richText, textLang, paragraphs, facts } = entry;
  const Heading = `h${under}` as const;
  return (
    <article className="bp-entry">
      <Heading lang={lang}>{title}</Heading>
      {text ? (
        <RichTextView
          value={{ text, richText }}
          id={`text-${id}`}
          under={under}
          lang={textLang}
          labels={labels}
        />
      ) : null}
      {paragraphs.map(({ label, value, lang: own }) => (
        <p key={label} className="bp-entry-text">
          <b>{label}.</b> <span lang={own}>{value}</span>
        </p>
      ))}
      {facts.length > 0 ? (
        <FactList
          facts={facts.map(({ label, value, lang: own }) => ({ term: label, value, lang: own }))}
        />
      ) : null}
    </article>
  );
}
