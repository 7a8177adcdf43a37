import {
  createElement,
  createIndicator,
  NO_DOCUMENT_FACTS,
  NO_PARTS,
  type Plan,
} from "../plan/index.ts";

export const SNAPSHOT_SCHEMA = "boplan.plan/2";

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

/** A snapshot as it was stored, of this schema or an earlier one. */
export type StoredSnapshot = Omit<PlanSnapshot, "schema" | "plan"> & {
  readonly schema: string;
  readonly plan: Omit<Plan, "parts" | "customFields"> &
    Partial<Pick<Plan, "parts" | "customFields">>;
};

/**
 * A stored snapshot in today's shape. What an earlier schema had no place for is not stated; the
 * stored bytes, and with them the content hash, stay as they are.
 */
export function readSnapshot(stored: StoredSnapshot): PlanSnapshot {
  const { plan } = stored;
  return {
    ...stored,
    schema: SNAPSHOT_SCHEMA,
    plan: {
      ...plan,
      document: { ...NO_DOCUMENT_FACTS, ...plan.document },
      parts: { ...NO_PARTS, ...plan.parts },
      customFields: plan.customFields ?? [],
      elements: plan.elements.map((element) =>
        createElement({ ...element, indicators: element.indicators.map(createIndicator) }),
      ),
    },
  };
}

/** The plan as it may leave the municipality: no member's account is named in it. */
export function withoutPersons(plan: Plan): Plan {
  return {
    ...plan,
    elements: plan.elements.map((element) => ({ ...element, responsibleUserId: null })),
  };
}

/** JSON with sorted keys and no white space: equal values give equal bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
