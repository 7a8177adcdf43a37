import { type OrganisationUnit, PART_NAMES } from "@boplan/domain/plan";
import type { PlanProposal, ProposedElement } from "../proposal.ts";
import { cleanText, titleKey } from "../source-line.ts";
import {
  FACT_NAMES,
  type ReviewElement,
  type ReviewEntry,
  type ReviewLeftover,
  type ReviewState,
} from "./review-state.ts";
import { settle } from "./settle.ts";

/**
 * The proposal as the beginning of a review: every non-blank line has its place. Units of the
 * organisation that bear a written name are matched by it.
 */
export function openReview(options: {
  proposal: PlanProposal;
  lines: readonly string[];
  units: readonly Pick<OrganisationUnit, "id" | "name">[];
  /** Name of the draft where the document has none. */
  fallbackTitle: string;
}): ReviewState {
  const { proposal, lines, units, fallbackTitle } = options;
  const leftWhole = new Set(
    proposal.leftovers
      .filter(({ line, text }) => text === cleanText(lines[line - 1] ?? ""))
      .map(({ line }) => line),
  );
  let nextId = 1;
  const parts: ReviewEntry[] = PART_NAMES.flatMap((part) =>
    (proposal.parts[part] ?? []).map(({ place, ...entry }) => {
      const id = `p${nextId}`;
      nextId += 1;
      const own = range(place.lines).filter((line) => !leftWhole.has(line));
      return { id, part, kept: true, lines: own, entry };
    }),
  );
  const ofEntries = new Set(parts.flatMap((entry) => entry.lines));
  const flat = flatten(proposal.elements, 0);
  const around = surroundings({ flat, leftWhole, lines });
  const isSaid = (line: number) => {
    const index = around.get(line);
    const element = index === undefined ? undefined : flat[index]?.element;
    if (!element) return false;
    const isFirst = element.source.lines[0] === line && !ofEntries.has(line);
    return isFirst || saysMost({ element, raw: lines[line - 1] ?? "" });
  };
  const filled = lines.flatMap((raw, index) => (cleanText(raw) === "" ? [] : [index + 1]));
  const free = filled.filter(
    (line) => !leftWhole.has(line) && !ofEntries.has(line) && !isSaid(line),
  );
  const facts = FACT_NAMES.filter((fact) => isStated(proposal.document[fact])).map((fact) => ({
    fact,
    kept: true,
    lines: free.filter((line) =>
      saysFact({ raw: lines[line - 1] ?? "", value: proposal.document[fact] }),
    ),
  }));
  const ofFacts = new Set(facts.flatMap((fact) => fact.lines));
  const owned: number[][] = flat.map(() => []);
  // A line amid an element that neither it nor a fact says in words is for a person to place.
  const unsaid: ReviewLeftover[] = [];
  for (const [line, index] of around) {
    if (isSaid(line)) owned[index]?.push(line);
    else if (!ofFacts.has(line) && !ofEntries.has(line)) {
      unsaid.push({ line, text: cleanText(lines[line - 1] ?? ""), topic: null });
    }
  }
  const elements: ReviewElement[] = flat.map(({ element, depth }, index) => {
    const id = `e${nextId}`;
    nextId += 1;
    const { kind, title, text, attributes, confidence } = element;
    const own = (owned[index] ?? []).toSorted((a, b) => a - b);
    const flags = { accepted: false, edited: false };
    return { id, depth, kind, title, text, attributes, confidence, ...flags, lines: own };
  });
  const state: ReviewState = {
    title: proposal.title ?? fallbackTitle,
    document: proposal.document,
    elements,
    leftovers: [
      ...proposal.leftovers.filter(({ line }) => !unsaid.some((one) => one.line === line)),
      ...unsaid,
    ].toSorted((a, b) => a.line - b.line),
    facts,
    parts,
    stated: free.filter((line) => !ofFacts.has(line) && !around.has(line)),
    units: matchedUnits({ elements, units }),
    nextId,
  };
  return settle({ state, lines });
}

interface Flat {
  readonly element: ProposedElement;
  readonly depth: number;
}

function flatten(elements: readonly ProposedElement[], depth: number): Flat[] {
  return elements.flatMap((element) => [
    { element, depth },
    ...flatten(element.children, depth + 1),
  ]);
}

function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Of each line the innermost element around it, by place; of two as deep, the shorter one. */
function surroundings(options: {
  flat: readonly Flat[];
  leftWhole: ReadonlySet<number>;
  lines: readonly string[];
}): Map<number, number> {
  const { flat, leftWhole, lines } = options;
  const around = new Map<number, number>();
  const length = (index: number) => {
    const place = flat[index]?.element.source.lines ?? [0, 0];
    return place[1] - place[0];
  };
  flat.forEach(({ element, depth }, index) => {
    for (const line of range(element.source.lines)) {
      if (leftWhole.has(line) || cleanText(lines[line - 1] ?? "") === "") continue;
      const current = around.get(line);
      const currentDepth = current === undefined ? -1 : (flat[current]?.depth ?? -1);
      const isInner =
        current === undefined ||
        depth > currentDepth ||
        (depth === currentDepth && length(index) < length(current));
      if (isInner) around.set(line, index);
    }
  });
  return around;
}

function saysMost(options: { element: ProposedElement; raw: string }): boolean {
  const words = titleKey(cleanText(options.raw)).split(" ");
  const told = new Set(titleKey(wordsIn(options.element)).split(" "));
  return words.filter((word) => told.has(word)).length * 2 >= words.length;
}

/** Title, text and what was understood of it. */
function wordsIn({ title, text, attributes }: ProposedElement): string {
  return `${title} ${text} ${JSON.stringify(attributes)}`;
}

function isStated(value: unknown): boolean {
  return value !== null && (!Array.isArray(value) || value.length > 0);
}

/** Whether a line holds the words of a fact, or for a date or period its year. */
function saysFact(options: { raw: string; value: unknown }): boolean {
  const line = titleKey(cleanText(options.raw));
  const written = Array.isArray(options.value)
    ? options.value.map(String)
    : options.value !== null && typeof options.value === "object"
      ? Object.values(options.value).map(String)
      : [String(options.value)];
  return written.some((one) => {
    const key = /^\d{4}(-\d{2}){0,2}$/.test(one) ? one.slice(0, 4) : titleKey(one);
    return key !== "" && line.includes(key);
  });
}

function matchedUnits(options: {
  elements: readonly ReviewElement[];
  units: readonly Pick<OrganisationUnit, "id" | "name">[];
}): Record<string, string | null> {
  const byName = new Map(options.units.map(({ id, name }) => [name.toLowerCase(), id]));
  const written = options.elements.flatMap(({ attributes: { leadUnit } }) =>
    leadUnit === null ? [] : [leadUnit.toLowerCase()],
  );
  return Object.fromEntries([...new Set(written)].map((name) => [name, byName.get(name) ?? null]));
}
