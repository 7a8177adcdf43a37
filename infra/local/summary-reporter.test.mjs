import { expect, test } from "vitest";
import { countRun } from "./summary-reporter.mjs";

const aTest = (state, note) => ({ fullName: "it", result: () => ({ state, note }) });
const aModule = ({ tests = [], errors = [], suiteErrors = [] }) => ({
  relativeModuleId: "a.test.ts",
  errors: () => errors,
  children: { allTests: () => tests, allSuites: () => [{ errors: () => suiteErrors }] },
});

test("tests are counted by outcome, with the reason of each skip", () => {
  const modules = [
    aModule({ tests: [aTest("passed"), aTest("failed"), aTest("skipped", "no redis-server")] }),
    aModule({ tests: [aTest("skipped", "no redis-server"), aTest("pending")] }),
  ];
  expect(countRun({ modules, unhandledErrors: [] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 3,
    reasons: { "no redis-server": 2, "no reason given: a.test.ts > it": 1 },
  });
});

test("what broke before its tests could run is a failure", () => {
  const modules = [aModule({ errors: [new Error("cannot load")] }), aModule({ suiteErrors: [1] })];
  expect(countRun({ modules, unhandledErrors: [new Error("loose")] }).failed).toBe(3);
});
