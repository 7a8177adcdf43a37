import type { Language } from "@boplan/domain/tenant";
import { localeOf } from "@boplan/i18n/format";
import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Inline, Run } from "../document-model.ts";
import { isRightToLeft, runsOf, safeHref, xmlText } from "../plain-text.ts";

/** What the parts of a document share while it is written. */
export interface DocxState {
  readonly language: Language;
  readonly anchors: ReadonlySet<string>;
  /** Footnotes in the order they are met; filled while writing. */
  readonly notes: string[];
  /** `#rrggbb` without the sign. */
  readonly accent: string;
}

const MUTED = "48525C";

/** Names of bookmarks are short and of few signs: a number for each id that is pointed to. */
export function bookmarkName(options: { state: DocxState; id: string }): string {
  return `b${[...options.state.anchors].indexOf(options.id) + 1}`;
}

/** A place that others point to, around the words that stand there. */
export function bookmarked(options: {
  state: DocxState;
  id: string | undefined;
  children: ParagraphChild[];
}): ParagraphChild[] {
  const { state, id, children } = options;
  if (id === undefined || !state.anchors.has(id)) return children;
  return [new Bookmark({ id: bookmarkName({ state, id }), children })];
}

/** Runs of a paragraph. Text is text: nothing in it becomes a field or markup. */
export function inlineRuns(options: {
  state: DocxState;
  inline: Inline;
  bold?: boolean;
  color?: string;
}): ParagraphChild[] {
  const { state, inline, bold, color } = options;
  return runsOf(inline).flatMap((run): ParagraphChild[] => {
    const text = textRun({ state, run, bold, color });
    const href = safeHref(run.href);
    const children: ParagraphChild[] =
      href !== null
        ? [new ExternalHyperlink({ link: href, children: text })]
        : run.to !== undefined && state.anchors.has(run.to)
          ? [new InternalHyperlink({ anchor: bookmarkName({ state, id: run.to }), children: text })]
          : text;
    if (run.note === undefined) return children;
    return [...children, new FootnoteReferenceRun(state.notes.push(run.note))];
  });
}

/** Lines of a text are breaks within one paragraph. */
function textRun(options: {
  state: DocxState;
  run: Run;
  bold: boolean | undefined;
  color: string | undefined;
}): TextRun[] {
  const { state, run, bold, color } = options;
  const linked = safeHref(run.href) !== null || (run.to !== undefined && state.anchors.has(run.to));
  const foreign = run.lang !== undefined && run.lang !== state.language;
  return xmlText(run.t)
    .split("\n")
    .map(
      (text, place) =>
        new TextRun({
          text,
          ...(place > 0 ? { break: 1 } : {}),
          ...(bold || run.strong ? { bold: true } : {}),
          ...(run.em ? { italics: true } : {}),
          ...(linked
            ? { style: "Hyperlink" }
            : run.muted
              ? { color: MUTED }
              : color
                ? { color }
                : {}),
          ...(foreign && run.lang ? { language: { value: localeOf(run.lang) } } : {}),
          ...(isRightToLeft(text) ? { rightToLeft: true } : {}),
        }),
    );
}
