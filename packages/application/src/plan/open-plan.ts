import { type Actor, requirePermission } from "@boplan/auth/permission";
import { selectPlan } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { Finding } from "@boplan/domain/finding";
import type { Plan } from "@boplan/domain/plan";
import { checkPlan } from "@boplan/framework-host";
import { type App, todayOf } from "../app.ts";

export interface OpenedPlan {
  readonly plan: Plan;
  readonly frameworkVersion: string;
  /** Version of title, summary and document facts, to base a change of them on. */
  readonly headVersion: number;
  /** Id of the wording of the law that was applied. */
  readonly regime: string;
  readonly findings: readonly Finding[];
  /** Ids of the frameworks that the tenant has enabled. */
  readonly enabledFrameworks: readonly string[];
}

/** A plan with everything the law finds missing in it today. Throws `plan.notFound`. */
export async function openPlan(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  /**
   * Day of the check (`YYYY-MM-DD`), under the wording in force on it. When left out: today, under
   * the wording that the plan was written or adopted under.
   */
  on?: string;
}): Promise<OpenedPlan> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:read");
  const found = await app.tenantStore.read(actor.tenantId, (reader) =>
    selectPlan(reader, planSlug),
  );
  if (!found) throw new CodedError("plan.notFound");
  const framework = app.frameworks.get(found.plan.frameworkId);
  const { regime, findings } = checkPlan({
    framework,
    plan: found.plan,
    on: options.on ?? todayOf(app),
    wording: options.on === undefined ? "plan" : "day",
  });
  return { ...found, regime, findings };
}
