import {
  createElement,
  type DocumentFacts,
  NO_DOCUMENT_FACTS,
  NO_PARTS,
  type Plan,
  type PlanElement,
  type PlanParts,
} from "@boplan/domain/plan";

/** An element with everything left open but what a test is about. */
export function elementWith(fields: Partial<PlanElement> = {}): PlanElement {
  return createElement({ id: "element-1", kind: "goal", title: "Untitled", ...fields });
}

/** A plan with everything left open but what a test is about; facts and parts are merged. */
export function planWith(
  fields: Partial<Omit<Plan, "document" | "parts">> & {
    readonly document?: Partial<DocumentFacts>;
    readonly parts?: Partial<PlanParts>;
  } = {},
): Plan {
  return {
    id: "plan-1",
    slug: "plan",
    title: "Plan",
    summary: "",
    frameworkId: "xx-reference",
    language: "en",
    status: "draft",
    customFields: [],
    units: [],
    elements: [],
    ...fields,
    document: { ...NO_DOCUMENT_FACTS, ...fields.document },
    parts: { ...NO_PARTS, ...fields.parts },
  };
}
