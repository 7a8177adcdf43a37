import type { Frame } from "../build-frame.ts";
import { outlineSections } from "../outline-sections.ts";
import type { ReportContext } from "../plan-report/context.ts";

/** How the plan is carried out: goals against instruments and units, in time and with money. */
export function implementationReport(context: ReportContext): Frame {
  return {
    documentType: context.t("reports:kindNames.implementation"),
    sections: outlineSections({
      context,
      only: ["measures", "timeline", "costs", "financing", "followUp"],
    }),
  };
}
