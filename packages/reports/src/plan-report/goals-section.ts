import { type ElementNode, isCarriedOut } from "@boplan/domain/plan";
import { formatList, localeOf } from "@boplan/i18n/format";
import type { Block } from "../document-model.ts";
import { kindWord, planRun, type ReportContext } from "./context.ts";
import { elementFacts } from "./element-details.ts";
import { measureTable } from "./measure-table.ts";
import { proseBlocks } from "./rich-blocks.ts";

/** Headings have six levels; the section's own is the first. */
const DEEPEST = 5;

/** The plan itself: every element, in the order of the plan, goals as headings, measures in tables. */
export function goalsBlocks(context: ReportContext): Block[] {
  if (context.roots.length === 0) {
    return [{ type: "text", content: context.t("reports:summary.noElements") }];
  }
  const mixed = context.roots.some(({ element }) => !isCarriedOut(element.kind));
  return groupSiblings(context.roots).flatMap((group): Block[] => {
    if (!group.carriedOut) {
      return group.nodes.flatMap((node) => elementBlocks({ context, node, depth: 1 }));
    }
    const kinds = kindsOf({ context, nodes: group.nodes });
    const title = mixed ? context.t("reports:goals.tableAtRoot", { kinds }) : kinds;
    return [
      { type: "heading", level: 2, text: title, numbered: false },
      measureTable({
        context,
        id: `table-root-${group.nodes[0]?.element.id ?? ""}`,
        caption: title,
        nodes: group.nodes,
      }),
    ];
  });
}

/**
 * An element with what hangs beneath it. Below the last level that a heading can have, elements
 * follow each other in place of standing in each other: their numbers still tell where they belong.
 */
function elementBlocks(options: {
  context: ReportContext;
  node: ElementNode;
  depth: number;
}): Block[] {
  const { context, node, depth } = options;
  const { element } = node;
  const foreign = context.plan.language !== context.language;
  const beneath = groupSiblings(node.children).flatMap((group): Block[] =>
    group.carriedOut
      ? [
          measureTable({
            context,
            id: `table-${group.nodes[0]?.element.id ?? element.id}`,
            caption: tableCaption({ context, parent: node, nodes: group.nodes }),
            nodes: group.nodes,
          }),
        ]
      : group.nodes.flatMap((child) => elementBlocks({ context, node: child, depth: depth + 1 })),
  );
  const nested = depth < DEEPEST;
  return [
    {
      type: "element",
      id: element.id,
      kind: element.kind,
      kindLabel: kindWord({ context, kind: element.kind, form: "one" }),
      code: node.number,
      title: element.title,
      ...(foreign ? { lang: context.plan.language } : {}),
      body: proseBlocks({ context, written: element }),
      facts: elementFacts({ context, element }),
      blocks: nested ? beneath : [],
    },
    ...(nested ? [] : beneath),
  ];
}

interface SiblingGroup {
  readonly carriedOut: boolean;
  readonly nodes: ElementNode[];
}

/** Neighbours that are carried out share a table; the order of the plan is kept. */
function groupSiblings(nodes: readonly ElementNode[]): SiblingGroup[] {
  const groups: SiblingGroup[] = [];
  for (const node of nodes) {
    const carriedOut = isCarriedOut(node.element.kind);
    const last = groups.at(-1);
    if (last && last.carriedOut === carriedOut) last.nodes.push(node);
    else groups.push({ carriedOut, nodes: [node] });
  }
  return groups;
}

function kindsOf(options: { context: ReportContext; nodes: readonly ElementNode[] }): string {
  const { context, nodes } = options;
  const kinds = [...new Set(nodes.map(({ element }) => element.kind))];
  const words = kinds.map((kind) => kindWord({ context, kind, form: "other" }));
  const locale = localeOf(context.language);
  const items = words.map((word, place) =>
    place === 0 ? word : word.charAt(0).toLocaleLowerCase(locale) + word.slice(1),
  );
  return formatList({ items, language: context.language });
}

function tableCaption(options: {
  context: ReportContext;
  parent: ElementNode;
  nodes: readonly ElementNode[];
}) {
  const { context, parent, nodes } = options;
  const kinds = kindsOf({ context, nodes });
  const title = parent.element.title.trim() || context.t("reports:labels.untitled");
  // The sentence is the frame's, the title in it the plan's: split where the title goes in.
  const [before = "", after = ""] = context
    .t("reports:goals.tableOf", { kinds, code: parent.number, title: "\u0000" })
    .split("\u0000");
  return [{ t: before }, planRun({ context, text: title }), { t: after }];
}
