import {
  createElement,
  type DocumentFacts,
  NO_DOCUMENT_FACTS,
  type Plan,
  type PlanElement,
} from "@boplan/domain/plan";

/** An element with everything left open but what a test is about. */
export function elementWith(fields: Partial<PlanElement> = {}): PlanElement {
  return createElement({ id: "element-1", kind: "goal", title: "Untitled", ...fields });
}

/** A plan with everything left open but what a test is about; document facts are merged. */
export function planWith(
  fields: Partial<Omit<Plan, "document">> & { readonly document?: Partial<DocumentFacts> } = {},
): Plan {
  return {
    id: "plan-1",
    slug: "plan",
    title: "Plan",
    summary: "",
    frameworkId: "xx-reference",
    language: "en",
    status: "draft",
    units: [],
    elements: [],
    ...fields,
    document: { ...NO_DOCUMENT_FACTS, ...fields.document },
  };
}
