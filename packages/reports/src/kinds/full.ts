import type { Frame } from "../build-frame.ts";
import { outlineSections } from "../outline-sections.ts";
import type { ReportContext } from "../plan-report/context.ts";

/** The whole plan, section by section of its framework's outline; nothing is left out. */
export function fullReport(context: ReportContext): Frame {
  return { sections: outlineSections({ context }) };
}
