/** The public page of a municipality. */
export function publicMunicipalityPath(municipality: string): string {
  return `/p/${encodeURIComponent(municipality)}`;
}

/** The public page of a plan. */
export function publicPlanPath(address: { municipality: string; plan: string }): string {
  return `${publicMunicipalityPath(address.municipality)}/${encodeURIComponent(address.plan)}`;
}
