import { type Actor, requirePermission } from "@boplan/auth/permission";
import { selectPart } from "@boplan/db/plan/part-rows";
import { type PlanHead, selectPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { OrganisationUnit, Phase } from "@boplan/domain/plan";
import type { App } from "../app.ts";

export interface OpenedProcess {
  readonly plan: PlanHead & { readonly enabledFrameworks: readonly string[] };
  readonly phases: readonly Phase[];
  /** To base a change on. */
  readonly version: number;
  /** Names of the units that are there, to give the ball to. */
  readonly units: readonly Pick<OrganisationUnit, "id" | "name">[];
  /** When the asking member made an address for their calendar; `null` without one. */
  readonly calendarSince: Date | null;
}

/** A plan's process and the asking member's calendar. Throws `plan.notFound`. */
export async function openProcess(options: {
  app: App;
  actor: Actor;
  planSlug: string;
}): Promise<OpenedProcess> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const plan = await selectPlanHead(reader, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    const { entries, version } = await selectPart(reader, { planId: plan.id, part: "phases" });
    const units = await reader
      .selectFrom("organisation_unit")
      .select(["id", "name"])
      .where("dissolved_on", "is", null)
      .orderBy("place")
      .execute();
    const link = await reader
      .selectFrom("calendar_link")
      .select("created_at")
      .where("plan_id", "=", plan.id)
      .where("user_id", "=", actor.userId)
      .executeTakeFirst();
    return { plan, phases: entries, version, units, calendarSince: link?.created_at ?? null };
  });
}
