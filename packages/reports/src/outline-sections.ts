import type { PartName } from "@boplan/domain/plan";
import type { OutlineContent, OutlineSection } from "@boplan/framework-sdk";
import type { Section } from "./document-model.ts";
import type { ReportContext } from "./plan-report/context.ts";
import { HOME_OF_PART } from "./plan-report/home-of-part.ts";
import { contentBlocks } from "./plan-report/outline-section.ts";
import { otherTextBlocks, textBlocks } from "./plan-report/text-sections.ts";

/** What a full plan is never without, whatever its framework's outline says. */
const ALWAYS: readonly OutlineContent[] = ["summary", "goals", "costs", "requirements"];

/** Sections that begin on a page of their own. */
const NEW_PAGE: readonly OutlineContent[] = ["goals", "requirements"];

/** A section of the outline with the title it has in this document. */
interface TitledSection extends OutlineSection {
  readonly title: string;
}

/**
 * The framework's outline filled from the plan. Empty sections are left out; what the outline has
 * no place for is added, costs after the goals, the rest before the requirements.
 */
export function outlineSections(options: {
  context: ReportContext;
  /** Only these contents; all, and nothing left unsaid, when missing. */
  only?: readonly OutlineContent[];
}): Section[] {
  const { context, only } = options;
  const { outline } = context.input.framework;
  const planned = outline
    .filter(({ content }) => only === undefined || only.includes(content))
    .map((section) => titled({ context, section }));
  const all = withMissing({
    context,
    planned,
    wanted: only ?? [...ALWAYS, ...statedContents(context)],
  });
  const requirementsTitle =
    all.find(({ content }) => content === "requirements")?.title ??
    context.t("reports:sections.requirements");
  const sections = all.flatMap(({ id, content, part, title }): Section[] => {
    const texts = textBlocks({ context, topic: id, title });
    const own = contentBlocks({ context, content, requirementsTitle });
    // A summary begins with its own lead; elsewhere the text leads up to the tables.
    const blocks = content === "summary" ? [...own, ...texts] : [...texts, ...own];
    if (blocks.length === 0) return [];
    return [{ id: `section-${id}`, title, part, newPage: NEW_PAGE.includes(content), blocks }];
  });
  return only === undefined ? withOtherTexts({ context, sections, planned: all }) : sections;
}

function withMissing(options: {
  context: ReportContext;
  planned: readonly TitledSection[];
  wanted: readonly OutlineContent[];
}): TitledSection[] {
  const { context, planned, wanted } = options;
  const missing = [...new Set(wanted)].filter(
    (content) => !planned.some((section) => section.content === content),
  );
  const all = [...planned];
  for (const content of missing) {
    const section: TitledSection = {
      id: content,
      content,
      part: content === "goals" ? "decision" : "information",
      title: context.t(`reports:sections.${content}`),
    };
    all.splice(placeFor({ all, content }), 0, section);
  }
  return all;
}

function placeFor(options: { all: readonly TitledSection[]; content: OutlineContent }): number {
  const { all, content } = options;
  const placeOf = (wanted: OutlineContent) => all.findIndex((one) => one.content === wanted);
  if (content === "summary") return 0;
  if (content === "requirements") return all.length;
  if (content === "costs" && placeOf("goals") !== -1) return placeOf("goals") + 1;
  return placeOf("requirements") === -1 ? all.length : placeOf("requirements");
}

/** Contents that the plan has entries for. */
function statedContents({ plan }: ReportContext): OutlineContent[] {
  const parts = Object.entries(HOME_OF_PART) as [Exclude<PartName, "sections">, OutlineContent][];
  return parts.filter(([part]) => plan.parts[part].length > 0).map(([, content]) => content);
}

/** Texts under no section of the outline stand after the last one that holds only text. */
function withOtherTexts(options: {
  context: ReportContext;
  sections: readonly Section[];
  planned: readonly TitledSection[];
}): Section[] {
  const { context, sections, planned } = options;
  const topics = new Set(planned.map(({ id }) => id));
  const blocks = otherTextBlocks({ context, topics });
  if (blocks.length === 0) return [...sections];
  const textIds = planned
    .filter(({ content }) => content === "text" || content === "summary")
    .map(({ id }) => `section-${id}`);
  const after = sections.findLastIndex(({ id }) => textIds.includes(id)) + 1;
  const other: Section = {
    id: "section-other-texts",
    title: context.t("reports:sections.text"),
    part: "information",
    blocks,
  };
  return [...sections.slice(0, after), other, ...sections.slice(after)];
}

function titled(options: { context: ReportContext; section: OutlineSection }): TitledSection {
  const { context, section } = options;
  const title =
    context.words.outline[section.id] ?? context.t(`reports:sections.${section.content}`);
  return { ...section, title };
}
