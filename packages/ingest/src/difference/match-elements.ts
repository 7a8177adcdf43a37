import type { PlanElement } from "@boplan/domain/plan";
import { titleKey } from "../source-line.ts";

/** Of two titles that share fewer words than this, the one is not the other reworded. */
const SIMILAR_ENOUGH = 0.5;

/** An element with what it is recognised by. */
interface Known {
  readonly element: PlanElement;
  readonly place: number;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Which element of a plan each proposed one is: by id, which a file that was exported from here
 * still has; else by kind and title under the same parent, then by a kind and title that only one on either side has, then by a similar title under the same parent.
 * Among several alike the one whose place in the source is nearest. Both lists stand in reading
 * order; no element is matched twice. Gives plan ids by proposed ids.
 */
export function matchElements(options: {
  proposed: readonly PlanElement[];
  inPlan: readonly PlanElement[];
}): ReadonlyMap<string, string> {
  const proposed = options.proposed.map(knownOf);
  const inPlan = options.inPlan.map(knownOf);
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  const join = (one: Known, other: Known) => {
    matched.set(one.element.id, other.element.id);
    taken.add(other.element.id);
  };
  const byId = new Map(inPlan.map((one) => [one.element.id, one]));
  for (const one of proposed) {
    const self = byId.get(one.element.id);
    if (self) join(one, self);
  }
  // A match of parents opens their children, so the surest pass is tried again after each other.
  for (;;) {
    const free = {
      proposed: proposed.filter(({ element }) => !matched.has(element.id)),
      inPlan: inPlan.filter(({ element }) => !taken.has(element.id)),
    };
    const pairs = firstFilled([
      () => siblingPairs({ ...free, matched, likeness: sameTitle }),
      () => onlyPairs(free),
      () => siblingPairs({ ...free, matched, likeness: similarTitle }),
    ]);
    if (pairs.length === 0) return matched;
    for (const [one, other] of pairs) join(one, other);
  }
}

type Pair = readonly [Known, Known];

function knownOf(element: PlanElement, place: number): Known {
  const key = titleKey(element.title);
  return { element, place, key, words: new Set(key.split(" ")) };
}

function firstFilled(passes: readonly (() => Pair[])[]): Pair[] {
  for (const pass of passes) {
    const pairs = pass();
    if (pairs.length > 0) return pairs;
  }
  return [];
}

/** The best pairs among elements under the same parent; `likeness` 0 is no pair. */
function siblingPairs(options: {
  proposed: readonly Known[];
  inPlan: readonly Known[];
  matched: ReadonlyMap<string, string>;
  likeness: (one: Known, other: Known) => number;
}): Pair[] {
  const { proposed, inPlan, matched, likeness } = options;
  const children = grouped(inPlan, ({ element }) => element.parentId);
  const candidates = proposed.flatMap((one) => {
    const { parentId } = one.element;
    const parent = parentId === null ? null : matched.get(parentId);
    if (parent === undefined) return [];
    return (children.get(parent) ?? []).flatMap((other) => {
      const score = likeness(one, other);
      return score > 0 ? [{ one, other, score, apart: linesApart(one, other) }] : [];
    });
  });
  const sorted = candidates.toSorted((a, b) => b.score - a.score || a.apart - b.apart);
  const used = new Set<Known>();
  return sorted.flatMap(({ one, other }): Pair[] => {
    if (used.has(one) || used.has(other)) return [];
    used.add(one).add(other);
    return [[one, other]];
  });
}

/** Pairs of a kind and title that stands once on either side, wherever it stands. */
function onlyPairs(options: { proposed: readonly Known[]; inPlan: readonly Known[] }): Pair[] {
  const nameOf = ({ element, key }: Known) => `${element.kind} ${key}`;
  const theirs = grouped(options.inPlan, nameOf);
  return [...grouped(options.proposed, nameOf)].flatMap(([name, ours]): Pair[] => {
    const others = theirs.get(name) ?? [];
    const [one, other] = [ours[0], others[0]];
    return one && other && ours.length === 1 && others.length === 1 ? [[one, other]] : [];
  });
}

/** A person may have given it another kind since; the same kind is preferred. */
function sameTitle(one: Known, other: Known): number {
  if (one.key !== other.key) return 0;
  return one.element.kind === other.element.kind ? 2 : 1;
}

/** Share of words that both titles have, by Dice. */
function similarTitle(one: Known, other: Known): number {
  if (one.element.kind !== other.element.kind) return 0;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const share = (2 * shared) / (one.words.size + other.words.size);
  return share >= SIMILAR_ENOUGH ? share : 0;
}

/** How far apart two stand in the source; in the reading order where one has no source. */
function linesApart(one: Known, other: Known): number {
  const [from, to] = [one.element.source, other.element.source];
  return Math.abs(from && to ? from.lines[0] - to.lines[0] : one.place - other.place);
}

function grouped<Key>(all: readonly Known[], keyOf: (one: Known) => Key): Map<Key, Known[]> {
  const groups = new Map<Key, Known[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
