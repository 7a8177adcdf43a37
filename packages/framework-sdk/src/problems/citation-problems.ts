import type { Citation, Framework } from "../framework.ts";
import type { FrameworkProblem } from "./framework-problem.ts";

/** Citations that name no act, or no address where it can be read. */
export function citationProblems(framework: Framework): FrameworkProblem[] {
  return citationsOf(framework).flatMap(({ part, id, citation }): FrameworkProblem[] =>
    citation === null || (citation.act.trim() !== "" && /^https?:\/\//.test(citation.url))
      ? []
      : [{ part: `${part}/citation`, id, problem: "missing" }],
  );
}

interface Cited {
  readonly part: string;
  readonly id: string;
  readonly citation: Citation | null;
}

/** Everything of a framework that names a place in law or guidance. */
function citationsOf(framework: Framework): Cited[] {
  const lists = [
    "regimes",
    "goalAreas",
    "norms",
    "hearingBodies",
    "statements",
    "periods",
    "requirements",
  ] as const;
  return [
    ...lists.flatMap((part) =>
      framework[part].map(({ id, citation }): Cited => ({ part, id, citation })),
    ),
    ...framework.processes.flatMap((process) =>
      process.phases.map(
        ({ id, minimum }): Cited => ({
          part: `processes/${process.id}`,
          id,
          citation: minimum?.citation ?? null,
        }),
      ),
    ),
  ];
}
