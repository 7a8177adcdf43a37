import { type ElementKind, type ElementNode, flattenTree, isCarriedOut } from "@boplan/domain/plan";
import type { Cell, Inline, Row, TableBlock } from "../document-model.ts";
import { kindWord, planRun, type ReportContext, unitName } from "./context.ts";
import { detailLines, participants } from "./element-details.ts";
import { proseRuns } from "./rich-blocks.ts";
import { judgementCell } from "./status-cell.ts";
import { timeSpan } from "./time-span.ts";

/**
 * Measures that stand together, each followed by all that hangs beneath it. An element that is no
 * measure or activity (plans do hold them) has its kind before its title.
 */
export function measureTable(options: {
  context: ReportContext;
  id: string;
  caption: Inline;
  nodes: readonly ElementNode[];
}): TableBlock {
  const { context, id, caption, nodes } = options;
  const { t } = context;
  const all = flattenTree(nodes);
  const kinds = new Set(all.map(({ element }) => element.kind));
  const main: ElementKind = nodes[0]?.element.kind ?? "measure";
  return {
    type: "table",
    id,
    caption,
    columns: [
      { label: t("reports:columns.number"), w: 1.5 },
      { label: kindWord({ context, kind: main, form: "one" }), w: 6 },
      { label: t("domain:fields.leadUnit"), w: 2.7 },
      { label: t("reports:columns.time"), w: 2 },
      { label: t("reports:columns.status"), w: 2.2 },
    ],
    rows: all.map((node) => measureRow({ context, node, nameKind: kinds.size > 1, main })),
  };
}

function measureRow(options: {
  context: ReportContext;
  node: ElementNode;
  nameKind: boolean;
  main: ElementKind;
}): Row {
  const { context, node, nameKind, main } = options;
  const { element } = node;
  const kind = kindWord({ context, kind: element.kind, form: "one" });
  const unusual = nameKind && element.kind !== main;
  const title: Inline = [
    ...(unusual ? [{ t: `${kind}: `, muted: true }] : []),
    planRun({
      context,
      text: element.title.trim() || context.t("reports:labels.untitled"),
      style: { strong: isCarriedOut(element.kind) && element.kind === main },
    }),
    ...(element.text.trim() === ""
      ? []
      : [{ t: "\n" }, ...proseRuns({ context, written: element })]),
    ...detailLines({ context, element }),
  ];
  return {
    cells: [
      { code: node.number, id: element.id },
      title,
      unitCell({ context, node }),
      timeSpan({ context, start: element.start, end: element.end }) ??
        context.t("reports:labels.notStated"),
      judgementCell({ context, element }),
    ],
  };
}

function unitCell(options: { context: ReportContext; node: ElementNode }): Cell {
  const { context, node } = options;
  const { element } = node;
  const lead = element.leadUnitId;
  return [
    lead === null
      ? { t: context.t("reports:labels.notStated") }
      : planRun({ context, text: unitName({ context, unitId: lead }) }),
    ...(element.participatingUnitIds.length === 0
      ? []
      : [
          { t: `\n${context.t("domain:fields.participatingUnits")}: `, muted: true },
          planRun({
            context,
            text: participants({ context, element }),
            style: { muted: true },
          }),
        ]),
  ];
}
