import type { Framework } from "../framework.ts";
import { type FrameworkProblem, isFrameworkId } from "./framework-problem.ts";

/** Lists a framework must have; those marked true must also say something. */
const LISTS = {
  languages: true,
  regimes: true,
  documentTypes: true,
  kinds: true,
  goalAreas: true,
  goalTemplates: false,
  instruments: false,
  targetGroups: false,
  indicators: false,
  norms: false,
  unitTypes: false,
  decidingBodies: false,
  hearingBodies: false,
  analysisTopics: false,
  statements: false,
  relatedDocuments: false,
  periods: false,
  processes: false,
  holidays: false,
  transitions: false,
  requirements: false,
  outline: false,
} as const satisfies Partial<Record<keyof Framework, boolean>>;

/**
 * Lists that are not there at all, as in a plugin written for an earlier SDK. They are looked for
 * before anything else, since every other check reads them.
 */
export function listProblems(framework: Framework): FrameworkProblem[] {
  return Object.keys(LISTS).flatMap((part): FrameworkProblem[] =>
    Array.isArray(framework[part as keyof typeof LISTS])
      ? []
      : [{ part, id: "*", problem: "missing" }],
  );
}

/** Who the framework is, and whether it says the least that a framework must say. */
export function identityProblems(framework: Framework): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  const country = framework.jurisdiction.toLowerCase();
  if (!isFrameworkId(framework.id) || !framework.id.startsWith(`${country}-`)) {
    problems.push({ part: "id", id: framework.id, problem: "badId" });
  }
  if (!/^[A-Z]{2}$/.test(framework.jurisdiction)) {
    problems.push({ part: "jurisdiction", id: framework.jurisdiction, problem: "badId" });
  }
  if (!/^[A-Z]{3}$/.test(framework.currency)) {
    problems.push({ part: "currency", id: framework.currency, problem: "badId" });
  }
  if (!/^\d+\.\d+\.\d+$/.test(framework.version)) {
    problems.push({ part: "version", id: framework.version, problem: "badId" });
  }
  for (const [part, filled] of Object.entries(LISTS)) {
    if (filled && framework[part as keyof typeof LISTS].length === 0) {
      problems.push({ part, id: "*", problem: "missing" });
    }
  }
  return problems;
}
