import { createElement, type PlanElement } from "../src/plan/index.ts";

/** A goal that is called by its id, unless something else is given. */
export function element(given: Partial<PlanElement> & { id: string }): PlanElement {
  return createElement({ kind: "goal", title: given.id, ...given });
}
