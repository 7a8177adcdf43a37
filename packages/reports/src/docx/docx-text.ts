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
  /** Name of the bookmark of each id that is pointed to: names are short and of few signs. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Footnotes in the order they are met; filled while writing. */
  readonly notes: string[];
  /** `#rrggbb` without the sign. */
  readonly accent: string;
}

const MUTED = "48525C";

/** A place that others point to, around the words that stand there. */
export function bookmarked(options: {
  state: DocxState;
  id: string | undefined;
  children: ParagraphChild[];
}): ParagraphChild[] {
  const { state, id, children } = options;
  const name = id === undefined ? undefined : state.anchors.get(id);
  return name === undefined ? children : [new Bookmark({ id: name, children })];
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
    const anchor = run.to === undefined ? undefined : state.anchors.get(run.to);
    const children: ParagraphChild[] =
      href !== null
        ? [new ExternalHyperlink({ link: href, children: text })]
        : anchor !== undefined
          ? [new InternalHyperlink({ anchor, children: text })]
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
