import { CodedError } from "@boplan/domain/error";
import { findProblems } from "./find-problems.ts";
import { type Framework, SDK_VERSION } from "./framework.ts";

/** What an author writes: everything but the marks the SDK sets itself. */
export type FrameworkDefinition = Omit<Framework, "$$type" | "sdk">;

/**
 * Turns a definition into a framework: marked, checked and deep-frozen. Throws
 * `CodedError("framework.invalid")` naming framework, part and id at the first broken rule, so a
 * faulty plugin is found on import and not in front of a planner.
 *
 * @example
 * export default defineFramework({ id: "xx-homes", version: "1.0.0", jurisdiction: "XX", … });
 */
export function defineFramework(definition: FrameworkDefinition): Framework {
  const framework: Framework = {
    ...definition,
    $$type: "@boplan/framework",
    sdk: SDK_VERSION,
  };
  assertFramework(framework);
  return deepFreeze(framework);
}

/** Throws `CodedError("framework.invalid")` when the value is no sound framework. */
export function assertFramework(framework: Framework): void {
  const problems = findProblems(framework);
  const [first] = problems;
  if (!first) return;
  const id = typeof framework.id === "string" ? framework.id : "?";
  const error = new CodedError("framework.invalid", { framework: id, ...first });
  // The code is for the edge; whoever writes the framework reads the stack, and wants them all.
  const lines = problems.map((problem) => `  ${problem.part}: ${problem.id} (${problem.problem})`);
  error.cause = new Error([`framework ${id} is not sound`, ...lines].join("\n"));
  throw error;
}

function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
