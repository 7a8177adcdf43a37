import {
  buildTree,
  type ElementNode,
  isCarriedOut,
  type OrganisationUnit,
  type PlanElement,
} from "../plan/index.ts";
import { isOpen, type WholeMeasure, wholeMeasures } from "./whole-measure.ts";

/** What the columns of the matrix are. */
export const MATRIX_COLUMNS = ["instruments", "units"] as const;
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];

export interface MatrixCell {
  /** Id of the instrument or unit; `null` for measures that name none. */
  readonly column: string | null;
  /** Measures right under the goal. */
  readonly own: readonly WholeMeasure[];
  /** Measures of goals beneath it: they carry the goal as well. */
  readonly below: readonly WholeMeasure[];
  /** The goal itself names the instrument or unit, but no measure of it does. */
  readonly isNamedOnly: boolean;
}

/** A goal, or a heading over goals, in the order of the tree. */
export interface MatrixRow {
  readonly node: ElementNode;
  /** A heading has no measures of its own; its goals have. */
  readonly isHeading: boolean;
  /** 0 for goals that stand under no other goal. */
  readonly depth: number;
  /** In the order of the columns; empty for a heading. */
  readonly cells: readonly MatrixCell[];
  readonly hasMeasure: boolean;
}

export const MATRIX_GAPS = [
  "goalWithoutMeasure",
  "measureWithoutGoal",
  "withoutInstrument",
  "withoutUnit",
  "withoutTime",
  "withoutMoney",
] as const;
export type MatrixGap = (typeof MATRIX_GAPS)[number];

export interface PlanMatrix {
  /** Ids in use, in the order they were offered; `null` last, where something names none. */
  readonly columns: readonly (string | null)[];
  /** Offered but named by no goal or measure. */
  readonly unused: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** How many goals use each column, in the order of the columns. */
  readonly goalsPerColumn: readonly number[];
  /** Elements that lack something, by what they lack. */
  readonly gaps: Readonly<Record<MatrixGap, readonly ElementNode[]>>;
}

/**
 * Goals against instruments or units, with the measures that tie them together.
 *
 * What is cancelled carries no goal. A measure carries the goal it stands under and every goal
 * above. What an activity says counts for its measure. Measures that are done have no gaps left.
 *
 * @param options.offered ids of instruments or units in the order to show them
 * @param options.unitId only measures that this unit, or one under it, leads or takes part in
 */
export function planMatrix(options: {
  elements: readonly PlanElement[];
  units: readonly OrganisationUnit[];
  by: MatrixColumns;
  offered: readonly string[];
  unitId?: string | null;
}): PlanMatrix {
  const { by, offered, unitId = null } = options;
  const roots = buildTree(options.elements);
  const chosen = unitId === null ? null : withUnitsBelow({ units: options.units, unitId });
  const counts = (measure: WholeMeasure) =>
    measure.status !== "cancelled" &&
    (chosen === null || unitsOf(measure).some((id) => chosen.has(id)));
  const found = rowsUnder({ nodes: roots, depth: 0, counts });
  const columnsOf = (measure: WholeMeasure) =>
    by === "instruments" ? measure.instruments : unitsOf(measure);
  const measures = wholeMeasures(roots).filter(counts);
  const used = new Set(measures.flatMap(columnsOf));
  const goals = found.filter(({ isHeading }) => !isHeading);
  if (chosen === null) {
    for (const id of goals.flatMap(({ node }) => namedBy({ node, by }))) used.add(id);
  }
  const known = offered.filter((id) => used.has(id));
  const foreign = [...used].filter((id) => !offered.includes(id));
  const columns: (string | null)[] = [...known, ...foreign];
  if (measures.some((measure) => columnsOf(measure).length === 0)) columns.push(null);
  const shown = chosen === null ? found : withMeasures(found);
  const rows = shown.map(({ own, below, ...row }): MatrixRow => {
    const hasMeasure = own.length + below.length > 0;
    if (row.isHeading) return { ...row, cells: [], hasMeasure };
    const named = namedBy({ node: row.node, by });
    const cells = columns.map((column): MatrixCell => {
      const inColumn = (measure: WholeMeasure) =>
        column === null ? columnsOf(measure).length === 0 : columnsOf(measure).includes(column);
      const cell = { own: own.filter(inColumn), below: below.filter(inColumn) };
      const isEmpty = cell.own.length + cell.below.length === 0;
      const isNamedOnly = isEmpty && chosen === null && column !== null && named.includes(column);
      return { column, ...cell, isNamedOnly };
    });
    return { ...row, cells, hasMeasure };
  });
  return {
    columns,
    unused: offered.filter((id) => !used.has(id)),
    rows,
    goalsPerColumn: columns.map(
      (_, place) =>
        rows.filter(({ cells }) => {
          const cell = cells[place];
          return cell !== undefined && cell.own.length + cell.below.length > 0;
        }).length,
    ),
    gaps: gapsOf({ roots, rows, measures, isFiltered: chosen !== null }),
  };
}

interface FoundRow {
  readonly node: ElementNode;
  readonly isHeading: boolean;
  readonly depth: number;
  readonly own: readonly WholeMeasure[];
  readonly below: readonly WholeMeasure[];
}

function rowsUnder(options: {
  nodes: readonly ElementNode[];
  depth: number;
  counts: (measure: WholeMeasure) => boolean;
}): FoundRow[] {
  const { nodes, depth, counts } = options;
  return nodes.flatMap((node) => {
    const { kind } = node.element;
    if (isCarriedOut(kind)) return [];
    const goals = node.children.filter(({ element }) => !isCarriedOut(element.kind));
    const carried = node.children.filter(({ element }) => isCarriedOut(element.kind));
    const own = wholeMeasures(carried).filter(counts);
    const below = wholeMeasures(goals).filter(counts);
    // A vision says where all goals lead; it is carried by them and asks for no measure itself.
    if (kind === "vision" && carried.length === 0) {
      return rowsUnder({ nodes: goals, depth, counts });
    }
    const isHeading = kind === "goalArea" && goals.length > 0 && carried.length === 0;
    const row = { node, isHeading, depth, own, below };
    return [row, ...rowsUnder({ nodes: goals, depth: isHeading ? depth : depth + 1, counts })];
  });
}

function withMeasures(rows: readonly FoundRow[]): FoundRow[] {
  return rows.filter(({ own, below }) => own.length + below.length > 0);
}

function gapsOf(options: {
  roots: readonly ElementNode[];
  rows: readonly MatrixRow[];
  measures: readonly WholeMeasure[];
  isFiltered: boolean;
}): Record<MatrixGap, readonly ElementNode[]> {
  const { roots, rows, isFiltered } = options;
  const open = options.measures.filter(({ status }) => isOpen(status));
  const lacking = (lacks: (measure: WholeMeasure) => boolean) =>
    open.filter(lacks).map(({ node }) => node);
  const shown = new Set(options.measures.map(({ node }) => node));
  return {
    // One unit's share says nothing about what a goal lacks.
    goalWithoutMeasure: isFiltered
      ? []
      : rows
          .filter(({ isHeading, hasMeasure }) => !isHeading && !hasMeasure)
          .map((row) => row.node),
    measureWithoutGoal: roots.filter((node) => shown.has(node)),
    withoutInstrument: lacking(({ instruments }) => instruments.length === 0),
    withoutUnit: lacking((measure) => unitsOf(measure).length === 0),
    withoutTime: lacking(({ start, end }) => start === null && end === null),
    withoutMoney: lacking(({ costs }) => costs.length === 0),
  };
}

/** The unit itself and every unit under it. */
export function withUnitsBelow(options: {
  units: readonly Pick<OrganisationUnit, "id" | "parentId">[];
  unitId: string;
}): ReadonlySet<string> {
  const found = new Set([options.unitId]);
  let size: number;
  do {
    size = found.size;
    for (const { id, parentId } of options.units) {
      if (parentId !== null && found.has(parentId)) found.add(id);
    }
  } while (found.size > size);
  return found;
}

function unitsOf({ leadUnitIds, participatingUnitIds }: WholeMeasure): string[] {
  return [...leadUnitIds, ...participatingUnitIds];
}

function namedBy(options: { node: ElementNode; by: MatrixColumns }): readonly string[] {
  const { instruments, leadUnitId, participatingUnitIds } = options.node.element;
  if (options.by === "instruments") return instruments;
  return leadUnitId === null ? participatingUnitIds : [leadUnitId, ...participatingUnitIds];
}
