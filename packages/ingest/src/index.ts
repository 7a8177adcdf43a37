export type { Leftover, PlanProposal, ProposedElement } from "./proposal.ts";
export { type ProposePlanOptions, proposePlan } from "./propose-plan.ts";
export { MAX_IMPORT_BYTES, type PlainText, readPlainText } from "./read-plain-text.ts";
export {
  MAX_DOCUMENT_BYTES,
  type SourceDocument,
  type SourceFormat,
  type SourceNotice,
  type SourcePlace,
  type SourceTopic,
} from "./sources/source-document.ts";
export { toPlanElements } from "./to-plan-elements.ts";
