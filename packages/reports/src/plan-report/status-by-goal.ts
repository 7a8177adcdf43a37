import {
  type ElementNode,
  flattenTree,
  isCarriedOut,
  MEASURE_STATUSES,
  type MeasureStatus,
} from "@boplan/domain/plan";
import type { Block } from "../document-model.ts";
import { drawShares } from "../picture/draw-shares.ts";
import { kindWord, paletteOf, planRun, type ReportContext } from "./context.ts";
import { statusFill, statusWord } from "./status-fill.ts";

/** A picture of more rows than these fills the page by itself. */
const MOST_ROWS = 30;

/** How it goes, goal by goal: a picture and the numbers behind it. */
export function statusByGoal(context: ReportContext): Block[] {
  const goals = goalsWithMeasures(context);
  if (goals.length === 0) return [];
  const used = [...MEASURE_STATUSES, null].filter((status) =>
    goals.some(({ counts }) => (counts.get(status) ?? 0) > 0),
  );
  const { t } = context;
  const countsOf = (counts: ReadonlyMap<MeasureStatus | null, number>) =>
    used.map((status) => counts.get(status) ?? 0);
  const untitled = t("reports:labels.untitled");
  const drawing = drawShares({
    palette: paletteOf({ context, id: "shares" }),
    states: used.map((status) => ({
      fill: statusFill(status),
      text: statusWord({ context, status }),
    })),
    rows: goals.map(({ node, counts }) => ({
      name: `${node.number} ${node.element.title.trim() || untitled}`,
      counts: countsOf(counts),
    })),
  });
  const values = goals.map(({ node, counts }) => {
    const parts = used
      .filter((status) => (counts.get(status) ?? 0) > 0)
      .map((status) => `${statusWord({ context, status })} ${counts.get(status)}`);
    return `${node.number}: ${parts.join(", ")}`;
  });
  return [
    {
      type: "figure",
      id: "figure-status-by-goal",
      caption: t("reports:parts.summary.figure"),
      alt: t("reports:parts.summary.figureAlt", { values: values.join("; ") }),
      ...drawing,
    },
    {
      type: "table",
      id: "table-status-by-goal",
      caption: t("reports:parts.summary.figureTable"),
      columns: [
        { label: kindWord({ context, kind: "goal", form: "one" }), w: 5 },
        ...used.map((status) => ({
          label: statusWord({ context, status }),
          w: 1.6,
          align: "right" as const,
        })),
      ],
      rows: goals.map(({ node, counts }) => ({
        cells: [
          [
            { t: `${node.number} `, strong: true },
            planRun({ context, text: node.element.title.trim() || untitled }),
          ],
          ...countsOf(counts).map((value) => ({ value, text: String(value) })),
        ],
      })),
    },
  ];
}

interface Counted {
  readonly node: ElementNode;
  readonly counts: ReadonlyMap<MeasureStatus | null, number>;
}

/** Goals, or the kind outside them when there are too many; those without measures are left out. */
function goalsWithMeasures(context: ReportContext): Counted[] {
  for (const kind of ["goal", "goalArea"] as const) {
    const counted = context.nodes
      .filter(({ element }) => element.kind === kind)
      .map((node) => ({ node, counts: countsBeneath(node) }))
      .filter(({ counts }) => counts.size > 0);
    if (counted.length > 0 && counted.length <= MOST_ROWS) return counted;
  }
  return [];
}

function countsBeneath(node: ElementNode): Map<MeasureStatus | null, number> {
  const counts = new Map<MeasureStatus | null, number>();
  for (const { element } of flattenTree(node.children)) {
    if (isCarriedOut(element.kind))
      counts.set(element.status, (counts.get(element.status) ?? 0) + 1);
  }
  return counts;
}
