import type { Framework } from "../framework.ts";
import {
  danglingReferences,
  type FrameworkProblem,
  idsOf,
  isFrameworkId,
} from "./framework-problem.ts";

/** Indicators without a source or with an unknown norm, units and norm subjects without an id. */
export function measuringProblems(framework: Framework): FrameworkProblem[] {
  const norms = idsOf(framework.norms);
  return [
    ...framework.indicators.flatMap((indicator): FrameworkProblem[] => {
      const part = `indicators/${indicator.id}`;
      return [
        ...danglingReferences({ part, ids: [indicator.norm], known: norms }),
        ...(isFrameworkId(indicator.unit)
          ? []
          : [{ part, id: indicator.unit, problem: "badId" } as const]),
        ...(indicator.sources.length > 0
          ? []
          : [{ part, id: "sources", problem: "missing" } as const]),
        ...indicator.sources
          .filter(({ provider }) => !isFrameworkId(provider))
          .map(({ provider }) => ({ part, id: provider, problem: "badId" }) as const),
      ];
    }),
    ...framework.norms
      .filter(({ subject }) => !isFrameworkId(subject))
      .map(({ id, subject }) => ({ part: `norms/${id}`, id: subject, problem: "badId" }) as const),
  ];
}
