import { type ElementNode, flattenTree, isCarriedOut, type PlanElement } from "@boplan/domain/plan";
import { formatMoney } from "@boplan/i18n/format";
import type { Block, Cell, Inline, Row, Run } from "../document-model.ts";
import { cellText } from "../plain-text.ts";
import { elementName, kindWord, planRun, type ReportContext, unitName } from "./context.ts";
import { timeSpan } from "./time-span.ts";

/** More names than these do not help anybody; the number says the rest. */
const NAMES_SHOWN = 30;

/** Goals against instruments, units, time and money, and what is still to be completed. */
export function measuresBlocks(context: ReportContext): Block[] {
  const carried = context.nodes.filter(({ element }) => isCarriedOut(element.kind));
  if (carried.length === 0) return gapBlocks(context);
  const { t } = context;
  const columns = [
    { label: t("reports:columns.number"), w: 1.4 },
    { label: kindWord({ context, kind: "measure", form: "one" }), w: 4 },
    { label: t("reports:parts.columns.tools"), w: 2.4 },
    { label: t("reports:parts.columns.units"), w: 3 },
    { label: t("reports:columns.time"), w: 1.9 },
    { label: t("reports:parts.columns.cost"), w: 2, align: "right" as const },
  ];
  const rows = matrixRows({ context, nodes: context.roots, under: null });
  // A column in which nothing is said takes room from those that say something.
  const shown = columns.map(
    (_, at) => at < 2 || rows.some((row) => row.kind !== "group" && !isBlank(row.cells[at])),
  );
  return [
    {
      type: "table",
      id: "table-matrix",
      caption: t("reports:parts.measures.table"),
      columns: columns.filter((_, at) => shown[at]),
      rows: rows.map((row) =>
        row.kind === "group" ? row : { ...row, cells: row.cells.filter((_, at) => shown[at]) },
      ),
      note: t("reports:parts.measures.note"),
    },
    ...gapBlocks(context),
  ];
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cellText(cell).trim() === "";
}

/** Each goal as a group with its own measures; goals without any show as an empty group. */
function matrixRows(options: {
  context: ReportContext;
  nodes: readonly ElementNode[];
  under: ElementNode | null;
}): Row[] {
  const { context, nodes, under } = options;
  const measures = nodes.filter(({ element }) => isCarriedOut(element.kind));
  const goals = nodes.filter(({ element }) => !isCarriedOut(element.kind));
  const group: Row[] =
    measures.length === 0 ? [] : [{ kind: "group", label: groupLabel({ context, node: under }) }];
  return [
    ...group,
    ...flattenTree(measures).map((node) => matrixRow({ context, node })),
    ...goals.flatMap((node) => matrixRows({ context, nodes: node.children, under: node })),
  ];
}

function groupLabel(options: { context: ReportContext; node: ElementNode | null }): Inline {
  const { context, node } = options;
  if (node === null) return context.t("reports:parts.measures.rootGroup");
  return [
    { t: `${elementName({ context, node })} ` },
    planRun({ context, text: titleOf(context, node.element) }),
  ];
}

function matrixRow(options: { context: ReportContext; node: ElementNode }): Row {
  const { context, node } = options;
  const { element } = node;
  const { instruments } = context.words;
  return {
    cells: [
      { code: node.number },
      [
        {
          ...planRun({ context, text: titleOf(context, element) }),
          ...(element.kind === "measure" ? { strong: true } : {}),
        },
      ],
      element.instruments.map((id) => instruments[id] ?? id).join(", "),
      unitRuns({ context, element }),
      timeSpan({ context, start: element.start, end: element.end }) ?? "",
      costCell({ context, element }),
    ],
  };
}

/** The unit that leads in bold, first; then those that take part. */
function unitRuns(options: { context: ReportContext; element: PlanElement }): Run[] {
  const { context, element } = options;
  const { leadUnitId: lead, participatingUnitIds, partners } = element;
  const names = [
    ...(lead === null ? [] : [{ name: unitName({ context, unitId: lead }), leads: true }]),
    ...participatingUnitIds.map((unitId) => ({
      name: unitName({ context, unitId }),
      leads: false,
    })),
    ...partners.map((name) => ({ name, leads: false })),
  ];
  return names.flatMap(({ name, leads }, place) => [
    ...(place > 0 ? [{ t: "\n" }] : []),
    planRun({ context, text: name, ...(leads ? { style: { strong: true } } : {}) }),
  ]);
}

function costCell(options: { context: ReportContext; element: PlanElement }): Cell {
  const { context, element } = options;
  const currencies = [...new Set(element.costs.map(({ currency }) => currency))];
  const sums = currencies.map((currency) => ({
    currency,
    amount: element.costs
      .filter((cost) => cost.currency === currency)
      .reduce((sum, { amount }) => sum + amount, 0),
  }));
  const [first] = sums;
  if (!first) return "";
  const text = sums.map((sum) => formatMoney({ ...sum, language: context.language })).join("\n");
  // Money of two currencies is never one number.
  return sums.length === 1 ? { value: first.amount, text } : text;
}

/** What the connection between goals and measures still lacks, by number. */
function gapBlocks(context: ReportContext): Block[] {
  const { t, nodes } = context;
  const measures = nodes.filter(({ element }) => element.kind === "measure");
  const goals = nodes.filter(
    (node) =>
      node.element.kind === "goal" &&
      !flattenTree(node.children).some(({ element }) => isCarriedOut(element.kind)),
  );
  const within = (node: ElementNode, has: (element: PlanElement) => boolean) =>
    flattenTree([node]).some(({ element }) => has(element));
  const gaps = [
    ["goalsWithout", goals],
    ["withoutUnit", measures.filter(({ element }) => element.leadUnitId === null)],
    [
      "withoutTime",
      measures.filter(({ element }) => element.start === null && element.end === null),
    ],
    ["withoutMoney", measures.filter((node) => !within(node, ({ costs }) => costs.length > 0))],
  ] as const;
  const items = gaps.flatMap(([key, found]): Inline[] =>
    found.length === 0
      ? []
      : [t(`reports:parts.measures.${key}`, { names: namesOf({ context, nodes: found }) })],
  );
  if (items.length === 0) return [];
  return [
    { type: "heading", level: 2, text: t("reports:parts.measures.gaps") },
    { type: "list", items },
  ];
}

/** The word for the kind once, then the numbers: `Mål 1.1, 1.2`. */
function namesOf(options: { context: ReportContext; nodes: readonly ElementNode[] }): string {
  const { context, nodes } = options;
  const shown = nodes.slice(0, NAMES_SHOWN).map((node, at) => {
    const isSame = nodes[at - 1]?.element.kind === node.element.kind;
    return isSame ? node.number : elementName({ context, node });
  });
  return `${shown.join(", ")}${nodes.length > shown.length ? " …" : ""}`;
}

function titleOf(context: ReportContext, element: PlanElement): string {
  return element.title.trim() || context.t("reports:labels.untitled");
}
