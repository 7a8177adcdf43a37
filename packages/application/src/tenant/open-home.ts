import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type PlanHead, selectPlan, selectPlanHeads } from "@boplan/db/plan/plan-rows";
import { blocksAdoption, type Finding } from "@boplan/domain/finding";
import type { Plan, PlanElement } from "@boplan/domain/plan";
import { checkPlan } from "@boplan/framework-host";
import { type App, todayOf } from "../app.ts";
import { type ReportView, selectReports } from "../report/report-view.ts";
import { type RecentEvent, selectRecentEvents } from "./recent-events.ts";

/** What waits for a municipality's people: first the law, then the measures, then the news. */
export interface HomeView {
  readonly plans: readonly PlanHead[];
  /** The plan being written: what it lacks by law, and how many recommendations there are. */
  readonly draft: {
    readonly plan: Plan;
    readonly required: readonly Finding[];
    readonly recommended: number;
  } | null;
  /** The plan in force: how its goals and open measures stand. */
  readonly inForce: {
    readonly plan: PlanHead;
    readonly goals: readonly PlanElement[];
    readonly measures: readonly PlanElement[];
  } | null;
  readonly reports: readonly ReportView[];
  readonly events: readonly RecentEvent[];
}

/** The home of a municipality. */
export async function openHome(options: { app: App; actor: Actor }): Promise<HomeView> {
  const { app, actor } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const plans = await selectPlanHeads(reader);
    const draftHead = plans.find((plan) => plan.status === "draft");
    const inForceHead = plans.find((plan) => plan.status === "adopted");
    const draft = draftHead ? await selectPlan(reader, draftHead.slug) : null;
    const inForce = inForceHead ? await selectPlan(reader, inForceHead.slug) : null;
    return {
      plans,
      draft: draft ? draftView(app, draft.plan) : null,
      inForce:
        inForce && inForceHead
          ? {
              plan: inForceHead,
              goals: inForce.plan.elements.filter((element) => element.attainment !== null),
              measures: inForce.plan.elements.filter((element) => element.kind === "measure"),
            }
          : null,
      reports: await selectReports(reader, { limit: 5 }),
      events: await selectRecentEvents(reader, 8),
    };
  });
}

function draftView(app: App, plan: Plan): NonNullable<HomeView["draft"]> {
  const { findings } = checkPlan({
    framework: app.frameworks.get(plan.frameworkId),
    plan,
    on: todayOf(app),
  });
  const required = findings.filter(blocksAdoption);
  return { plan, required, recommended: findings.length - required.length };
}
