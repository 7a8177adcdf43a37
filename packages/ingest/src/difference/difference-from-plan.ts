import type { PlanElement } from "@boplan/domain/plan";
import { matchElements } from "./match-elements.ts";

export type DifferenceField = "title" | "text";

/** One element of a plan beside what a document says of it. */
export type DifferenceEntry =
  | {
      readonly kind: "added";
      /** Id of the proposed element. */
      readonly elementId: string;
      readonly current: null;
      readonly proposed: PlanElement;
      /** The element it is to stand under: of the plan, or another that is added; `null`: the top. */
      readonly parentId: string | null;
      /** The sibling it stands behind in the document; `null` when it is the first there. */
      readonly afterId: string | null;
      readonly fields: readonly [];
    }
  | {
      readonly kind: "changed" | "same";
      /** Id of the element in the plan. */
      readonly elementId: string;
      readonly current: PlanElement;
      readonly proposed: PlanElement;
      /** What differs; empty for `same`. */
      readonly fields: readonly DifferenceField[];
    }
  | {
      readonly kind: "gone";
      readonly elementId: string;
      readonly current: PlanElement;
      readonly proposed: null;
      readonly fields: readonly [];
    };

/**
 * What a document says otherwise than a plan, in the order of the document; what only the plan has
 * comes last. A document that says nothing of a text does not take it away: words are compared
 * without regard to white space. `proposed` stands in reading order, with parents by id.
 */
export function differenceFromPlan(options: {
  proposed: readonly PlanElement[];
  plan: { readonly elements: readonly PlanElement[] };
}): DifferenceEntry[] {
  const { proposed, plan } = options;
  const matched = matchElements({ proposed, inPlan: plan.elements });
  const inPlan = new Map(plan.elements.map((element) => [element.id, element]));
  const idOf = (id: string) => matched.get(id) ?? id;
  const lastUnder = new Map<string | null, string>();
  const found = proposed.map((element): DifferenceEntry => {
    const afterId = lastUnder.get(element.parentId) ?? null;
    const elementId = idOf(element.id);
    lastUnder.set(element.parentId, elementId);
    const current = inPlan.get(elementId);
    if (current) {
      const fields = differingFields({ current, proposed: element });
      const kind = fields.length > 0 ? "changed" : "same";
      return { kind, elementId, current, proposed: element, fields };
    }
    const parentId = element.parentId === null ? null : idOf(element.parentId);
    const place = { parentId, afterId };
    return { kind: "added", elementId, current: null, proposed: element, ...place, fields: [] };
  });
  const known = new Set(matched.values());
  const gone = plan.elements
    .filter(({ id }) => !known.has(id))
    .map(
      (current): DifferenceEntry => ({
        kind: "gone",
        elementId: current.id,
        current,
        proposed: null,
        fields: [],
      }),
    );
  return [...found, ...gone];
}

function differingFields(options: {
  current: PlanElement;
  proposed: PlanElement;
}): DifferenceField[] {
  const { current, proposed } = options;
  return (["title", "text"] as const).filter((field) => {
    const said = wordsOf(proposed[field]);
    return said !== "" && said !== wordsOf(current[field]);
  });
}

function wordsOf(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
