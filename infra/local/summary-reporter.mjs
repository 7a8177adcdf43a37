import fs from "node:fs";

/** Counts tests for the last line of `npm test`. What broke before its tests ran counts as failed. */
export default class SummaryReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const summary = countRun({ modules, unhandledErrors });
    const file = process.env.BOPLAN_TEST_SUMMARY;
    if (file) fs.writeFileSync(file, JSON.stringify(summary));
  }
}

export function countRun({ modules, unhandledErrors }) {
  const summary = { passed: 0, failed: unhandledErrors.length, skipped: 0, reasons: {} };
  for (const module of modules) {
    summary.failed += module.errors().length;
    for (const suite of module.children.allSuites()) summary.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state, note } = test.result();
      if (state === "passed") summary.passed += 1;
      else if (state === "failed") summary.failed += 1;
      else {
        summary.skipped += 1;
        const reason = note ?? `no reason given: ${module.relativeModuleId} > ${test.fullName}`;
        summary.reasons[reason] = (summary.reasons[reason] ?? 0) + 1;
      }
    }
  }
  return summary;
}
