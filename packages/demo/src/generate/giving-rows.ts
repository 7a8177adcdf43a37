import type { Fate } from "./fate.ts";
import type { GrownPlan, GrownVersion } from "./grow-plan.ts";

/** A version that was given away, and when it was taken back again. */
export interface Giving {
  readonly plan: GrownPlan;
  readonly version: GrownVersion;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
  /** The version that holds now. */
  readonly isCurrent: boolean;
}

/**
 * What of a municipality's plans is public: every version of each plan, the latest as the one that
 * holds. A superseded plan stays public beside the plan that took its place.
 */
export function publicationsOf(options: { plans: readonly GrownPlan[]; fate: Fate }): Giving[] {
  const { plans, fate } = options;
  if (fate.sharing !== "public" && fate.sharing !== "withdrawn") return [];
  return plans.flatMap((plan) => givingsOf({ plan, versions: plan.versions, fate }));
}

/** What the regional bodies have: the latest version of the plan in force, in place of earlier ones. */
export function sharesOf(options: { plans: readonly GrownPlan[]; fate: Fate }): Giving[] {
  const { plans, fate } = options;
  if (fate.sharing === "private") return [];
  return plans
    .filter(({ plan }) => plan.status === "adopted")
    .flatMap((plan) => givingsOf({ plan, versions: plan.versions.slice(-1), fate }));
}

function givingsOf(options: {
  plan: GrownPlan;
  versions: readonly GrownVersion[];
  fate: Fate;
}): Giving[] {
  const { plan, versions, fate } = options;
  const last = versions.at(-1);
  return versions.map((version) => ({
    plan,
    version,
    givenAt: new Date(`${version.on}T13:00:00Z`),
    withdrawnAt: fate.sharing === "withdrawn" && last ? new Date(`${last.on}T15:00:00Z`) : null,
    isCurrent: fate.sharing === "public" && version === last,
  }));
}
