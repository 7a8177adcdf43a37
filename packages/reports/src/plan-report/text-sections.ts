import type { PlanSection } from "@boplan/domain/plan";
import type { Block } from "../document-model.ts";
import type { ReportContext } from "./context.ts";
import { proseBlocks } from "./rich-blocks.ts";

/** The plan's own texts that belong to a section of the outline. */
export function textBlocks(options: {
  context: ReportContext;
  /** Id of the outline section. */
  topic: string;
  /** Title of the section: a text that repeats it needs no heading of its own. */
  title: string;
}): Block[] {
  const { context, topic, title } = options;
  return blocksOf({
    context,
    title,
    sections: context.plan.parts.sections.filter((section) => section.topic === topic),
  });
}

/** The texts that no section of the outline asks for: they are shown all the same. */
export function otherTextBlocks(options: {
  context: ReportContext;
  topics: ReadonlySet<string>;
}): Block[] {
  const { context, topics } = options;
  return blocksOf({
    context,
    title: "",
    sections: context.plan.parts.sections.filter(
      ({ topic }) => topic === null || !topics.has(topic),
    ),
  });
}

function blocksOf(options: {
  context: ReportContext;
  title: string;
  sections: readonly PlanSection[];
}): Block[] {
  const { context, title, sections } = options;
  const foreign = context.plan.language !== context.language;
  return sections.flatMap((section): Block[] => {
    const own = section.title.trim();
    const silent = own === "" || own.toLocaleLowerCase() === title.trim().toLocaleLowerCase();
    return [
      ...(silent
        ? []
        : [
            {
              type: "heading" as const,
              level: 2,
              text: own,
              ...(foreign ? { lang: context.plan.language } : {}),
            },
          ]),
      ...proseBlocks({ context, written: section, level: silent ? 2 : 3 }),
    ];
  });
}
