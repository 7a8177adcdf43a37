import type { Framework } from "../framework.ts";
import { type FrameworkProblem, isFrameworkId } from "./framework-problem.ts";

/** Ids that are not kebab case, or stand twice where they must be told apart. */
export function idProblems(framework: Framework): FrameworkProblem[] {
  const lists: Record<string, readonly { readonly id: string }[]> = {
    regimes: framework.regimes,
    documentTypes: framework.documentTypes,
    goalAreas: framework.goalAreas,
    goalTemplates: framework.goalTemplates,
    measureTemplates: framework.goalTemplates.flatMap((template) => template.measures),
    instruments: framework.instruments,
    targetGroups: framework.targetGroups,
    indicators: framework.indicators,
    norms: framework.norms,
    unitTypes: framework.unitTypes,
    decidingBodies: framework.decidingBodies,
    hearingBodies: framework.hearingBodies,
    analysisTopics: framework.analysisTopics,
    statements: framework.statements,
    relatedDocuments: framework.relatedDocuments,
    periods: framework.periods,
    processes: framework.processes,
    requirements: framework.requirements,
    outline: framework.outline,
    kinds: framework.kinds.map((rule) => ({ id: rule.kind.toLowerCase() })),
    transitions: framework.transitions.map(({ from, to }) => ({ id: `${from}-${to}` })),
    // Two processes may share a phase: its texts are the same. Within one it stands once.
    ...Object.fromEntries(
      framework.processes.map((process) => [`processes/${process.id}/phases`, process.phases]),
    ),
  };
  return Object.entries(lists).flatMap(([part, entries]) => problemsOfList(part, entries));
}

function problemsOfList(
  part: string,
  entries: readonly { readonly id: string }[],
): FrameworkProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }): FrameworkProblem[] => {
    if (!isFrameworkId(id)) return [{ part, id, problem: "badId" }];
    if (seen.has(id)) return [{ part, id, problem: "duplicateId" }];
    seen.add(id);
    return [];
  });
}
