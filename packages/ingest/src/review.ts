export { applyOperation, type ReviewContext, replayReview } from "./review/apply-operation.ts";
export { openReview } from "./review/open-review.ts";
export { type ReviewOperation, reviewOperationSchema } from "./review/operation.ts";
export {
  type ConfidenceLevel,
  confidenceLevel,
  FACT_NAMES,
  type FactKey,
  type ReviewElement,
  type ReviewEntry,
  type ReviewFact,
  type ReviewLeftover,
  type ReviewState,
} from "./review/review-state.ts";
export { uncoveredLines } from "./review/settle.ts";
export { toDraftPlan } from "./review/to-draft-plan.ts";
