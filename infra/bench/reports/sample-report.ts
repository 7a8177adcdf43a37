import { parsePartialDate } from "@boplan/domain/partial-date";
import {
  createElement,
  MEASURE_STATUSES,
  NO_DOCUMENT_FACTS,
  type PlanElement,
} from "@boplan/domain/plan";
import type { ReportKind } from "@boplan/domain/report";
import { SNAPSHOT_SCHEMA } from "@boplan/domain/snapshot";
import { checkPlan, loadFrameworks, regimeOn } from "@boplan/framework-host";
import { planWith } from "@boplan/framework-sdk/testing";
import { createI18n } from "@boplan/i18n/translator";
import type { PlanReportInput } from "@boplan/reports/build-plan-report";

const ON = "2026-11-22";
const WORDS =
  "Kommunen ska se till att fler kan bo kvar och flytta hit genom att bygga nya hem nära service och arbete för alla som behöver det under hela perioden".split(
    " ",
  );

/** Elements of a plan with all that municipalities write, each with words of its own. */
export function sampleElements(count: number): PlanElement[] {
  const elements: PlanElement[] = [];
  let goal = "";
  for (let place = 0; place < count; place += 1) {
    const id = `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
    const isGoal = place % 6 === 0;
    if (isGoal) goal = id;
    elements.push(
      createElement({
        id,
        kind: isGoal ? "goal" : "measure",
        parentId: isGoal ? null : goal,
        title: `${isGoal ? "Mål" : "Åtgärd"} ${place}: ${sentence(place, 6)}`,
        text: [0, 1].map((paragraph) => `${sentence(place + paragraph, 34)}.`).join("\n\n"),
        start: parsePartialDate("2026"),
        end: parsePartialDate(String(2027 + (place % 4))),
        ...(isGoal ? {} : { status: MEASURE_STATUSES[place % 6] ?? null }),
        costs: isGoal
          ? []
          : [
              {
                year: 2026 + (place % 4),
                amount: 100_000 * (place + 1),
                currency: "SEK",
                kind: place % 2 === 0 ? "operating" : "investment",
                fundingSource: "Budget",
                inBudget: place % 3 === 0,
              },
            ],
      }),
    );
  }
  return elements;
}

/** What a report of such a plan is built from, with the reference framework. */
export function sampleReport(options: {
  elements: number;
}): PlanReportInput & { kind: ReportKind } {
  const frameworks = loadFrameworks();
  const framework = frameworks.get("xx-reference");
  const plan = planWith({
    title: "Handlingsplan för boende",
    summary: `${sentence(3, 60)}.`,
    frameworkId: framework.id,
    language: "sv",
    document: { ...NO_DOCUMENT_FACTS, caseNumber: "KS-26/00001", period: { from: 2026, to: 2030 } },
    elements: sampleElements(options.elements),
  });
  return {
    kind: "full",
    snapshot: {
      schema: SNAPSHOT_SCHEMA,
      frameworkVersion: framework.version,
      municipality: { code: "9999", name: "Provkommunen", country: "SE" },
      plan,
    },
    framework,
    findings: checkPlan({ framework, plan, on: ON }).findings,
    regime: regimeOn({ framework, date: ON }),
    language: "sv",
    i18n: createI18n(frameworks.locales()),
    contentHash: "0".repeat(64),
    versionLabel: "Utkast",
    draft: true,
    orderedAt: new Date("2026-11-22T08:00:00Z"),
  };
}

function sentence(seed: number, words: number): string {
  return Array.from(
    { length: words },
    (_, at) => WORDS[(seed * 7 + at * (1 + (seed % 5))) % WORDS.length] ?? "",
  ).join(" ");
}
