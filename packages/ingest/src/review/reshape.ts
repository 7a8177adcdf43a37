import { CodedError } from "@boplan/domain/error";
import { ELEMENT_KINDS, type ElementKind } from "@boplan/domain/plan";
import { splitTitle } from "../draft.ts";
import { withoutNumber } from "../lay-out.ts";
import { NO_ATTRIBUTES, type ProposedAttributes } from "../proposal.ts";
import { cleanText } from "../source-line.ts";
import { endOf, parentPlace, placeOf, siblingBefore } from "./branches.ts";
import type { ReviewElement, ReviewState } from "./review-state.ts";

/** Joins an element to the sibling before it, or to its parent when it is the first. */
export function mergeUp(state: ReviewState, id: string): ReviewState {
  const { elements } = state;
  const place = placeOf(elements, id);
  const into = siblingBefore(elements, place) ?? parentPlace(elements, place);
  const [one, other] = [elements[into ?? -1], elements[place]];
  if (into === null || !one || !other) throw new CodedError("import.nothingBefore");
  const told = other.text.startsWith(other.title.replace(/ …$/, ""))
    ? [other.text]
    : [other.title, other.text];
  const merged: ReviewElement = {
    ...one,
    text: [one.text, ...told].filter((text) => text !== "").join("\n"),
    attributes: joinAttributes(one.attributes, other.attributes),
    edited: one.edited || other.edited,
    lines: [...new Set([...one.lines, ...other.lines])].toSorted((a, b) => a - b),
  };
  const end = endOf(elements, place);
  // What stood under it stays at its depth where its sibling takes it over, and rises under a parent.
  const rise = one.depth < other.depth ? 1 : 0;
  const below = elements
    .slice(place + 1, end)
    .map((element) => ({ ...element, depth: element.depth - rise }));
  return {
    ...state,
    elements: [
      ...elements.slice(0, into),
      merged,
      ...elements.slice(into + 1, place),
      ...below,
      ...elements.slice(end),
    ],
  };
}

function joinAttributes(one: ProposedAttributes, other: ProposedAttributes): ProposedAttributes {
  return {
    leadUnit: one.leadUnit ?? other.leadUnit,
    start: one.start ?? other.start,
    end: one.end ?? other.end,
    costs: [...one.costs, ...other.costs],
    indicator: one.indicator ?? other.indicator,
  };
}

/**
 * Parts an element in two at a line of its source. The second half takes its words from the source;
 * the first keeps what a person has written in it. Throws `import.noSuchLine`.
 */
export function splitAt(options: {
  state: ReviewState;
  id: string;
  line: number;
  lines: readonly string[];
}): ReviewState {
  const { state, id, line, lines } = options;
  const place = placeOf(state.elements, id);
  const element = state.elements[place];
  const at = element?.lines.indexOf(line) ?? -1;
  if (!element || at < 1) throw new CodedError("import.noSuchLine");
  const [first, second] = [element.lines.slice(0, at), element.lines.slice(at)];
  const kept: ReviewElement = { ...element, ...keptWords({ element, first, lines }), lines: first };
  const made: ReviewElement = {
    ...element,
    id: `e${state.nextId}`,
    ...wordsOf(second, lines),
    attributes: NO_ATTRIBUTES,
    accepted: false,
    edited: false,
    lines: second,
  };
  const end = endOf(state.elements, place);
  return {
    ...state,
    nextId: state.nextId + 1,
    elements: [
      ...state.elements.slice(0, place),
      kept,
      ...state.elements.slice(place + 1, end),
      made,
      ...state.elements.slice(end),
    ],
  };
}

function keptWords(options: {
  element: ReviewElement;
  first: readonly number[];
  lines: readonly string[];
}): Partial<Pick<ReviewElement, "title" | "text">> {
  const { element, first, lines } = options;
  if (element.edited) return {};
  const words = joined(first, lines);
  const title = element.title.replace(/ …$/, "");
  // A number or label before the title is no part of the text.
  const from = words.indexOf(title);
  if (from < 0) return wordsOf(first, lines);
  return { text: words.slice(from + title.length).replace(/^[.:\s]+/, "") };
}

/** Leftovers as an element or as a text section. Throws `import.noSuchLine`. */
export function takeLines(options: {
  state: ReviewState;
  taken: readonly number[];
  as: ElementKind | "section";
}): ReviewState {
  const { state, as } = options;
  const asked = new Set(options.taken);
  const found = state.leftovers.filter(({ line }) => asked.has(line));
  const [first] = found;
  if (!first || found.length !== asked.size) throw new CodedError("import.noSuchLine");
  const own = found.map(({ line }) => line);
  const rest = state.leftovers.filter(({ line }) => !asked.has(line));
  const { title, text } = splitLeftovers(found.map((one) => stripMarks(one.text)));
  const nextId = state.nextId + 1;
  if (as === "section") {
    const entry = { topic: null, title, text, richText: null };
    const made = {
      id: `p${state.nextId}`,
      part: "sections",
      kept: true,
      lines: own,
      entry,
    } as const;
    return { ...state, nextId, leftovers: rest, parts: [...state.parts, made] };
  }
  const { place, depth } = placeFor({ state, line: first.line, kind: as });
  const made: ReviewElement = {
    id: `e${state.nextId}`,
    depth,
    kind: as,
    title,
    text,
    attributes: NO_ATTRIBUTES,
    confidence: 1,
    accepted: true,
    edited: false,
    lines: own,
  };
  const elements = [...state.elements.slice(0, place), made, ...state.elements.slice(place)];
  return { ...state, nextId, leftovers: rest, elements };
}

/**
 * Beside the element before or behind it in the source when that is of its kind, else under the
 * nearest one before it that is of an outer kind.
 */
function placeFor(options: { state: ReviewState; line: number; kind: ElementKind }): {
  place: number;
  depth: number;
} {
  const { line, kind } = options;
  const { elements } = options.state;
  const rank = ELEMENT_KINDS.indexOf(kind);
  const before = elements.findLastIndex(
    (element) => (element.lines[0] ?? Number.POSITIVE_INFINITY) < line,
  );
  const next = elements[before + 1];
  if (elements[before]?.kind !== kind && next?.kind === kind) {
    return { place: before + 1, depth: next.depth };
  }
  let at: number | null = before < 0 ? null : before;
  while (at !== null && ELEMENT_KINDS.indexOf(elements[at]?.kind ?? kind) >= rank) {
    at = parentPlace(elements, at);
  }
  const depth = at === null ? 0 : (elements[at]?.depth ?? 0) + 1;
  let place = before + 1;
  while (place < elements.length && (elements[place]?.depth ?? 0) > depth) place += 1;
  return { place, depth };
}

function wordsOf(own: readonly number[], lines: readonly string[]) {
  return splitLeftovers(own.map((line) => stripMarks(cleanText(lines[line - 1] ?? ""))));
}

/** The first line gives the title; the others are text. */
function splitLeftovers(words: readonly string[]): { title: string; text: string } {
  const [first = "", ...others] = words;
  const { title, text } = splitTitle(first);
  return {
    title: title === "" ? "–" : title.slice(0, 500),
    text: [text, ...others].filter((one) => one !== "").join("\n"),
  };
}

function joined(own: readonly number[], lines: readonly string[]): string {
  return own.map((line) => stripMarks(cleanText(lines[line - 1] ?? ""))).join("\n");
}

/** Marks of headings, lists and tables are layout. */
function stripMarks(line: string): string {
  const plain = line.replace(/^#+\s+/, "").replace(/^[-*•–]\s+/, "");
  const cells = /^\|.*\|$/.test(plain) ? plain.slice(1, -1).split("|") : [plain];
  return withoutNumber(
    cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "")
      .join(". "),
  );
}
