import { buildFrame } from "./build-frame.ts";
import type { ReportDocument } from "./document-model.ts";
import { outlineSections } from "./outline-sections.ts";
import { createContext, type PlanReportInput } from "./plan-report/context.ts";

export type { PlanReportInput } from "./plan-report/context.ts";

/**
 * Builds a plan's whole document from its snapshot. Pure: the same input gives the same document.
 * Every element and every part of the plan is in it, at whatever depth it stands; a plan with
 * nothing in it gives a document that says so.
 */
export function buildPlanReport(input: PlanReportInput): ReportDocument {
  const context = createContext(input);
  return buildFrame({ context, frame: { sections: outlineSections({ context }) } });
}
