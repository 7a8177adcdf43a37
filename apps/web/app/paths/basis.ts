import { type PlanAddress, planPath, writePath } from "./plan.ts";
import { decisionPath } from "./version.ts";

/** What stands around a plan's tree. */
export function basisPath(address: PlanAddress): string {
  return `${planPath(address)}/basis`;
}

/** What the form of a new entry begins with, by field. */
export type EntryStart = Readonly<Record<string, string>>;

/** One part; with an entry its form is open, with a start that of a new one. */
export function basisPartPath(
  address: PlanAddress & { part: string; entry?: string; start?: EntryStart },
): string {
  const { part, entry, start } = address;
  const query = new URLSearchParams(
    entry ? { entry } : start ? { ...start, entry: "new" } : undefined,
  );
  const at = `${basisPath(address)}/${encodeURIComponent(part)}`;
  return query.size > 0 ? `${at}?${query}#form` : at;
}

/** What the cover states. */
export function basisDocumentPath(address: PlanAddress & { fact?: string }): string {
  return `${basisPath(address)}/document${address.fact ? `#${address.fact}` : ""}`;
}

/** Parts that have a page of their own. */
const OWN_PAGES: Readonly<Record<string, (address: PlanAddress) => string>> = {
  phases: (address) => `${planPath(address)}/process`,
  consultations: (address) => `${planPath(address)}/consultation`,
  decisions: decisionPath,
};

/** Where a part is kept up: its own page, or that of the basis. */
export function partPlacePath(address: PlanAddress & { part: string; entry?: string }): string {
  const own = OWN_PAGES[address.part];
  return own ? own(address) : basisPartPath(address);
}

/** Where what a finding names is mended; `null` for what has no place of its own. */
export function findingPlacePath(address: PlanAddress & { path: string }): string | null {
  const [area, name, entry] = address.path.split("/");
  if (!name) return null;
  const plan = { tenant: address.tenant, plan: address.plan };
  if (area === "elements") return writePath({ ...plan, element: name });
  if (area === "document") return basisDocumentPath({ ...plan, fact: name });
  if (area === "parts") return partPlacePath({ ...plan, part: name, entry });
  return null;
}
