/** Where things are, as whole addresses: what leaves the site must be found from anywhere. */
export interface ApiLinks {
  /** The site without a path: `https://boplan.example`. */
  readonly origin: string;
  /** An address of the API by its path below `/api/v1`. */
  api(path: string, query?: Readonly<Record<string, string | number | undefined>>): string;
  /** A page of the site. */
  page(path: string): string;
}

export const API_BASE = "/api/v1";

export function linksOf(origin: string): ApiLinks {
  return {
    origin,
    api: (path, query = {}) => {
      const given = Object.entries(query).filter(([, value]) => value !== undefined);
      const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
      return `${origin}${API_BASE}${path}${given.length > 0 ? `?${search}` : ""}`;
    },
    page: (path) => `${origin}${path}`,
  };
}

/** Path of a public plan in the API. */
export function publicPlanApiPath(plan: { municipality: string; plan: string }): string {
  return `/municipalities/${plan.municipality}/plans/${plan.plan}`;
}

export function publicVersionApiPath(version: {
  municipality: string;
  plan: string;
  version: number;
}): string {
  return `${publicPlanApiPath(version)}/versions/${version.version}`;
}

/** Path of a tenant's own plan in the API. */
export function ownPlanApiPath(plan: { tenant: string; plan: string }): string {
  return `/tenants/${plan.tenant}/plans/${plan.plan}`;
}
