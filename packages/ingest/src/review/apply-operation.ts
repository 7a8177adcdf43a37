import { CodedError } from "@boplan/domain/error";
import type { OrganisationUnit } from "@boplan/domain/plan";
import type { PlanProposal } from "../proposal.ts";
import { cleanText } from "../source-line.ts";
import { endOf, moveUnder, placeOf, stepBranch } from "./branches.ts";
import { openReview } from "./open-review.ts";
import type { ReviewOperation } from "./operation.ts";
import { mergeUp, splitAt, takeLines } from "./reshape.ts";
import type { ReviewElement, ReviewState } from "./review-state.ts";
import { REMOVED, settle } from "./settle.ts";

/** What a review was opened with; with the operations it gives the same state each time. */
export interface ReviewContext {
  readonly proposal: PlanProposal;
  readonly lines: readonly string[];
  readonly units: readonly Pick<OrganisationUnit, "id" | "name">[];
  readonly fallbackTitle: string;
}

/**
 * The review after one operation. Pure: the state given stays as it is. Throws `import.elementGone`,
 * `import.intoItself`, `import.nothingBefore`, `import.noSuchLine`; the state is then unchanged.
 */
export function applyOperation(options: {
  state: ReviewState;
  operation: ReviewOperation;
  lines: readonly string[];
}): ReviewState {
  const { lines } = options;
  return settle({ state: run(options), lines });
}

/** The review after all of the operations, from the beginning: how an operation is taken back. */
export function replayReview(options: {
  context: ReviewContext;
  operations: readonly ReviewOperation[];
}): ReviewState {
  const { context, operations } = options;
  return operations.reduce(
    (state, operation) => applyOperation({ state, operation, lines: context.lines }),
    openReview(context),
  );
}

function run(options: {
  state: ReviewState;
  operation: ReviewOperation;
  lines: readonly string[];
}): ReviewState {
  const { state, operation, lines } = options;
  const { elements } = state;
  switch (operation.type) {
    case "changeKind":
      return change(state, operation.id, { kind: operation.kind, accepted: true });
    case "edit": {
      const { id, title, text } = operation;
      const words = { title, ...(text === undefined ? {} : { text }) };
      return change(state, id, { ...words, edited: true, accepted: true });
    }
    case "moveUp":
    case "moveDown":
    case "indent":
    case "outdent":
      return {
        ...state,
        elements: stepBranch({ elements, id: operation.id, step: operation.type }),
      };
    case "move":
      return { ...state, elements: moveUnder({ elements, ...operation }) };
    case "merge":
      return mergeUp(state, operation.id);
    case "split":
      return splitAt({ state, id: operation.id, line: operation.line, lines });
    case "remove":
      return remove({ state, operation, lines });
    case "take":
      return takeLines({ state, taken: operation.lines, as: operation.as });
    case "accept":
      return change(state, operation.id, { accepted: operation.accepted });
    case "acceptAbove": {
      const { confidence } = operation;
      const accepted = elements.map((element) =>
        element.confidence >= confidence ? { ...element, accepted: true } : element,
      );
      return { ...state, elements: accepted };
    }
    case "keepFact": {
      const { fact, kept } = operation;
      return {
        ...state,
        facts: state.facts.map((one) => (one.fact === fact ? { ...one, kept } : one)),
      };
    }
    case "keepEntry": {
      const { id, kept } = operation;
      if (!state.parts.some((entry) => entry.id === id)) throw new CodedError("import.elementGone");
      return {
        ...state,
        parts: state.parts.map((one) => (one.id === id ? { ...one, kept } : one)),
      };
    }
    case "matchUnit":
      return {
        ...state,
        units: { ...state.units, [operation.written.toLowerCase()]: operation.unitId },
      };
    case "nameDocument":
      return { ...state, title: operation.title };
  }
}

function change(state: ReviewState, id: string, changes: Partial<ReviewElement>): ReviewState {
  const place = placeOf(state.elements, id);
  return {
    ...state,
    elements: state.elements.map((element, at) =>
      at === place ? { ...element, ...changes } : element,
    ),
  };
}

/** Takes an element out; each of its lines is a leftover again, whole, whoever else has a part of it. */
function remove(options: {
  state: ReviewState;
  operation: { id: string; branch: boolean };
  lines: readonly string[];
}): ReviewState {
  const { state, operation, lines } = options;
  const { elements } = state;
  const place = placeOf(elements, operation.id);
  const end = endOf(elements, place);
  const gone = elements.slice(place, operation.branch ? end : place + 1);
  const lifted = operation.branch
    ? []
    : elements.slice(place + 1, end).map((element) => ({ ...element, depth: element.depth - 1 }));
  const back = new Set(gone.flatMap((element) => element.lines));
  const leftovers = [
    ...state.leftovers.filter(({ line }) => !back.has(line)),
    ...[...back].map((line) => {
      return { line, text: cleanText(lines[line - 1] ?? ""), topic: REMOVED };
    }),
  ].toSorted((a, b) => a.line - b.line);
  return {
    ...state,
    leftovers,
    elements: [...elements.slice(0, place), ...lifted, ...elements.slice(end)],
  };
}
