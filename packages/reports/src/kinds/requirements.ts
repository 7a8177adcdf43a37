import type { Frame } from "../build-frame.ts";
import { outlineSections } from "../outline-sections.ts";
import type { ReportContext } from "../plan-report/context.ts";

/** What the law asks, requirement by requirement, and where the plan answers. */
export function requirementsReport(context: ReportContext): Frame {
  return {
    documentType: context.t("reports:kindNames.requirements"),
    sections: outlineSections({ context, only: ["requirements", "considerations"] }).toSorted(
      (one, other) => Number(holdsRequirements(other)) - Number(holdsRequirements(one)),
    ),
  };
}

function holdsRequirements({ blocks }: Frame["sections"][number]): boolean {
  return blocks.some((block) => block.type === "table" && block.id === "table-requirements");
}
