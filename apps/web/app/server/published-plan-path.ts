import { publicPaths } from "../paths/public.ts";

const paths = publicPaths({ own: null });

/** Where everybody reads a published plan. */
export function publishedPlanPath(place: { tenant: string; plan: string }): string {
  return paths.plan({ municipality: place.tenant, plan: place.plan });
}
