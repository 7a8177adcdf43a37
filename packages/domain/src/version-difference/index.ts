import {
  buildTree,
  type DocumentFacts,
  type ElementNode,
  flattenTree,
  PART_NAMES,
  type PartName,
  type Plan,
  type PlanElement,
} from "../plan/index.ts";
import { canonicalJson } from "../snapshot/index.ts";
import { longestAscending } from "./longest-ascending.ts";

/** A fact of the cover that two versions state differently. */
export interface FactDifference {
  readonly fact: "title" | "summary" | keyof DocumentFacts;
  readonly before: unknown;
  readonly after: unknown;
}

/** Fields of an element that a reader can see a difference in. */
export type ComparedField = Exclude<
  keyof PlanElement,
  "id" | "version" | "source" | "parentId" | "templateId" | "origin" | "responsibleUserId"
>;

/** What became of an element between two versions. An element may both move and change. */
export interface ElementDifference {
  readonly kind: "added" | "removed" | "changed" | "same";
  readonly before: ElementNode | null;
  readonly after: ElementNode | null;
  /** Fields that differ, in the order of the model; empty unless `changed`. */
  readonly fields: readonly ComparedField[];
  /** Whether it stands under another element, or among its siblings in another order. */
  readonly moved: boolean;
}

/** What became of a part around the tree, entry by entry. */
export interface PartDifference {
  readonly part: PartName;
  readonly added: readonly { readonly id: string }[];
  readonly removed: readonly { readonly id: string }[];
  readonly changed: readonly { readonly before: object; readonly after: object }[];
}

/** All that parts two versions of a plan. */
export interface PlanDifference {
  readonly facts: readonly FactDifference[];
  /** In the reading order of the later version; what was removed stands where it stood. */
  readonly elements: readonly ElementDifference[];
  /** Parts that differ. */
  readonly parts: readonly PartDifference[];
  readonly counts: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly moved: number;
  };
}

const COMPARED: readonly ComparedField[] = [
  "kind",
  "title",
  "text",
  "richText",
  "leadUnitId",
  "participatingUnitIds",
  "partners",
  "start",
  "end",
  "priority",
  "doneWhen",
  "costs",
  "instruments",
  "targetGroups",
  "themes",
  "area",
  "indicators",
  "status",
  "attainment",
  "customValues",
];

/**
 * Compares two versions element by element. An element is the same one when it has the same id, or
 * when the later says that it was carried forward from the earlier.
 */
export function comparePlans(options: { before: Plan; after: Plan }): PlanDifference {
  const { before, after } = options;
  const elements = compareElements(options);
  const count = (is: (difference: ElementDifference) => boolean) => elements.filter(is).length;
  return {
    facts: compareFacts({ before, after }),
    elements,
    parts: PART_NAMES.flatMap((part) => comparePart({ before, after, part })),
    counts: {
      added: count(({ kind }) => kind === "added"),
      removed: count(({ kind }) => kind === "removed"),
      changed: count(({ kind }) => kind === "changed"),
      moved: count(({ moved }) => moved),
    },
  };
}

function compareFacts({ before, after }: { before: Plan; after: Plan }): FactDifference[] {
  const stated = (plan: Plan): Record<string, unknown> => ({
    title: plan.title,
    summary: plan.summary,
    ...plan.document,
  });
  const [earlier, later] = [stated(before), stated(after)];
  const names = Object.keys(later) as FactDifference["fact"][];
  return names
    .filter((fact) => fact !== "caseNumberParts" && !equal(earlier[fact], later[fact]))
    .map((fact) => ({ fact, before: earlier[fact], after: later[fact] }));
}

function compareElements({ before, after }: { before: Plan; after: Plan }): ElementDifference[] {
  const earlier = flattenTree(buildTree(before.elements));
  const later = flattenTree(buildTree(after.elements));
  const byId = new Map(earlier.map((node) => [node.element.id, node]));
  const laterIds = new Set(later.map(({ element }) => element.id));
  const earlierOf = ({ id, origin }: PlanElement) => {
    const same = byId.get(id);
    if (same || origin?.kind !== "formerPlan" || origin.elementId === null) return same;
    return laterIds.has(origin.elementId) ? undefined : byId.get(origin.elementId);
  };
  const laterOf = new Map<string, string>();
  for (const { element } of later) {
    const match = earlierOf(element);
    if (match) laterOf.set(match.element.id, element.id);
  }
  const movedIds = moved({ earlier, later, laterOf });
  const differences = later.map(({ element }, index): ElementDifference => {
    const node = later[index] ?? null;
    const match = earlierOf(element) ?? null;
    if (!match) return { kind: "added", before: null, after: node, fields: [], moved: false };
    const fields = COMPARED.filter((field) => !equal(match.element[field], element[field]));
    return {
      kind: fields.length > 0 ? "changed" : "same",
      before: match,
      after: node,
      fields,
      moved: movedIds.has(element.id),
    };
  });
  return withRemoved({ earlier, laterOf, differences });
}

/** Puts each removed element behind what stood before it. */
function withRemoved(options: {
  earlier: readonly ElementNode[];
  laterOf: ReadonlyMap<string, string>;
  differences: readonly ElementDifference[];
}): ElementDifference[] {
  const { earlier, laterOf, differences } = options;
  const behind = new Map<string | null, ElementDifference[]>();
  let anchor: string | null = null;
  for (const node of earlier) {
    const after = laterOf.get(node.element.id);
    if (after !== undefined) {
      anchor = after;
      continue;
    }
    const removed: ElementDifference = {
      kind: "removed",
      before: node,
      after: null,
      fields: [],
      moved: false,
    };
    behind.set(anchor, [...(behind.get(anchor) ?? []), removed]);
  }
  return [
    ...(behind.get(null) ?? []),
    ...differences.flatMap((difference) => [
      difference,
      ...(behind.get(difference.after?.element.id ?? "") ?? []),
    ]),
  ];
}

/**
 * Elements that stand elsewhere: under another parent, or out of the order that most of their
 * siblings have kept. Only who moved is said to have moved, not those it passed.
 */
function moved(options: {
  earlier: readonly ElementNode[];
  later: readonly ElementNode[];
  laterOf: ReadonlyMap<string, string>;
}): Set<string> {
  const { earlier, later, laterOf } = options;
  const parentBefore = new Map(
    earlier.flatMap(({ element }) => {
      const id = laterOf.get(element.id);
      if (id === undefined) return [];
      const { parentId } = element;
      return [[id, parentId === null ? null : (laterOf.get(parentId) ?? parentId)] as const];
    }),
  );
  const placeBefore = new Map([...parentBefore.keys()].map((id, place) => [id, place]));
  const movedIds = new Set<string>();
  const siblings = new Map<string | null, string[]>();
  for (const { element } of later) {
    if (!parentBefore.has(element.id)) continue;
    if (parentBefore.get(element.id) !== element.parentId) movedIds.add(element.id);
    else siblings.set(element.parentId, [...(siblings.get(element.parentId) ?? []), element.id]);
  }
  for (const ids of siblings.values()) {
    const kept = longestAscending(ids.map((id) => placeBefore.get(id) ?? 0));
    ids.forEach((id, index) => {
      if (!kept.has(index)) movedIds.add(id);
    });
  }
  return movedIds;
}

function comparePart(options: { before: Plan; after: Plan; part: PartName }): PartDifference[] {
  const { part } = options;
  const earlier: readonly { readonly id: string }[] = options.before.parts[part];
  const later: readonly { readonly id: string }[] = options.after.parts[part];
  const byId = new Map(earlier.map((entry) => [entry.id, entry]));
  const ids = new Set(later.map(({ id }) => id));
  const added = later.filter(({ id }) => !byId.has(id));
  const removed = earlier.filter(({ id }) => !ids.has(id));
  const changed = later.flatMap((after) => {
    const before = byId.get(after.id);
    return before && !equal(before, after) ? [{ before, after }] : [];
  });
  return added.length + removed.length + changed.length > 0
    ? [{ part, added, removed, changed }]
    : [];
}

function equal(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
