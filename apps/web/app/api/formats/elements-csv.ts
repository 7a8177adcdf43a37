import { CSV_MARK, csvLine } from "@boplan/application/csv-line";
import type { ElementResource } from "../resources/element-resource.ts";

/** Heads of the columns: fixed names, since programs read them. */
const COLUMNS = [
  "id",
  "parentId",
  "kind",
  "kindName",
  "title",
  "text",
  "lead",
  "participating",
  "partners",
  "start",
  "end",
  "priority",
  "doneWhen",
  "status",
  "statusName",
  "attainment",
  "attainmentName",
  "themes",
  "instruments",
  "instrumentNames",
  "targetGroups",
  "targetGroupNames",
  "area",
  "costs",
  "indicators",
] as const;

/** Between values of one cell: neither a comma nor what stands in names. */
const JOINT = " | ";

/**
 * Elements as CSV (RFC 4180, UTF-8): one a line, in the order of the plan. What a spreadsheet would
 * run as a formula is text.
 */
export function elementsCsv(elements: readonly ElementResource[]): string {
  return CSV_MARK + csvLine(COLUMNS) + elements.map((one) => csvLine(cellsOf(one))).join("");
}

function cellsOf(element: ElementResource): (string | number | null)[] {
  const cells: Record<(typeof COLUMNS)[number], string | number | null> = {
    id: element.id,
    parentId: element.parentId,
    kind: element.kind.id,
    kindName: element.kind.name,
    title: element.title,
    text: element.text,
    lead: element.lead?.name ?? null,
    participating: element.participating.map(({ name }) => name).join(JOINT),
    partners: element.partners.join(JOINT),
    start: element.start,
    end: element.end,
    priority: element.priority,
    doneWhen: element.doneWhen,
    status: element.status?.id ?? null,
    statusName: element.status?.name ?? null,
    attainment: element.attainment?.id ?? null,
    attainmentName: element.attainment?.name ?? null,
    themes: element.themes.map(({ id }) => id).join(JOINT),
    instruments: element.instruments.map(({ id }) => id).join(JOINT),
    instrumentNames: element.instruments.map(({ name }) => name).join(JOINT),
    targetGroups: element.targetGroups.map(({ id }) => id).join(JOINT),
    targetGroupNames: element.targetGroups.map(({ name }) => name).join(JOINT),
    area: element.area,
    costs: element.costs
      .map(({ year, amount, currency, kind }) => `${year}: ${amount} ${currency} ${kind}`)
      .join(JOINT),
    indicators: element.indicators.map(({ name }) => name).join(JOINT),
  };
  return COLUMNS.map((column) => cells[column]);
}
