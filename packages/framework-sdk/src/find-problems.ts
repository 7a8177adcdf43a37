import { type Framework, SDK_VERSION } from "./framework.ts";
import { citationProblems } from "./problems/citation-problems.ts";
import type { FrameworkProblem } from "./problems/framework-problem.ts";
import { goalProblems } from "./problems/goal-problems.ts";
import { idProblems } from "./problems/id-problems.ts";
import { identityProblems, listProblems } from "./problems/identity-problems.ts";
import { kindProblems } from "./problems/kind-problems.ts";
import { measuringProblems } from "./problems/measuring-problems.ts";
import { planningProblems } from "./problems/planning-problems.ts";
import { readingProblems } from "./problems/reading-problems.ts";
import { regimeProblems } from "./problems/regime-problems.ts";

export type { FrameworkProblem } from "./problems/framework-problem.ts";

/** Checks structure: marks, ids, dates, references between parts. Texts are left to conformance. */
export function findProblems(framework: Framework): FrameworkProblem[] {
  if (framework === null || typeof framework !== "object") {
    return [{ part: "framework", id: "?", problem: "notAFramework" }];
  }
  if (framework.$$type !== "@boplan/framework") {
    return [{ part: "$$type", id: String(framework.$$type), problem: "notAFramework" }];
  }
  if (framework.sdk !== SDK_VERSION) {
    return [{ part: "sdk", id: String(framework.sdk), problem: "otherSdk" }];
  }
  const absent = listProblems(framework);
  if (absent.length > 0) return absent;
  return [
    ...identityProblems(framework),
    ...idProblems(framework),
    ...goalProblems(framework),
    ...regimeProblems(framework),
    ...planningProblems(framework),
    ...measuringProblems(framework),
    ...kindProblems(framework),
    ...citationProblems(framework),
    ...readingProblems(framework),
  ];
}
