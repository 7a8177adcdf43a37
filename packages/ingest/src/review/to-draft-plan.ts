import {
  createElement,
  createIndicator,
  type DocumentFacts,
  NO_DOCUMENT_FACTS,
  NO_PARTS,
  PART_NAMES,
  type PlanElement,
  type PlanParts,
  type SourcePlace,
} from "@boplan/domain/plan";
import type { LinePlace } from "../sources/source-document.ts";
import type { ReviewState } from "./review-state.ts";

/** A reviewed proposal as the content of a new plan; elements and texts keep their place in the source. */
export function toDraftPlan(options: {
  state: ReviewState;
  places: readonly LinePlace[];
  newId: () => string;
}): {
  title: string;
  document: DocumentFacts;
  elements: PlanElement[];
  parts: PlanParts;
} {
  const { state, places, newId } = options;
  const path: string[] = [];
  const elements = state.elements.map((element) => {
    const { kind, title, text, depth, attributes, lines } = element;
    const id = newId();
    path.length = depth;
    const parentId = path[depth - 1] ?? null;
    path[depth] = id;
    const { leadUnit, start, end, costs, indicator } = attributes;
    return createElement({
      ...{ id, parentId, kind, title, text, start, end, costs },
      leadUnitId: leadUnit === null ? null : (state.units[leadUnit.toLowerCase()] ?? null),
      indicators: indicator === null ? [] : [createIndicator({ name: indicator })],
      source: sourcePlace({ lines, places }),
    });
  });
  const entriesOf = (part: keyof PlanParts) =>
    state.parts
      .filter((entry) => entry.part === part && entry.kept)
      .map(({ entry, lines }) => ({
        ...entry,
        ...(part === "sections" ? { source: sourcePlace({ lines, places }) } : {}),
        id: newId(),
      }));
  return {
    title: state.title,
    document: keptFacts(state),
    elements,
    parts: {
      ...NO_PARTS,
      ...Object.fromEntries(PART_NAMES.map((part) => [part, entriesOf(part)])),
    },
  };
}

function keptFacts({ document, facts }: ReviewState): DocumentFacts {
  const left = facts.filter(({ kept }) => !kept).map(({ fact }) => fact);
  const unstated = Object.fromEntries(left.map((fact) => [fact, NO_DOCUMENT_FACTS[fact]]));
  const parts = left.includes("caseNumber") ? { caseNumberParts: null } : {};
  return { ...document, ...unstated, ...parts };
}

function sourcePlace(options: {
  lines: readonly number[];
  places: readonly LinePlace[];
}): SourcePlace | null {
  const { lines, places } = options;
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const place = places[first - 1];
  return { lines: [first, last], ...(place && "page" in place ? { page: place.page } : {}) };
}
