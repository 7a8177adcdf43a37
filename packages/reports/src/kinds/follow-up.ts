import { isCarriedOut, type MeasureStatus } from "@boplan/domain/plan";
import type { Frame } from "../build-frame.ts";
import type { Block, Section } from "../document-model.ts";
import { outlineSections } from "../outline-sections.ts";
import type { ReportContext } from "../plan-report/context.ts";
import { measureTable } from "../plan-report/measure-table.ts";
import { statusByGoal } from "../plan-report/status-by-goal.ts";
import { attainmentTable, progressTable } from "../plan-report/summary-section.ts";

/** What does not go as planned is named one by one. */
const OFF_COURSE: readonly (MeasureStatus | null)[] = ["deviating", "stopped"];

/** How it goes: status, what deviates, indicators against their targets, changed conditions. */
export function followUpReport(context: ReportContext): Frame {
  const { t } = context;
  const state: Section = {
    id: "section-state",
    title: t("reports:followUp.state"),
    part: "information",
    newPage: true,
    blocks: stateBlocks(context),
  };
  return {
    documentType: t("reports:kindNames.followUp"),
    sections: [
      state,
      // Nothing is decided by telling how it goes.
      ...outlineSections({ context, only: ["followUp", "lessons", "costs"] }).map(
        (section): Section => ({ ...section, part: "information" }),
      ),
    ],
  };
}

function stateBlocks(context: ReportContext): Block[] {
  const { t, nodes } = context;
  const off = nodes.filter(
    ({ element }) => isCarriedOut(element.kind) && OFF_COURSE.includes(element.status),
  );
  const tables = [progressTable(context), attainmentTable(context)];
  const blocks: Block[] = [
    ...tables.filter((table) => table !== null),
    ...statusByGoal(context),
    { type: "heading", level: 2, text: t("reports:followUp.offCourse") },
    ...(off.length === 0
      ? [{ type: "text" as const, content: t("reports:followUp.allOnCourse") }]
      : [
          measureTable({
            context,
            id: "table-off-course",
            caption: t("reports:followUp.offCourse"),
            // Each by itself: what hangs beneath it may well be on course.
            nodes: off.map((node) => ({ ...node, children: [] })),
          }),
        ]),
  ];
  return blocks;
}
