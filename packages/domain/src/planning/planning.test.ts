import { describe, expect, it } from "vitest";
import { element } from "../../test/element.ts";
import type { PartialDate } from "../partial-date/index.ts";
import type { BudgetCost, PlanElement } from "../plan/index.ts";
import { costSummary, type MatrixColumns, planMatrix, planTimeline } from "./index.ts";

const date = (value: string) => value as PartialDate;

const cost = (given: Partial<BudgetCost>): BudgetCost => ({
  year: 2027,
  amount: 100,
  currency: "SEK",
  kind: "operating",
  fundingSource: null,
  inBudget: null,
  ...given,
});

const units = [
  { id: "housing", name: "Housing", parentId: null, dissolvedOn: null },
  { id: "land", name: "Land", parentId: "housing", dissolvedOn: null },
  { id: "social", name: "Social", parentId: null, dissolvedOn: null },
];

const elements: PlanElement[] = [
  element({ id: "vision", kind: "vision" }),
  element({ id: "area", kind: "goalArea", parentId: "vision" }),
  element({ id: "goal", parentId: "area", instruments: ["rent-rules"] }),
  element({ id: "subgoal", parentId: "goal" }),
  element({
    id: "allot",
    kind: "measure",
    parentId: "subgoal",
    instruments: ["land-allotment"],
    leadUnitId: "land",
    participatingUnitIds: ["social"],
    start: date("2027"),
    costs: [cost({})],
  }),
  element({ id: "forum", kind: "measure", parentId: "goal" }),
  element({
    id: "meet",
    kind: "activity",
    parentId: "forum",
    leadUnitId: "social",
    end: date("2027-06"),
    instruments: ["cooperation"],
  }),
  element({ id: "dropped", kind: "measure", parentId: "empty", status: "cancelled" }),
  element({ id: "empty", parentId: "area" }),
  element({ id: "bare", kind: "measure", parentId: "area 2" }),
  element({ id: "finished", kind: "measure", parentId: "area 2", status: "done" }),
  element({ id: "area 2", kind: "goalArea" }),
  element({ id: "loose", kind: "measure" }),
];

const matrix = (options: { by?: MatrixColumns; unitId?: string } = {}) =>
  planMatrix({
    elements,
    units,
    by: options.by ?? "instruments",
    offered:
      options.by === "units"
        ? units.map(({ id }) => id)
        : ["rent-rules", "land-allotment", "owner-directive", "cooperation"],
    unitId: options.unitId,
  });

const ids = (nodes: readonly { element: PlanElement }[]) => nodes.map((node) => node.element.id);

describe("planMatrix", () => {
  it("has a row for each goal, headings over goals, and none for a vision over them", () => {
    const rows = matrix().rows.map(
      ({ node, isHeading, depth }) => `${depth} ${node.element.id}${isHeading ? " :" : ""}`,
    );
    expect(rows).toEqual(["0 area :", "0 goal", "1 subgoal", "0 empty", "0 area 2"]);
  });

  it("puts measures under what they use, those of subgoals apart", () => {
    const { columns, rows } = matrix();
    expect(columns).toEqual(["rent-rules", "land-allotment", "cooperation", null]);
    const goal = rows.find(({ node }) => node.element.id === "goal");
    expect(
      goal?.cells.map(({ column, own, below, isNamedOnly }) => ({
        column,
        own: ids(own.map(({ node }) => node)),
        below: ids(below.map(({ node }) => node)),
        isNamedOnly,
      })),
    ).toEqual([
      { column: "rent-rules", own: [], below: [], isNamedOnly: true },
      { column: "land-allotment", own: [], below: ["allot"], isNamedOnly: false },
      { column: "cooperation", own: ["forum"], below: [], isNamedOnly: false },
      { column: null, own: [], below: [], isNamedOnly: false },
    ]);
  });

  it("says what nobody uses, and counts the goals that use the rest", () => {
    const { unused, goalsPerColumn } = matrix();
    expect(unused).toEqual(["owner-directive"]);
    expect(goalsPerColumn).toEqual([0, 2, 1, 1]);
  });

  it("finds the gaps; what an activity says counts, what is done or cancelled has none", () => {
    const { gaps } = matrix();
    expect(
      Object.fromEntries(Object.entries(gaps).map(([gap, nodes]) => [gap, ids(nodes)])),
    ).toEqual({
      goalWithoutMeasure: ["empty"],
      measureWithoutGoal: ["loose"],
      withoutInstrument: ["bare", "loose"],
      withoutUnit: ["bare", "loose"],
      withoutTime: ["bare", "loose"],
      withoutMoney: ["forum", "bare", "loose"],
    });
  });

  it("shows a unit's share, with that of the units under it", () => {
    const { rows, gaps, columns } = matrix({ unitId: "housing" });
    expect(ids(rows.map(({ node }) => node))).toEqual(["area", "goal", "subgoal"]);
    expect(columns).toEqual(["land-allotment"]);
    expect(gaps.goalWithoutMeasure).toEqual([]);
    expect(gaps.withoutMoney).toEqual([]);
  });

  it("turns its columns to units, leading and taking part", () => {
    const { columns, rows, unused } = matrix({ by: "units" });
    expect(columns).toEqual(["land", "social", null]);
    expect(unused).toEqual(["housing"]);
    const goal = rows.find(({ node }) => node.element.id === "goal");
    expect(goal?.cells.map(({ own, below }) => own.length + below.length)).toEqual([1, 2, 0]);
  });

  it("of nothing is empty", () => {
    const empty = planMatrix({ elements: [], units: [], by: "units", offered: [] });
    expect(empty).toMatchObject({ columns: [], rows: [], unused: [], goalsPerColumn: [] });
  });
});

describe("costSummary", () => {
  const of = (...costs: BudgetCost[]) =>
    costSummary([element({ id: "m", kind: "measure", costs })]);

  it("never adds one currency to another", () => {
    const { currencies } = of(
      cost({ amount: 200 }),
      cost({ amount: 7, currency: "NOK" }),
      cost({ amount: 300, year: 2028 }),
    );
    expect(currencies.map(({ currency, sum }) => [currency, sum.total])).toEqual([
      ["NOK", 7],
      ["SEK", 500],
    ]);
  });

  it("keeps kinds and sources apart and shows the years between", () => {
    const [costs] = of(
      cost({ kind: "investment", fundingSource: "State", year: 2029, inBudget: true }),
      cost({ fundingSource: " State " }),
      cost({ fundingSource: "State", inBudget: false }),
      cost({}),
    ).currencies;
    expect(costs?.years).toEqual([2027, 2028, 2029]);
    expect(costs?.lines).toEqual([
      { kind: "operating", source: "State", amounts: [200, 0, 0], total: 200 },
      { kind: "operating", source: null, amounts: [100, 0, 0], total: 100 },
      { kind: "investment", source: "State", amounts: [0, 0, 100], total: 100 },
    ]);
    expect(costs?.perYear[0]).toEqual({
      total: 300,
      inBudget: 0,
      notInBudget: 100,
      unstated: 200,
    });
    expect(costs?.sum).toEqual({ total: 400, inBudget: 100, notInBudget: 100, unstated: 200 });
  });

  it("does not draw out the years between a slip of the pen and the rest", () => {
    expect(of(cost({}), cost({ year: 2207 })).currencies[0]?.years).toEqual([2027, 2207]);
  });

  it("lists measures without money, and those with money on two levels", () => {
    const summary = costSummary([
      ...elements,
      element({ id: "both", kind: "measure", costs: [cost({})] }),
      element({ id: "part", kind: "activity", parentId: "both", costs: [cost({})] }),
    ]);
    expect(ids(summary.withoutMoney)).toEqual(["forum", "bare", "loose"]);
    expect(ids(summary.onTwoLevels)).toEqual(["both"]);
    expect(summary.entries).toHaveLength(3);
  });
});

describe("planTimeline", () => {
  const phase = {
    id: "p",
    template: null,
    name: "Draft",
    milestone: "Draft approved",
    documents: [],
    plannedStart: null,
    plannedEnd: date("2026-10"),
    startedOn: null,
    reachedOn: null,
    responsible: null,
    text: "",
  };

  it("keeps what is not known apart from what is", () => {
    const [entry] = planTimeline({
      elements: [
        element({ id: "m", kind: "measure", start: date("2026"), end: date("2027-02") }),
        element({ id: "undated", kind: "measure" }),
        element({ id: "goal", start: date("2026") }),
      ],
      phases: [],
      today: "2026-11-22",
    });
    expect(entry).toMatchObject({
      number: "1",
      earliest: "2026-01-01",
      certainFrom: "2026-12-31",
      certainTo: "2027-02-01",
      latest: "2027-02-28",
    });
  });

  it.each([
    ["2026-11-21", null, true],
    ["2026-11-22", null, false],
    ["2026-11", null, false],
    ["2026-10", "onPlan", true],
    ["2026-10", "done", false],
    ["2026-10", "cancelled", false],
  ] as const)("an end on %s with status %s is overdue: %s", (end, status, isOverdue) => {
    const measure = element({ id: "m", kind: "measure", end: date(end), status });
    const [entry] = planTimeline({ elements: [measure], phases: [], today: "2026-11-22" });
    expect(entry?.isOverdue).toBe(isOverdue);
  });

  it("tells milestones that are late from those that were reached", () => {
    const milestones = planTimeline({
      elements: [],
      phases: [phase, { ...phase, reachedOn: date("2026-11-02") }, { ...phase, plannedEnd: null }],
      today: "2026-11-22",
    });
    expect(milestones.map(({ title, isOverdue, latest }) => [title, isOverdue, latest])).toEqual([
      ["Draft approved", true, "2026-10-31"],
      ["Draft approved", false, "2026-11-02"],
    ]);
  });
});
