import type { PartName, Plan } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { PART_FIELDS } from "../screens/basis/part-fields.ts";
import type { EntryView } from "../screens/basis/views.ts";
import type { NeedRow, ReadingBlock, ReadingGroup } from "../screens/plan/reading-blocks.ts";
import type { Text } from "../text/text.tsx";
import { PARTS_OF_CONTENT, partsInOrder } from "./basis-page.server.ts";
import { entryView, entryViews, shownOf } from "./entry-views.server.ts";

interface Input {
  readonly plan: Plan;
  readonly framework: Framework;
  readonly text: Text;
}

/**
 * What the plan says around its tree, in the order of the outline: before the goals and after them.
 * Sections and parts that say nothing are left out.
 */
export function readingBlocks(input: Input): {
  before: ReadingBlock[];
  after: ReadingBlock[];
} {
  const { framework, plan, text } = input;
  const messages = framework.locales[text.language];
  const { outline } = framework;
  const placed = new Set<PartName>(
    outline.flatMap(({ content }) => PARTS_OF_CONTENT[content] ?? []),
  );
  const blocks = outline.map(({ id, content }) =>
    blockOf({
      ...input,
      id: `section-${id}`,
      title: messages.outline[id] ?? id,
      texts: textsOf({ ...input, topic: id }),
      parts: PARTS_OF_CONTENT[content] ?? [],
    }),
  );
  const topics = new Set(outline.map(({ id }) => id));
  const free = plan.parts.sections
    .filter(({ topic }) => topic === null || !topics.has(topic))
    .map((entry) => entryView({ ...input, part: "sections", entry }));
  const unplaced = partsInOrder(framework).filter(
    (part) => part !== "sections" && !placed.has(part),
  );
  const others = unplaced.map((part) =>
    blockOf({
      ...input,
      id: `part-${part}`,
      title: text.t(`domain:parts.${part}`),
      texts: [],
      parts: [part],
    }),
  );
  const rest = blockOf({
    ...input,
    id: "section-other",
    title: text.t("domain:parts.sections"),
    texts: free,
    parts: [],
  });
  const goalsAt = outline.findIndex(({ content }) => content === "goals");
  const stated = (some: readonly ReadingBlock[]) =>
    some.filter(({ texts, groups }) => texts.length + groups.length > 0);
  return {
    before: stated(blocks.slice(0, goalsAt + 1)),
    after: stated([...blocks.slice(goalsAt + 1), ...others, rest]),
  };
}

function textsOf(options: Input & { topic: string }): EntryView[] {
  const { plan, topic } = options;
  return plan.parts.sections
    .filter((section) => section.topic === topic)
    .map((entry) => entryView({ ...options, part: "sections", entry }));
}

function blockOf(
  options: Input & {
    id: string;
    title: string;
    texts: readonly EntryView[];
    parts: readonly PartName[];
  },
): ReadingBlock {
  const { id, title, texts, parts, text } = options;
  const groups = parts.flatMap((part): ReadingGroup[] => {
    const own = text.t(`domain:parts.${part}`);
    const heading = parts.length > 1 ? own : null;
    if (part === "needs") {
      const needs = needRows(options);
      return needs.length > 0 ? [{ part, title: heading, entries: [], needs }] : [];
    }
    const entries = entryViews({ ...options, part });
    return entries.length > 0 ? [{ part, title: heading, entries, needs: [] }] : [];
  });
  return { id, title, texts, groups };
}

function needRows({ plan, framework, text }: Input): NeedRow[] {
  const fields = PART_FIELDS.needs;
  return plan.parts.needs.map((need) => {
    const shown = shownOf({ plan, framework, text, fields, of: { ...need } });
    const named = (name: string) => {
      const field = fields.find((one) => one.name === name);
      return field ? shown(field) : "";
    };
    const broken = ["targetGroup", "dwellingType", "tenure", "size", "area"].map(named);
    return {
      id: need.id,
      what: named("kind"),
      amount: named("amount"),
      period: named("period"),
      breakdown: broken.filter(Boolean).join(", "),
      source: named("source"),
      text: need.text,
    };
  });
}
