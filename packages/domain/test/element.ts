import type { PlanElement } from "../src/plan/index.ts";

/** An element with nothing but what is given. */
export function element(given: Partial<PlanElement> & { id: string }): PlanElement {
  return {
    parentId: null,
    kind: "goal",
    title: given.id,
    text: "",
    leadUnitId: null,
    participatingUnitIds: [],
    start: null,
    end: null,
    priority: null,
    costs: [],
    instruments: [],
    targetGroups: [],
    themes: [],
    area: null,
    indicators: [],
    status: null,
    attainment: null,
    templateId: null,
    source: null,
    version: 1,
    ...given,
  };
}
