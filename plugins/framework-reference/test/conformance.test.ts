import { parsePartialDate } from "@boplan/framework-sdk";
import { elementWith, planWith, testFramework } from "@boplan/framework-sdk/testing";
import { framework } from "../src/index.ts";

const goal = elementWith({ kind: "goal" });
const measure = elementWith({ id: "m", kind: "measure", title: "Lease out plots" });

testFramework({
  framework,
  load: () => import("../src/index.ts"),
  fixtures: {
    "has-goal": { passes: planWith({ elements: [goal] }), fails: planWith() },
    "says-until-when": {
      passes: planWith({
        document: { type: "homes-plan", validTo: parsePartialDate("2030") },
      }),
      fails: planWith({ document: { type: "homes-plan" } }),
      outside: planWith({ document: { type: "guideline" } }),
    },
    "measure-has-unit": {
      passes: planWith({ elements: [{ ...measure, leadUnitId: "u" }] }),
      fails: planWith({ elements: [measure] }),
      outside: planWith({ elements: [goal] }),
    },
  },
  caseNumbers: {
    "H-2021-17": { prefix: "H", year: 2021, number: "17", ambiguous: false },
    "17/2021": null,
  },
});
