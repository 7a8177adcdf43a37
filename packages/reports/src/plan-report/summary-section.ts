import { blocksAdoption } from "@boplan/domain/finding";
import {
  countKinds,
  ELEMENT_KINDS,
  type ElementKind,
  type ElementNode,
  flattenTree,
  GOAL_ATTAINMENTS,
  isCarriedOut,
  MEASURE_STATUSES,
} from "@boplan/domain/plan";
import type { Block, Cell, Row, TableBlock } from "../document-model.ts";
import { kindWord, paragraphsOf, planRun, type ReportContext } from "./context.ts";
import { statusByGoal } from "./status-by-goal.ts";
import { attainmentCell, statusCell } from "./status-cell.ts";

/** More goals than this do not fit a summary; the next kind outwards is shown in their place. */
const GOALS_IN_SHORT = 40;

/** The page a politician reads: what the plan is about, how much it holds, how it goes. */
export function summaryBlocks(options: {
  context: ReportContext;
  requirementsTitle: string;
}): Block[] {
  const { context, requirementsTitle } = options;
  const { plan, t } = context;
  const [lead, ...rest] = paragraphsOf({ context, text: plan.summary });
  const blocks: Block[] = [];
  if (lead) blocks.push({ type: "text", style: "lead", content: lead });
  for (const content of rest) blocks.push({ type: "text", content });
  if (plan.elements.length === 0) {
    blocks.push({ type: "text", content: t("reports:summary.noElements") });
  } else {
    blocks.push({ type: "keyFigures", items: keyFigures(context) });
  }
  const missing = context.input.findings.filter(blocksAdoption).length;
  if (missing > 0) {
    blocks.push({
      type: "callout",
      label: requirementsTitle,
      content: t("reports:summary.missing", { count: missing, section: requirementsTitle }),
    });
  }
  const tables = [goalsInShort(context), attainmentTable(context), progressTable(context)];
  return [...blocks, ...tables.filter((table) => table !== null), ...statusByGoal(context)];
}

function keyFigures(context: ReportContext) {
  const counts = countKinds(context.plan.elements);
  const present = ELEMENT_KINDS.filter((kind) => counts[kind] > 0);
  // A vision is one by nature: said only where there is room.
  const shown = present.length > 4 ? present.filter((kind) => kind !== "vision") : present;
  return shown.slice(0, 4).map((kind) => ({
    value: String(counts[kind]),
    label: kindWord({ context, kind, form: counts[kind] === 1 ? "one" : "other" }),
  }));
}

function goalsInShort(context: ReportContext): TableBlock | null {
  const { t } = context;
  const kind = (["goal", "goalArea"] as const).find((candidate) => {
    const count = nodesOf(context, candidate).length;
    return count > 0 && count <= GOALS_IN_SHORT;
  });
  if (kind === undefined) return null;
  const nodes = nodesOf(context, kind);
  const measures = kindWord({ context, kind: "measure", form: "other" });
  const counted = nodes.map((node) => ({ node, carried: carriedBeneath(node) }));
  const anyMeasures = counted.some(({ carried }) => carried.length > 0);
  const numbers = (values: number[]): Cell[] =>
    anyMeasures ? values.map((value) => ({ value, text: String(value) })) : [];
  return {
    type: "table",
    id: "table-in-short",
    caption: t("reports:summary.inShort", { kind: kindWord({ context, kind, form: "other" }) }),
    columns: [
      { label: kindWord({ context, kind, form: "one" }), w: 5.4 },
      ...(anyMeasures
        ? [
            { label: measures, w: 1.6, align: "right" as const },
            { label: t("reports:columns.done"), w: 1.9, align: "right" as const },
          ]
        : []),
      { label: t("domain:fields.attainment"), w: 2.4 },
    ],
    rows: counted.map(({ node, carried }) => ({
      cells: [
        [
          { t: `${node.number} `, strong: true },
          planRun({ context, text: node.element.title.trim() || t("reports:labels.untitled") }),
        ],
        ...numbers([
          carried.length,
          carried.filter(({ element }) => element.status === "done").length,
        ]),
        attainmentCell({ context, attainment: node.element.attainment }),
      ],
    })),
  };
}

/** How many measures and activities have which status; `null` when there are none. */
export function progressTable(context: ReportContext): TableBlock | null {
  const carried = context.nodes.filter(({ element }) => isCarriedOut(element.kind));
  return countTable({
    context,
    id: "table-progress",
    caption: context.t("reports:summary.progress"),
    label: context.t("reports:columns.status"),
    nodes: carried,
    rows: [...MEASURE_STATUSES, null].map((status) => ({
      cell: statusCell({ context, status }),
      nodes: carried.filter(({ element }) => element.status === status),
    })),
  });
}

/** How many goals are reached; `null` when there are none. */
export function attainmentTable(context: ReportContext): TableBlock | null {
  const reached = context.nodes.filter(({ element }) => !isCarriedOut(element.kind));
  return countTable({
    context,
    id: "table-attainment",
    caption: context.t("reports:summary.attainment"),
    label: context.t("domain:fields.attainment"),
    nodes: reached,
    rows: [...GOAL_ATTAINMENTS, null].map((attainment) => ({
      cell: attainmentCell({ context, attainment }),
      nodes: reached.filter(({ element }) => element.attainment === attainment),
    })),
  });
}

/** How many elements of each kind have each judgement; judgements nobody made are left out. */
function countTable(options: {
  context: ReportContext;
  id: string;
  caption: string;
  label: string;
  nodes: readonly ElementNode[];
  rows: readonly { readonly cell: Cell; readonly nodes: readonly ElementNode[] }[];
}): TableBlock | null {
  const { context, id, caption, label, nodes, rows } = options;
  if (nodes.length === 0) return null;
  const kinds = ELEMENT_KINDS.filter((kind) => nodes.some((node) => node.element.kind === kind));
  const counts = (among: readonly ElementNode[]): Cell[] =>
    kinds.map((kind) => {
      const value = among.filter(({ element }) => element.kind === kind).length;
      return { value, text: String(value) };
    });
  const used = rows.filter((row) => row.nodes.length > 0);
  const total: Row = {
    kind: "total",
    cells: [context.t("reports:columns.total"), ...counts(nodes)],
  };
  return {
    type: "table",
    id,
    caption,
    columns: [
      { label, w: 4 },
      ...kinds.map((kind) => ({
        label: kindWord({ context, kind, form: "other" }),
        w: 2,
        align: "right" as const,
      })),
    ],
    rows: [
      ...used.map((row): Row => ({ cells: [row.cell, ...counts(row.nodes)] })),
      ...(used.length > 1 ? [total] : []),
    ],
  };
}

function nodesOf(context: ReportContext, kind: ElementKind): ElementNode[] {
  return context.nodes.filter(({ element }) => element.kind === kind);
}

function carriedBeneath(node: ElementNode): ElementNode[] {
  return flattenTree(node.children).filter(({ element }) => isCarriedOut(element.kind));
}
