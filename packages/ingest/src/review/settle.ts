import { cleanText } from "../source-line.ts";
import type { ReviewLeftover, ReviewState } from "./review-state.ts";

/** Topic of a line that came back because a person left out what it said. */
export const LEFT_OUT = "leftOut";

/** Topic of a line whose element a person took out. */
export const REMOVED = "removed";

/**
 * Puts every line that nothing says any more back among the leftovers, and takes out those that a
 * kept fact or entry says again. Run after each operation: so no operation can lose a line.
 */
export function settle(options: { state: ReviewState; lines: readonly string[] }): ReviewState {
  const { state, lines } = options;
  const said = saidLines(state);
  const stays = state.leftovers.filter(({ line, topic }) => topic !== LEFT_OUT || !said.has(line));
  const held = new Set(stays.map(({ line }) => line));
  const back: ReviewLeftover[] = lines.flatMap((raw, index) => {
    const line = index + 1;
    if (said.has(line) || held.has(line)) return [];
    const text = cleanText(raw);
    return text === "" ? [] : [{ line, text, topic: LEFT_OUT }];
  });
  if (back.length === 0 && stays.length === state.leftovers.length) return state;
  return { ...state, leftovers: [...stays, ...back].toSorted((a, b) => a.line - b.line) };
}

/** Non-blank lines of the source that are in no element, kept fact, kept entry or leftover. */
export function uncoveredLines(options: {
  state: ReviewState;
  lines: readonly string[];
}): number[] {
  const { state, lines } = options;
  const said = saidLines(state);
  for (const { line } of state.leftovers) said.add(line);
  return lines.flatMap((raw, index) =>
    cleanText(raw) === "" || said.has(index + 1) ? [] : [index + 1],
  );
}

function saidLines(state: ReviewState): Set<number> {
  const said = new Set(state.stated);
  const add = (lines: readonly number[]) => {
    for (const line of lines) said.add(line);
  };
  for (const element of state.elements) add(element.lines);
  for (const fact of state.facts) if (fact.kept) add(fact.lines);
  for (const entry of state.parts) if (entry.kept) add(entry.lines);
  return said;
}
