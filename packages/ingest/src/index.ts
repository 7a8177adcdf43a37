export type { Leftover, PlanProposal, ProposedElement } from "./proposal.ts";
export { type ProposePlanOptions, proposePlan } from "./propose-plan.ts";
export { MAX_IMPORT_BYTES, type PlainText, readPlainText } from "./read-plain-text.ts";
export { toPlanElements } from "./to-plan-elements.ts";
