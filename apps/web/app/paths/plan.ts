export function tenantPath(tenant: string): string {
  return `/t/${encodeURIComponent(tenant)}`;
}

export function plansPath(tenant: string): string {
  return `${tenantPath(tenant)}/plans`;
}

export interface PlanAddress {
  readonly tenant: string;
  readonly plan: string;
}

export function planPath({ tenant, plan }: PlanAddress): string {
  return `${plansPath(tenant)}/${encodeURIComponent(plan)}`;
}

export function findingsPath(address: PlanAddress): string {
  return `${planPath(address)}/findings`;
}

export function lensPath(address: PlanAddress & { framework: string }): string {
  return `${planPath(address)}/lens/${encodeURIComponent(address.framework)}`;
}

export function editElementPath(address: PlanAddress & { element: string }): string {
  return `${planPath(address)}/edit/${encodeURIComponent(address.element)}`;
}

/** Where a plan is written; with an element, its panel is open. */
export function writePath(address: PlanAddress & { element?: string }): string {
  const { element } = address;
  return `${planPath(address)}/write${element ? `?element=${encodeURIComponent(element)}` : ""}`;
}

/** Where the scripts of the writing page ask and send. */
export function writingPath(
  address: PlanAddress & { part: "element" | "structure" | "presence" | "findings" },
): string {
  return `${planPath(address)}/write/${address.part}`;
}
