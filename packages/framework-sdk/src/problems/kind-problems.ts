import { ELEMENT_KINDS, type ElementKind } from "@boplan/domain/plan";
import type { Framework } from "../framework.ts";
import type { FrameworkProblem } from "./framework-problem.ts";

/** Kinds the model does not know, parents that are not declared, kinds nothing leads to. */
export function kindProblems(framework: Framework): FrameworkProblem[] {
  const known = new Set<ElementKind>(framework.kinds.map((rule) => rule.kind));
  const reachable = reachableKinds(framework);
  return framework.kinds.flatMap(({ kind, parents }): FrameworkProblem[] => {
    const problems: FrameworkProblem[] = [];
    if (!ELEMENT_KINDS.includes(kind)) {
      problems.push({ part: "kinds", id: kind, problem: "danglingReference" });
    }
    for (const parent of parents) {
      if (parent !== null && !known.has(parent)) {
        problems.push({ part: `kinds/${kind}`, id: parent, problem: "danglingReference" });
      }
    }
    if (!reachable.has(kind)) problems.push({ part: "kinds", id: kind, problem: "unreachable" });
    return problems;
  });
}

function reachableKinds(framework: Framework): ReadonlySet<ElementKind> {
  const reachable = new Set<ElementKind>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const { kind, parents } of framework.kinds) {
      if (reachable.has(kind)) continue;
      if (parents.some((parent) => parent === null || reachable.has(parent))) {
        reachable.add(kind);
        grew = true;
      }
    }
  }
  return reachable;
}
