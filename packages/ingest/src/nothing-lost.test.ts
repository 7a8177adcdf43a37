import { loadFrameworks } from "@boplan/framework-host";
import { describe, expect, it } from "vitest";
import { planLines, seededRandom } from "../test/generate-plan.ts";
import { unaccountedLines } from "../test/unaccounted-lines.ts";
import { proposePlan } from "./propose-plan.ts";

const RUNS = 400;
const framework = loadFrameworks().get("xx-reference");

describe("nothing is lost", () => {
  it(`holds for ${RUNS} generated documents`, () => {
    let elements = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const lines = planLines(seededRandom(seed));
      const proposal = proposePlan({ lines, framework });
      expect(unaccountedLines({ lines, proposal }), `seed ${seed}\n${lines.join("\n")}`).toEqual(
        [],
      );
      const filled = lines.filter((line) => line.trim() !== "").length;
      expect(proposal.score.linesTotal, `seed ${seed}`).toBe(filled);
      elements += proposal.elements.length;
    }
    // Were nothing ever recognised, nothing could be lost either.
    expect(elements).toBeGreaterThan(RUNS);
  });

  it("is noticed by the test when it happens", () => {
    const lines = ["## Measures", "", "- Build forty homes", "- Lease the old school"];
    const proposal = proposePlan({ lines, framework });
    const robbed = { ...proposal, elements: proposal.elements.slice(1) };
    expect(unaccountedLines({ lines, proposal })).toEqual([]);
    expect(unaccountedLines({ lines, proposal: robbed })).toEqual([3]);
  });

  it("holds for one endless line, and for many lines, without hanging", () => {
    for (const lines of [["ab ".repeat(300_000)], Array(20_000).fill("- a: b. C d,")]) {
      const { score } = proposePlan({ lines, framework });
      expect(score.linesTotal).toBe(lines.length);
    }
  });
});
