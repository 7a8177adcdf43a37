import { type Actor, requirePermission } from "@boplan/auth/permission";
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
        jsonArrayFrom(
          eb
            .selectFrom("plan_part")
            .select(["entries", "plan_part.version"])
            .whereRef("plan_part.plan_id", "=", "plan.id")
            .where("part", "=", "phases"),
        ).as("kept"),
        eb
          .selectFrom("calendar_link")
          .select("calendar_link.created_at")
          .whereRef("calendar_link.plan_id", "=", "plan.id")
          .where("calendar_link.user_id", "=", actor.userId)
          .as("calendarSince"),
      ])
      .where("plan.id", "=", plan.id)
      .executeTakeFirst();
    const { units = [], kept = [], calendarSince = null } = around ?? {};
    const [part] = kept;
    // Entries are parsed where they come in; the table holds nothing else.
    const phases = (part?.entries ?? []) as readonly Phase[];
    return { plan, phases, version: part?.version ?? 0, units, calendarSince };
  });
}
