import { loadFrameworks } from "@boplan/framework-host";
import { expect, test } from "vitest";
import type { ProposedElement } from "../proposal.ts";
import { proposePlan } from "../propose-plan.ts";
import { type Candidate, choosePlan } from "./choose-plan.ts";

const empty = proposePlan({ lines: ["a"], framework: loadFrameworks().get("xx-reference") });
const [element] = proposePlan({
  lines: ["## Measures", "- Build homes"],
  framework: loadFrameworks().get("xx-reference"),
}).elements;

const reading = (options: {
  id: string;
  placed?: number;
  kinds?: readonly ProposedElement["kind"][];
  topics?: readonly (string | null)[];
}): Candidate => ({
  frameworkId: options.id,
  proposal: {
    ...empty,
    notice: options.kinds ? null : empty.notice,
    score: { linesTotal: 9, linesPlaced: options.placed ?? 0 },
    elements: (options.kinds ?? []).flatMap((kind) => (element ? [{ ...element, kind }] : [])),
    leftovers: (options.topics ?? []).map((topic) => ({ line: 1, text: "x", topic })),
  },
});
const chosen = (...candidates: Candidate[]) => choosePlan(candidates).frameworkId;

test("the reading that understood most is taken", () => {
  const plan = reading({ id: "plan", placed: 2, kinds: ["goal"] });
  expect(chosen(reading({ id: "none", placed: 9 }), plan)).toBe("plan");
  expect(chosen(plan, reading({ id: "more", placed: 3, kinds: ["goal"] }))).toBe("more");
  const heading = reading({
    id: "heading",
    placed: 1,
    kinds: ["goal", "measure"],
    topics: ["heading", null],
  });
  expect(chosen(plan, heading)).toBe("heading");
  expect(chosen(plan, reading({ ...{ id: "equal", placed: 2 }, kinds: ["goal"] }))).toBe("plan");
  expect(() => choosePlan([])).toThrow();
});
