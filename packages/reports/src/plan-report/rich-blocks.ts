import {
  isList,
  type List,
  type ListItem,
  type Mark,
  type Inline as RichInline,
  type RichText,
  richTextOf,
} from "@boplan/domain/rich-text";
import type { HeadingBlock, ListBlock, NestedItem, Run, TextBlock } from "../document-model.ts";
import { planRun, type ReportContext } from "./context.ts";

export type ProseBlock = TextBlock | ListBlock | HeadingBlock;

interface Written {
  readonly text: string;
  readonly richText: RichText | null;
}

/**
 * What a planner wrote, as blocks: structured as its editor left it, else as its lines tell. Its
 * headings begin at `level` and never skip one, however they were chosen.
 */
export function proseBlocks(options: {
  context: ReportContext;
  written: Written;
  level?: number;
}): ProseBlock[] {
  const { context, written, level = 3 } = options;
  let above = level - 1;
  const foreign = context.plan.language !== context.language;
  return richTextOf(written).content.map((block): ProseBlock => {
    if (isList(block)) return listBlock({ context, list: block });
    const content = runsOf({ context, inlines: block.content });
    if (block.type === "paragraph") return { type: "text", content };
    above = Math.min(level + block.attrs.level - 3, above + 1);
    return {
      type: "heading",
      level: above,
      text: content.map(({ t }) => t).join(""),
      numbered: false,
      ...(foreign ? { lang: context.plan.language } : {}),
    };
  });
}

/** The same words as one run of text with line breaks, for where only text fits: a table's cell. */
export function proseRuns(options: { context: ReportContext; written: Written }): Run[] {
  const { context, written } = options;
  const lines = richTextOf(written).content.flatMap((block) =>
    isList(block)
      ? listLines({ context, list: block, depth: 0 })
      : [runsOf({ context, inlines: block.content })],
  );
  return lines.flatMap((line, place) => (place === 0 ? line : [{ t: "\n" }, ...line]));
}

function listBlock(options: { context: ReportContext; list: List }): ListBlock {
  const { context, list } = options;
  return {
    type: "list",
    ordered: list.type === "orderedList",
    items: list.content.map((item) => nestedItem({ context, item })),
  };
}

function nestedItem(options: { context: ReportContext; item: ListItem }): NestedItem {
  const { context, item } = options;
  const [first, ...rest] = item.content;
  const leads = first?.type === "paragraph";
  return {
    content: leads ? runsOf({ context, inlines: first.content }) : [],
    beneath: (leads ? rest : item.content).map((block) =>
      block.type === "paragraph"
        ? { type: "text", content: runsOf({ context, inlines: block.content }) }
        : listBlock({ context, list: block }),
    ),
  };
}

function listLines(options: { context: ReportContext; list: List; depth: number }): Run[][] {
  const { context, list, depth } = options;
  const indent = "\u2003".repeat(depth);
  return list.content.flatMap((item, place) =>
    item.content.flatMap((block, at): Run[][] => {
      if (block.type !== "paragraph") return listLines({ context, list: block, depth: depth + 1 });
      const sign = list.type === "orderedList" ? `${place + 1}.` : "–";
      const runs = runsOf({ context, inlines: block.content });
      return [[{ t: at === 0 ? `${indent}${sign} ` : `${indent}\u2003` }, ...runs]];
    }),
  );
}

function runsOf(options: { context: ReportContext; inlines: readonly RichInline[] }): Run[] {
  const { context, inlines } = options;
  return inlines.map((inline): Run => {
    if (inline.type === "hardBreak") return { t: "\n" };
    if (inline.type === "footnote") return { t: "", note: inline.attrs.text };
    return { ...planRun({ context, text: inline.text }), ...markedAs(inline.marks ?? []) };
  });
}

function markedAs(marks: readonly Mark[]): Pick<Run, "strong" | "em" | "href"> {
  const link = marks.find((mark) => mark.type === "link");
  return {
    ...(marks.some(({ type }) => type === "strong") ? { strong: true } : {}),
    ...(marks.some(({ type }) => type === "emphasis") ? { em: true } : {}),
    ...(link ? { href: link.attrs.href } : {}),
  };
}
