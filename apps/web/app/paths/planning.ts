import type { MatrixColumns } from "@boplan/domain/planning";
import { type PlanAddress, planPath, tenantPath } from "./plan.ts";

/** What the cells of the matrix show. */
export const MATRIX_SHOWS = ["responsible", "cost", "time"] as const;
export type MatrixShow = (typeof MATRIX_SHOWS)[number];

/** A view of the matrix that can be sent: what is left out is the first choice. */
export interface MatrixQuery {
  readonly by?: MatrixColumns;
  readonly show?: MatrixShow;
  readonly unit?: string;
  /** The chosen cell: a goal and a column, empty for "none". */
  readonly goal?: string;
  readonly column?: string;
}

export function matrixPath(address: PlanAddress & { query?: MatrixQuery }): string {
  const { by, show, unit, goal, column } = address.query ?? {};
  const query = new URLSearchParams({
    ...(by && by !== "instruments" ? { by } : {}),
    ...(show && show !== "responsible" ? { show } : {}),
    ...(unit ? { unit } : {}),
    ...(goal === undefined ? {} : { goal, column: column ?? "" }),
  }).toString();
  const path = `${planPath(address)}/matrix${query ? `?${query}` : ""}`;
  return goal === undefined ? path : `${path}#cell`;
}

export function economyPath(address: PlanAddress): string {
  return `${planPath(address)}/economy`;
}

export function costFilePath(address: PlanAddress): string {
  return `${planPath(address)}/economy.csv`;
}

export function timelinePath(address: PlanAddress): string {
  return `${planPath(address)}/timeline`;
}

/** The process; with a phase, its form is open. */
export function processPath(address: PlanAddress & { phase?: string }): string {
  const { phase } = address;
  const path = `${planPath(address)}/process`;
  return phase ? `${path}?phase=${encodeURIComponent(phase)}#phase-form` : path;
}

export function processFilePath(address: PlanAddress): string {
  return `${planPath(address)}/process.ics`;
}

/** The secret address that a calendar subscribes to. */
export function calendarFeedPath(options: { tenant: string; token: string }): string {
  return `/calendar${tenantPath(options.tenant).slice(2)}/${options.token}.ics`;
}
