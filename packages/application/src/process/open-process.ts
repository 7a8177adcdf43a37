import { type Actor, requirePermission } from "@boplan/auth/permission";
import { selectPart } from "@boplan/db/plan/part-rows";
import { type PlanHead, selectPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { OrganisationUnit, Phase } from "@boplan/domain/plan";
import { jsonArrayFrom } from "kysely/helpers/postgres";
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
    const around = await reader
      .selectFrom("plan")
      .select((eb) => [
        jsonArrayFrom(
          eb
            .selectFrom("organisation_unit")
            .select(["organisation_unit.id", "organisation_unit.name"])
            .where("dissolved_on", "is", null)
            .orderBy("place"),
        ).as("units"),
        eb
          .selectFrom("calendar_link")
          .select("calendar_link.created_at")
          .whereRef("calendar_link.plan_id", "=", "plan.id")
          .where("calendar_link.user_id", "=", actor.userId)
          .as("calendarSince"),
      ])
      .where("plan.id", "=", plan.id)
      .executeTakeFirst();
    const { units = [], calendarSince = null } = around ?? {};
    return { plan, phases: entries, version, units, calendarSince };
  });
}
