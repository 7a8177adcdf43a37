import {
  type BudgetCost,
  buildTree,
  type ElementNode,
  flattenTree,
  isCarriedOut,
  type PlanElement,
} from "../plan/index.ts";
import { isOpen, wholeMeasures } from "./whole-measure.ts";

export const COST_KINDS = [
  "operating",
  "investment",
] as const satisfies readonly BudgetCost["kind"][];

/** Money of one kind and source. Amounts are whole units of the currency. */
export interface CostLine {
  readonly kind: BudgetCost["kind"];
  /** As written; `null` where the plan names none. */
  readonly source: string | null;
  /** In the order of the years. */
  readonly amounts: readonly number[];
  readonly total: number;
}

/** How much of a sum stands in the budget; what the plan does not say is neither. */
export interface BudgetSum {
  readonly total: number;
  readonly inBudget: number;
  readonly notInBudget: number;
  readonly unstated: number;
}

/** All money of one currency. Sums never cross currencies. */
export interface CurrencyCosts {
  /** ISO 4217 */
  readonly currency: string;
  /** Every year from the first to the last, also one without money. */
  readonly years: readonly number[];
  readonly lines: readonly CostLine[];
  /** In the order of the years. */
  readonly perYear: readonly BudgetSum[];
  /** In the order of the years, by kind. */
  readonly kindsPerYear: readonly Readonly<Record<BudgetCost["kind"], number>>[];
  readonly sum: BudgetSum;
}

/** One amount with the element it stands on, for lists and files. */
export interface CostEntry {
  readonly node: ElementNode;
  readonly cost: BudgetCost;
}

export interface CostSummary {
  /** In alphabetical order. */
  readonly currencies: readonly CurrencyCosts[];
  readonly entries: readonly CostEntry[];
  /** Measures under way or to come with no amount on them or their activities. */
  readonly withoutMoney: readonly ElementNode[];
  /** Measures with amounts both on themselves and on their activities: both are in the sums. */
  readonly onTwoLevels: readonly ElementNode[];
}

/**
 * What a plan costs: per currency the money per year, kind and source, and how much of it stands in
 * the budget. Each amount counts once, where it stands; nothing is spread or converted.
 */
export function costSummary(elements: readonly PlanElement[]): CostSummary {
  const roots = buildTree(elements);
  const nodes = flattenTree(roots);
  const entries = nodes.flatMap((node) => node.element.costs.map((cost) => ({ node, cost })));
  const currencies = [...new Set(entries.map(({ cost }) => cost.currency))].sort();
  return {
    currencies: currencies.map((currency) =>
      currencyCosts({
        currency,
        costs: entries.map(({ cost }) => cost).filter((cost) => cost.currency === currency),
      }),
    ),
    entries,
    withoutMoney: wholeMeasures(roots)
      .filter(({ status, costs }) => isOpen(status) && costs.length === 0)
      .map(({ node }) => node),
    onTwoLevels: nodes.filter(
      (node) =>
        isCarriedOut(node.element.kind) &&
        node.element.costs.length > 0 &&
        flattenTree(node.children).some(({ element }) => element.costs.length > 0),
    ),
  };
}

function currencyCosts(options: { currency: string; costs: readonly BudgetCost[] }): CurrencyCosts {
  const { currency, costs } = options;
  const years = everyYear(costs);
  const lines = new Map<string, BudgetCost[]>();
  for (const cost of costs) {
    const key = JSON.stringify([cost.kind, sourceOf(cost)]);
    lines.set(key, [...(lines.get(key) ?? []), cost]);
  }
  const inYear = (year: number) => costs.filter((cost) => cost.year === year);
  return {
    currency,
    years,
    lines: [...lines.values()].map((line) => lineOf({ line, years })).sort(inOrder),
    perYear: years.map((year) => budgetSum(inYear(year))),
    kindsPerYear: years.map((year) => ({
      operating: sum(inYear(year).filter(({ kind }) => kind === "operating")),
      investment: sum(inYear(year).filter(({ kind }) => kind === "investment")),
    })),
    sum: budgetSum(costs),
  };
}

/** More years between the first and the last than this: then only those with money are shown. */
const LONGEST_GAPLESS = 30;

function everyYear(costs: readonly BudgetCost[]): number[] {
  const named = [...new Set(costs.map(({ year }) => year))].sort((a, b) => a - b);
  const [first = 0] = named;
  const last = named.at(-1) ?? first;
  if (last - first >= LONGEST_GAPLESS) return named;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function lineOf(options: { line: readonly BudgetCost[]; years: readonly number[] }): CostLine {
  const { line, years } = options;
  const [first] = line;
  return {
    kind: first?.kind ?? "operating",
    source: first ? sourceOf(first) : null,
    amounts: years.map((year) => sum(line.filter((cost) => cost.year === year))),
    total: sum(line),
  };
}

/** Operating before investment, sources by name, what has none last. */
function inOrder(a: CostLine, b: CostLine): number {
  const byKind = COST_KINDS.indexOf(a.kind) - COST_KINDS.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  if (a.source === null || b.source === null) return a.source === b.source ? 0 : a.source ? -1 : 1;
  return a.source.localeCompare(b.source, "sv");
}

function budgetSum(costs: readonly BudgetCost[]): BudgetSum {
  const of = (inBudget: boolean | null) => sum(costs.filter((cost) => cost.inBudget === inBudget));
  return { total: sum(costs), inBudget: of(true), notInBudget: of(false), unstated: of(null) };
}

function sourceOf({ fundingSource }: BudgetCost): string | null {
  return fundingSource?.trim() || null;
}

function sum(costs: readonly BudgetCost[]): number {
  return costs.reduce((total, { amount }) => total + amount, 0);
}
