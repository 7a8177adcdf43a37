import { type PlanAddress, planPath, plansPath, tenantPath } from "./plan.ts";

/** Where a new plan is started from. */
export const START_WAYS = ["nothing", "templates", "former", "measures"] as const;
export type StartWay = (typeof START_WAYS)[number];

/** Where a plan is started; the query says from what, and in which framework and language. */
export function newPlanPath(
  options: {
    tenant: string;
  } & Readonly<Partial<Record<"from" | "framework" | "language" | "former", string>>>,
): string {
  const { tenant, ...query } = options;
  const search = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  return `${plansPath(tenant)}/new${search === "" ? "" : `?${search}`}`;
}

export function importPath(tenant: string): string {
  return `${plansPath(tenant)}/import`;
}

/** Where templates and measures of others are added to a draft. */
export function addToPlanPath(address: PlanAddress): string {
  return `${planPath(address)}/add`;
}

/** The catalogue of measures of other municipalities. */
export function measuresPath(tenant: string): string {
  return `${tenantPath(tenant)}/measures`;
}

export function convertPath(address: PlanAddress): string {
  return `${planPath(address)}/convert`;
}

export function regimePath(address: PlanAddress): string {
  return `${planPath(address)}/regime`;
}
