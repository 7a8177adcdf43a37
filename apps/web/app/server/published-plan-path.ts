/** Where everybody reads a published plan. */
export function publishedPlanPath(place: { tenant: string; plan: string }): string {
  return `/p/${place.tenant}/${place.plan}`;
}
