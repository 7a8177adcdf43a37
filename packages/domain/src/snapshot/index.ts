import type { Plan } from "../plan/index.ts";

export const SNAPSHOT_SCHEMA = "boplan.plan/1";

/**
 * A plan frozen at a decision. All that leaves the tenant is made from snapshots, never from drafts.
 * The content hash is the SHA-256 of `canonicalJson(snapshot)`.
 */
export interface PlanSnapshot {
  readonly schema: typeof SNAPSHOT_SCHEMA;
  readonly frameworkVersion: string;
  readonly municipality: {
    readonly code: string | null;
    readonly name: string;
    readonly country: string;
  };
  readonly plan: Plan;
}

/** JSON with sorted keys and no white space: equal values give equal bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
