import type { Framework } from "../framework.ts";
import { compileReadingPattern, listReadingPatterns } from "../reading-rules.ts";
import { danglingReferences, type FrameworkProblem, idsOf } from "./framework-problem.ts";

/** Reading rules that name what is not declared, and patterns that miss their own example. */
export function readingProblems(framework: Framework): FrameworkProblem[] {
  const { reading } = framework;
  const types = idsOf(framework.documentTypes);
  const kinds: ReadonlySet<string> = new Set(framework.kinds.map((rule) => rule.kind));
  const problems: FrameworkProblem[] = [
    ...danglingReferences({
      part: "reading/documentTypes",
      ids: reading.documentTypes.map((word) => word.type),
      known: types,
    }),
    ...danglingReferences({
      part: "reading/statements",
      ids: reading.statements.map((statement) => statement.sets?.type ?? null),
      known: types,
    }),
    ...danglingReferences({
      part: "reading",
      ids: [...reading.sections, ...reading.leads, ...reading.entries].flatMap((rule) => [
        rule.kind,
        rule.below,
      ]),
      known: kinds,
    }),
  ];
  if (reading.months.length !== 12) {
    problems.push({ part: "reading/months", id: "*", problem: "missing" });
  }
  for (const { name, rule } of listReadingPatterns(reading)) {
    if (!matchesItsExample(rule)) {
      problems.push({ part: "reading", id: `${name} ${rule.pattern}`, problem: "badPattern" });
    }
  }
  return problems;
}

function matchesItsExample(rule: { pattern: string; example: string }): boolean {
  try {
    return compileReadingPattern(rule).test(rule.example);
  } catch {
    return false;
  }
}
