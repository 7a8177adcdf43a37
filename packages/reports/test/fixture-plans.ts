import type { Finding } from "@boplan/domain/finding";
import { type PartialDate, parsePartialDate } from "@boplan/domain/partial-date";
import { type BudgetCost, createIndicator, type Plan, type PlanElement } from "@boplan/domain/plan";
import { type PlanSnapshot, SNAPSHOT_SCHEMA } from "@boplan/domain/snapshot";
import { elementWith, planWith } from "@boplan/framework-sdk/testing";
import type { PlanReportInput } from "../src/build-plan-report.ts";
import { FIXTURE_FRAMEWORK, FIXTURE_I18N } from "./fixture-framework.ts";

/** A checksum of the right shape; nothing here computes one. */
export const FIXTURE_HASH = "5b3f".repeat(16);

export function date(written: string): PartialDate {
  const parsed = parsePartialDate(written);
  if (parsed === null) throw new Error(`no date: ${written}`);
  return parsed;
}

const cost = (year: number, amount: number, fields: Partial<BudgetCost> = {}): BudgetCost => ({
  year,
  amount,
  currency: "SEK",
  kind: "operating",
  fundingSource: "Kommunens budget",
  inBudget: true,
  ...fields,
});

const UNITS = [
  { id: "unit-plan", name: "Planenheten", parentId: null, dissolvedOn: null },
  { id: "unit-care", name: "Vård- och omsorgsförvaltningen", parentId: null, dissolvedOn: null },
  { id: "unit-homes", name: "Ävåbostäder AB", parentId: null, dissolvedOn: null },
];

/** A small Swedish plan with every kind of element, at the root and beneath. */
export const SWEDISH_PLAN: Plan = planWith({
  title: "Handlingsplan för boende i Ävå",
  summary:
    "Fler ska kunna bo kvar, flytta hit och flytta inom kommunen.\n\nPlanen samlar det som nämnderna gör tillsammans under mandatperioden.",
  frameworkId: FIXTURE_FRAMEWORK.id,
  language: "sv",
  status: "adopted",
  units: UNITS,
  document: {
    type: "action",
    owner: "Kommunledningskontoret",
    decidingBody: "Kommunfullmäktige",
    caseNumber: "KS-31/00042",
    adoptedOn: date("2031-06-16"),
    adoptedUnder: "§ 71",
    validTo: date("2034-12-31"),
    revisedOn: date("2032-02"),
    appliesTo: "Alla nämnder och det kommunala bostadsbolaget",
    period: { from: 2031, to: 2034 },
    legallyBinding: false,
    references: ["Översiktsplan 2045, avsnittet om bebyggelse", "Äldreplan 2030"],
  },
  elements: [
    elementWith({
      id: "vision",
      kind: "vision",
      title: "En kommun att bo i hela livet",
      text: "Den som vill bo i Ävå ska hitta ett hem som går att betala.\n\nDet gäller i skärgården såväl som i tätorten.",
      attainment: "notAssessable",
    }),
    elementWith({
      id: "area",
      kind: "goalArea",
      title: "Fler hem",
      themes: ["new-supply"],
      attainment: "partlyMet",
    }),
    elementWith({
      id: "goal",
      parentId: "area",
      title: "Byggstart varje år",
      text: "Minst fyrtio hem påbörjas varje år, varav hälften i tätorten.",
      attainment: "partlyMet",
      leadUnitId: "unit-plan",
      area: "Ävå tätort",
      targetGroups: ["young"],
      indicators: [
        createIndicator({
          name: "Påbörjade hem",
          unit: "antal",
          baseline: { period: "2030", value: 12 },
          target: { period: "2034", value: 40 },
        }),
      ],
    }),
    elementWith({
      id: "measure-land",
      parentId: "goal",
      kind: "measure",
      title: "Fördela mark två gånger om året",
      text: "Villkor om upplåtelseform ställs vid varje tilldelning.",
      status: "onPlan",
      leadUnitId: "unit-plan",
      participatingUnitIds: ["unit-homes"],
      start: date("2031"),
      end: date("2034"),
      instruments: ["land"],
      priority: 1,
      costs: [cost(2032, 400_000), cost(2033, 450_000, { inBudget: null })],
    }),
    elementWith({
      id: "activity-map",
      parentId: "measure-land",
      kind: "activity",
      title: "Rita en karta över kommunens mark",
      status: "done",
      leadUnitId: "unit-plan",
      start: date("2031-03"),
      end: date("2031-09"),
    }),
    elementWith({
      id: "strategy",
      parentId: "area",
      kind: "strategy",
      title: "Bygg där vattnet redan är draget",
      text: "Strategin styr vilka områden som planläggs först.",
    }),
    elementWith({
      id: "measure-strategy",
      parentId: "strategy",
      kind: "measure",
      title: "Räkna på ledningsnätet",
      status: "deviating",
      end: date("2032"),
    }),
    elementWith({
      id: "area-care",
      kind: "goalArea",
      title: "Hem för den som behöver stöd",
      attainment: "notMet",
    }),
    elementWith({
      id: "goal-care",
      parentId: "area-care",
      title: "Ingen väntar mer än tre månader på ett särskilt boende",
      attainment: "notMet",
      leadUnitId: "unit-care",
      targetGroups: ["old"],
    }),
    elementWith({
      id: "measure-care",
      parentId: "goal-care",
      kind: "measure",
      title: "Bygg tolv lägenheter vid Strandängen",
      status: "notStarted",
      leadUnitId: "unit-homes",
      participatingUnitIds: ["unit-care", "unit-plan"],
      start: date("2032"),
      costs: [
        cost(2032, 3_000_000, { kind: "investment", inBudget: false, fundingSource: "Lån" }),
        cost(2033, 21_500_000, { kind: "investment", inBudget: false, fundingSource: null }),
      ],
    }),
    elementWith({
      id: "measure-root",
      kind: "measure",
      title: "Stäm av planen med grannkommunerna",
      status: "stopped",
    }),
    elementWith({
      id: "activity-root",
      kind: "activity",
      title: "Bjud in till bostadsforum",
      status: "cancelled",
      end: date("2033-05-04"),
    }),
  ],
});

/** A Norwegian plan, flat and sparse, with letters that only some fonts have. */
export const NORWEGIAN_PLAN: Plan = planWith({
  title: "Boligsosial handlingsplan for Øyvær",
  summary: "Alle skal ha et trygt sted å bo, også på øyene.",
  frameworkId: FIXTURE_FRAMEWORK.id,
  language: "nb",
  status: "draft",
  units: [{ id: "unit-nav", name: "Nav Øyvær", parentId: null, dissolvedOn: null }],
  document: { type: "action", caseNumber: "31/214", period: { from: 2032, to: 2035 } },
  elements: [
    elementWith({
      id: "no-goal",
      title: "Færre barn i kommunalt disponerte boliger",
      text: "Vi hjelper familier til å eie. Sámegiella: Čáhcesuolu, đ, ŋ, š, ŧ, ž. Kvensk: joki.",
      attainment: "met",
    }),
    elementWith({
      id: "no-measure",
      parentId: "no-goal",
      kind: "measure",
      title: "Bruk startlån før leie",
      status: "done",
      leadUnitId: "unit-nav",
      instruments: ["loan"],
      end: date("2033"),
    }),
    elementWith({ id: "no-root", kind: "strategy", title: "Snakk sammen på tvers" }),
  ],
});

export const SWEDISH_FINDINGS: readonly Finding[] = [
  {
    rule: "has-unit",
    citation: "Lag (1999:1) om prov 2 §",
    severity: "mustWithSanction",
    path: "elements/measure-root",
    messageCode: "noUnit",
    params: { title: "Stäm av planen med grannkommunerna" },
    setAside: null,
  },
  {
    rule: "has-follow-up",
    citation: "Lag (1999:1) om prov 2 §",
    severity: "should",
    path: "elements",
    messageCode: "noFollowUp",
    params: {},
    setAside: null,
  },
];

export function snapshotOf(plan: Plan): PlanSnapshot {
  return {
    schema: SNAPSHOT_SCHEMA,
    frameworkVersion: FIXTURE_FRAMEWORK.version,
    municipality:
      plan.language === "nb"
        ? { code: "9902", name: "Øyvær kommune", country: "NO" }
        : { code: "9901", name: "Ävå kommun", country: "SE" },
    plan,
  };
}

/** What a document is built from, with a plan and whatever the test is about. */
export function inputWith(
  fields: Partial<PlanReportInput> & { plan?: Plan } = {},
): PlanReportInput {
  const { plan = SWEDISH_PLAN, ...rest } = fields;
  return {
    snapshot: snapshotOf(plan),
    framework: FIXTURE_FRAMEWORK,
    findings: plan === SWEDISH_PLAN ? SWEDISH_FINDINGS : [],
    language: plan.language,
    i18n: FIXTURE_I18N,
    contentHash: FIXTURE_HASH,
    versionLabel: "Version 2",
    draft: plan.status === "draft",
    orderedAt: new Date("2032-02-11T09:30:00Z"),
    ...rest,
  };
}

/** A plan of many elements: areas with goals, goals with measures. */
export function largePlan(size: number): Plan {
  const elements: PlanElement[] = [];
  for (let place = 0; elements.length < size; place += 1) {
    const area = elementWith({ id: `a${place}`, kind: "goalArea", title: `Område ${place}` });
    const goal = elementWith({ id: `g${place}`, parentId: area.id, title: `Mål nummer ${place}` });
    const measures = Array.from({ length: 8 }, (_, at) =>
      elementWith({
        id: `m${place}-${at}`,
        parentId: goal.id,
        kind: "measure",
        title: `Åtgärd ${place}/${at} för bättre hem åt fler i hela kommunen`,
        status: "onPlan",
        leadUnitId: "unit-plan",
        start: date("2031"),
      }),
    );
    elements.push(area, goal, ...measures);
  }
  return planWith({
    title: "En stor plan",
    language: "sv",
    frameworkId: FIXTURE_FRAMEWORK.id,
    units: UNITS,
    elements: elements.slice(0, size),
  });
}
