import { type PlanAddress, planPath, plansPath } from "./plan.ts";

export function importsPath(tenant: string): string {
  return `${plansPath(tenant)}/import`;
}

export interface ImportAddress {
  readonly tenant: string;
  readonly import: string;
}

/** An import; with an element, that one is chosen; with a line, the source is shown from there. */
export function importPath(
  address: ImportAddress & { element?: string; line?: number; view?: "source" },
): string {
  const { element, line, view } = address;
  const query = new URLSearchParams();
  if (element) query.set("e", element);
  if (line !== undefined) query.set("line", String(line));
  if (view) query.set("view", view);
  const asked = query.toString();
  const path = `${importsPath(address.tenant)}/${encodeURIComponent(address.import)}`;
  return asked === "" ? path : `${path}?${asked}`;
}

export function importEventsPath(address: ImportAddress): string {
  return `${importPath(address)}/events`;
}

export function importFilePath(address: ImportAddress): string {
  return `${importPath(address)}/file`;
}

export function planFilePath(address: PlanAddress & { format: "json" | "xlsx" }): string {
  return `${planPath(address)}/export.${address.format}`;
}
