export { type CheckPlanOptions, checkPlan, type PlanCheck } from "./check-plan.ts";
export { citationText } from "./citation-text.ts";
export { createRegistry, type FrameworkRegistry, loadFrameworks } from "./load-frameworks.ts";
export * from "./mapping/index.ts";
export { regimeOf, regimeOn } from "./regime-on.ts";
export type { FrameworkId } from "./registry.generated.ts";
export { type Renewal, renewalsOf } from "./renewal.ts";
