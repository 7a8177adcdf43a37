import type { BudgetCost, ElementNode, Plan } from "@boplan/domain/plan";
import {
  isOpen,
  type MatrixCell,
  type MatrixGap,
  type PlanMatrix,
  planMatrix,
  type WholeMeasure,
} from "@boplan/domain/planning";
import type { Framework } from "@boplan/framework-sdk";
import { formatMoney } from "@boplan/i18n/format";
import { z } from "zod";
import { MATRIX_SHOWS, type MatrixQuery } from "../paths/planning.ts";
import { planWords } from "../screens/plan/plan-words.ts";
import type {
  CellView,
  ElementView,
  MatrixPageData,
  MeasureView,
} from "../screens/planning/matrix-data.ts";
import type { Text } from "../text/text.tsx";

const querySchema = z.object({
  by: z.enum(["instruments", "units"]).catch("instruments"),
  show: z.enum(MATRIX_SHOWS).catch("responsible"),
  unit: z.string().max(100).catch(""),
  goal: z.string().max(100).optional().catch(undefined),
  column: z.string().max(100).catch(""),
});

/** The view that an address asks for; what is not one of ours is the first choice. */
export function matrixQueryOf(url: URL): MatrixQuery {
  return querySchema.parse(Object.fromEntries(url.searchParams));
}

/** The matrix in the reader's words. */
export function matrixPage(options: {
  plan: Plan;
  framework: Framework;
  query: MatrixQuery;
  text: Text;
}): MatrixPageData {
  const { plan, framework, query, text } = options;
  const by = query.by ?? "instruments";
  const unit = plan.units.find(({ id }) => id === query.unit)?.id;
  const offered = by === "units" ? plan.units.map(({ id }) => id) : instrumentIds(framework);
  const matrix = planMatrix({
    elements: plan.elements,
    units: plan.units,
    by,
    offered,
    unitId: unit ?? null,
  });
  const { instruments, kinds } = planWords({ framework, language: text.language });
  const unitNames = new Map(plan.units.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) =>
    by === "units" ? (unitNames.get(id) ?? id) : (instruments[id] ?? id);
  const writer = new CellWriter({ text, unitNames, instruments, query: { ...query, by } });
  const elementView = ({ element, number }: ElementNode): ElementView => ({
    id: element.id,
    kind: kinds[element.kind].one,
    number,
    title: element.title,
  });
  return {
    query: { ...query, by, unit },
    columns: matrix.columns.map((id) => ({ id, name: id === null ? null : nameOf(id) })),
    unused: matrix.unused.map(nameOf),
    rows: matrix.rows.map(({ node, isHeading, depth, cells, hasMeasure }) => ({
      ...elementView(node),
      isHeading,
      depth,
      hasMeasure,
      cells: cells.map((cell) => writer.cell(cell)),
      lacks: isHeading
        ? []
        : lacksOf({ matrix, cells, hasMeasure, isFiltered: unit !== undefined }),
    })),
    goalsPerColumn: matrix.goalsPerColumn,
    gaps: (Object.entries(matrix.gaps) as [MatrixGap, readonly ElementNode[]][])
      .filter(([, nodes]) => nodes.length > 0)
      .map(([gap, nodes]) => ({ gap, elements: nodes.map(elementView) })),
    units: plan.units.map(({ id, name }) => ({ id, name })),
    chosen: chosenCell({ matrix, query, nameOf, writer, elementView }),
  };
}

/** Everything offered by the framework, once. */
function instrumentIds(framework: Framework): string[] {
  return framework.instruments.map(({ id }) => id);
}

function lacksOf(options: {
  matrix: PlanMatrix;
  cells: readonly MatrixCell[];
  hasMeasure: boolean;
  isFiltered: boolean;
}): MatrixGap[] {
  const { matrix, cells, hasMeasure, isFiltered } = options;
  if (!hasMeasure) return isFiltered ? [] : ["goalWithoutMeasure"];
  const own = new Set(cells.flatMap((cell) => cell.own.map(({ node }) => node)));
  const gaps: MatrixGap[] = ["withoutInstrument", "withoutUnit", "withoutTime", "withoutMoney"];
  return gaps.filter((gap) => matrix.gaps[gap].some((node) => own.has(node)));
}

function chosenCell(options: {
  matrix: PlanMatrix;
  query: MatrixQuery;
  nameOf: (id: string) => string;
  writer: CellWriter;
  elementView: (node: ElementNode) => ElementView;
}): MatrixPageData["chosen"] {
  const { matrix, query, nameOf, writer, elementView } = options;
  const row = matrix.rows.find(({ node }) => node.element.id === query.goal);
  const cell = row?.cells.find(({ column }) => (column ?? "") === (query.column ?? ""));
  if (!row || !cell || cell.own.length + cell.below.length === 0) return null;
  const view = (measure: WholeMeasure, isBelow: boolean): MeasureView => ({
    ...elementView(measure.node),
    ...writer.measure(measure),
    isBelow,
  });
  return {
    goal: elementView(row.node),
    column: cell.column === null ? null : nameOf(cell.column),
    measures: [
      ...cell.own.map((measure) => view(measure, false)),
      ...cell.below.map((measure) => view(measure, true)),
    ],
  };
}

/** Says in words what a cell holds. */
class CellWriter {
  readonly #text: Text;
  readonly #unitNames: ReadonlyMap<string, string>;
  readonly #instruments: Readonly<Record<string, string>>;
  readonly #query: MatrixQuery;

  constructor(options: {
    text: Text;
    unitNames: ReadonlyMap<string, string>;
    instruments: Readonly<Record<string, string>>;
    query: MatrixQuery;
  }) {
    this.#text = options.text;
    this.#unitNames = options.unitNames;
    this.#instruments = options.instruments;
    this.#query = options.query;
  }

  cell(cell: MatrixCell): CellView | null {
    const { own, below, isNamedOnly } = cell;
    if (isNamedOnly) return { lines: [], statuses: [], below: 0, lacks: null, isNamedOnly };
    const shown = own.length > 0 ? own : below;
    if (shown.length === 0) return null;
    const { lines, isLacking } = this.#content({ cell, measures: shown });
    return {
      lines,
      statuses: shown.map(({ status }) => status),
      below: own.length > 0 ? below.length : -below.length,
      lacks: isLacking ? LACKS[this.#query.show ?? "responsible"] : null,
      isNamedOnly: false,
    };
  }

  measure(measure: WholeMeasure): Omit<MeasureView, keyof ElementView | "isBelow"> {
    return {
      units: this.#names(measure.leadUnitIds),
      time: timeOf(measure),
      cost: this.#money(measure.costs) || null,
      status: measure.status,
      mayLack: isOpen(measure.status),
    };
  }

  #content(options: { cell: MatrixCell; measures: readonly WholeMeasure[] }): {
    lines: string[];
    isLacking: boolean;
  } {
    const { cell, measures } = options;
    const open = measures.filter(({ status }) => isOpen(status));
    if (this.#query.show === "cost") {
      const money = this.#money(measures.flatMap(({ costs }) => costs));
      return {
        lines: money ? [money] : [],
        isLacking: open.some(({ costs }) => costs.length === 0),
      };
    }
    if (this.#query.show === "time") {
      const times = [...new Set(measures.flatMap((measure) => timeOf(measure) ?? []))];
      return {
        lines: times.slice(0, 3),
        isLacking: open.some((measure) => timeOf(measure) === null),
      };
    }
    if (this.#query.by === "units") return this.#part({ cell, measures });
    const leads = unique(measures.flatMap(({ leadUnitIds }) => leadUnitIds));
    const others = unique(
      measures.flatMap(({ participatingUnitIds }) => participatingUnitIds),
    ).filter((id) => !leads.includes(id));
    const together = others.length
      ? [this.#text.t("planning.matrix.with", { units: this.#names(others) })]
      : [];
    return {
      lines: [...(leads.length ? [this.#names(leads)] : []), ...together],
      isLacking: open.some(
        ({ leadUnitIds, participatingUnitIds }) =>
          leadUnitIds.length + participatingUnitIds.length === 0,
      ),
    };
  }

  /** What a unit does for a goal: leads or takes part, by which instruments. */
  #part(options: { cell: MatrixCell; measures: readonly WholeMeasure[] }) {
    const { cell, measures } = options;
    const { column } = cell;
    if (column === null) return { lines: [], isLacking: true };
    const leads = measures.some(({ leadUnitIds }) => leadUnitIds.includes(column));
    const used = unique(measures.flatMap(({ instruments }) => instruments));
    const words = used.map((id) => this.#instruments[id] ?? id).join(", ");
    const part = this.#text.t(leads ? "planning.matrix.leads" : "planning.matrix.takesPart");
    return { lines: [part, ...(words ? [words] : [])], isLacking: false };
  }

  #names(ids: readonly string[]): string {
    return ids.map((id) => this.#unitNames.get(id) ?? "–").join(", ");
  }

  #money(costs: readonly BudgetCost[]): string {
    const currencies = unique(costs.map(({ currency }) => currency));
    return currencies
      .map((currency) => {
        const amount = costs
          .filter((cost) => cost.currency === currency)
          .reduce((sum, cost) => sum + cost.amount, 0);
        return formatMoney({ amount, currency, language: this.#text.language });
      })
      .join(" · ");
  }
}

const LACKS = { responsible: "withoutUnit", cost: "withoutMoney", time: "withoutTime" } as const;

function timeOf({ start, end }: WholeMeasure): string | null {
  if (start === null && end === null) return null;
  return start === end ? start : `${start ?? ""} – ${end ?? ""}`.trim();
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
