import {
  ELEMENT_KINDS,
  GOAL_ATTAINMENTS,
  isCarriedOut,
  MEASURE_STATUSES,
} from "@boplan/domain/plan";

/** What the tree shows of an element. */
export interface OutlineRow {
  readonly id: string;
  readonly parentId: string | null;
  /** Key of the reading order, compared code unit by code unit. */
  readonly place: string;
  readonly kind: (typeof ELEMENT_KINDS)[number];
  readonly title: string;
  readonly leadUnitId: string | null;
  readonly status: (typeof MEASURE_STATUSES)[number] | null;
  readonly attainment: (typeof GOAL_ATTAINMENTS)[number] | null;
  readonly version: number;
}

export interface PackedOutline {
  /** One line a row, fields parted by tabs. A thousand rows as objects would be three times as much. */
  readonly lines: string;
  /** Units that the lines name by their place in this list. */
  readonly unitIds: readonly string[];
}

/** Rows as the page is sent them: parents, units and words by number. */
export function packOutline(rows: readonly OutlineRow[]): PackedOutline {
  const lineOf = new Map(rows.map((row, line) => [row.id, line]));
  const unitIds = [...new Set(rows.flatMap(({ leadUnitId }) => leadUnitId ?? []))];
  const lines = rows.map((row) =>
    [
      row.id,
      row.parentId === null ? "" : (lineOf.get(row.parentId) ?? row.parentId),
      row.place,
      ELEMENT_KINDS.indexOf(row.kind),
      row.leadUnitId === null ? "" : unitIds.indexOf(row.leadUnitId),
      row.status === null
        ? row.attainment === null
          ? ""
          : GOAL_ATTAINMENTS.indexOf(row.attainment)
        : MEASURE_STATUSES.indexOf(row.status),
      row.version,
      row.title.replaceAll(/\s+/g, " "),
    ].join("\t"),
  );
  return { lines: lines.join("\n"), unitIds };
}

/** The rows that were packed. */
export function unpackOutline({ lines, unitIds }: PackedOutline): OutlineRow[] {
  if (lines === "") return [];
  const parts = lines.split("\n").map((line) => line.split("\t"));
  return parts.map(([id = "", parent = "", place = "", kind, unit, word, version, title = ""]) => {
    const named = ELEMENT_KINDS[Number(kind)] ?? "activity";
    const code = word === "" ? -1 : Number(word);
    return {
      id,
      parentId: parent === "" ? null : (parts[Number(parent)]?.[0] ?? parent),
      place,
      kind: named,
      title,
      leadUnitId: unit === "" ? null : (unitIds[Number(unit)] ?? null),
      status: isCarriedOut(named) ? (MEASURE_STATUSES[code] ?? null) : null,
      attainment: isCarriedOut(named) ? null : (GOAL_ATTAINMENTS[code] ?? null),
      version: Number(version),
    };
  });
}
