import { tenantPath } from "./plan.ts";

export function comparePath(options: { tenant: string; theme?: string }): string {
  const path = `${tenantPath(options.tenant)}/compare`;
  return options.theme ? `${path}?${new URLSearchParams({ theme: options.theme })}` : path;
}
