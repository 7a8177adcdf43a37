import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { hasSentence } from "../tenant/event-sentence.ts";
import { ACTION_NAMES } from "./action-names.ts";

const USE_CASES = fileURLToPath(
  new URL("../../../../../packages/application/src/", import.meta.url),
);
const STRUCTURE = path.join(USE_CASES, "plan/structure/command.ts");

/** Every action that a use case writes into the log, as its source has it. */
function recordedActions(): string[] {
  const files = readdirSync(USE_CASES, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  const literal = files.flatMap((name) => {
    const source = readFileSync(path.join(USE_CASES, name), "utf8");
    // The value may be chosen between two, so each string of it counts.
    return [...source.matchAll(/\baction: ([^,;]+)/g)].flatMap(([, value = ""]) =>
      [...value.matchAll(/"(\w+\.\w+)"/g)].map(([, action = ""]) => action),
    );
  });
  // Changes of the tree are named after their command; steps are moves and several at once an undo.
  const commands = [...readFileSync(STRUCTURE, "utf8").matchAll(/type: z\.literal\("(\w+)"\)/g)]
    .map(([, type = ""]) => type)
    .map((type) => `element.${type === "batch" ? "undo" : type}`);
  return [...new Set([...literal, ...commands])].sort();
}

describe("the log", () => {
  const actions = recordedActions();

  it("is written by the use cases that are known to", () => {
    expect(actions.length).toBeGreaterThan(50);
    expect(actions).toEqual(
      expect.arrayContaining([
        "consultation.register",
        "plan.adopt",
        "plan.decide",
        "element.undo",
      ]),
    );
  });

  it("has a name for every action", () => {
    expect(actions.filter((action) => !Object.hasOwn(ACTION_NAMES, action))).toEqual([]);
  });

  it("tells every action as a sentence", () => {
    expect(actions.filter((action) => !hasSentence(action))).toEqual([]);
  });
});
