export type {
  Leftover,
  PlanProposal,
  ProposedAttributes,
  ProposedElement,
  ProposedEntry,
  ProposedParts,
} from "./proposal.ts";
export { type ProposePlanOptions, proposePlan } from "./propose-plan.ts";
export { MAX_IMPORT_BYTES, type PlainText, readPlainText } from "./read-plain-text.ts";
export {
  type LinePlace,
  MAX_DOCUMENT_BYTES,
  type SourceDocument,
  type SourceFormat,
  type SourceNotice,
  type SourceTopic,
} from "./sources/source-document.ts";
export { toPlanElements } from "./to-plan-elements.ts";
export { toPlanParts } from "./to-plan-parts.ts";
