import { type ElementNode, flattenTree, isCarriedOut } from "@boplan/domain/plan";
import type { Frame } from "../build-frame.ts";
import type { Block, ElementBlock, Inline } from "../document-model.ts";
import { outlineSections } from "../outline-sections.ts";
import { kindWord, paragraphsOf, planRun, type ReportContext } from "../plan-report/context.ts";

/** Deeper elements are in the full version. */
const DEEPEST = 3;

/** For those who have ten minutes: the summary, every goal in one paragraph, money and follow-up. */
export function shortReport(context: ReportContext): Frame {
  const only = outlineSections({ context, only: ["summary", "goals", "costs", "followUp"] });
  return {
    documentType: context.t("reports:kindNames.short"),
    sections: only.map((section) =>
      section.blocks.some(({ type }) => type === "element")
        ? {
            ...section,
            newPage: false,
            blocks: goalBlocks({ context, nodes: context.roots, depth: 1 }),
          }
        : { ...section, newPage: false },
    ),
  };
}

function goalBlocks(options: {
  context: ReportContext;
  nodes: readonly ElementNode[];
  depth: number;
}): Block[] {
  const { context, nodes, depth } = options;
  return nodes
    .filter(({ element }) => !isCarriedOut(element.kind))
    .map((node) => goalBlock({ context, node, depth }));
}

function goalBlock(options: {
  context: ReportContext;
  node: ElementNode;
  depth: number;
}): ElementBlock {
  const { context, node, depth } = options;
  const { element, children } = node;
  const foreign = context.plan.language !== context.language;
  const [first] = paragraphsOf({ context, text: element.text });
  const under = depth < DEEPEST ? children : [];
  const below = depth < DEEPEST ? children : flattenTree(children);
  const measures = below
    .filter((child) => isCarriedOut(child.element.kind))
    .map(
      (child): Inline => [
        { t: `${child.number} `, strong: true },
        planRun({
          context,
          text: child.element.title.trim() || context.t("reports:labels.untitled"),
        }),
      ],
    );
  return {
    type: "element",
    id: element.id,
    kind: element.kind,
    kindLabel: kindWord({ context, kind: element.kind, form: "one" }),
    code: node.number,
    title: element.title,
    ...(foreign ? { lang: context.plan.language } : {}),
    body: [
      ...(first ? [{ type: "text" as const, content: first }] : []),
      ...(measures.length > 0 ? [{ type: "list" as const, items: measures }] : []),
    ],
    facts: [],
    blocks: goalBlocks({ context, nodes: under, depth: depth + 1 }),
  };
}
