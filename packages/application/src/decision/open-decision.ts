import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type PlanHead, selectPlanHeads } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import { blocksAdoption, type Finding } from "@boplan/domain/finding";
import type { Plan } from "@boplan/domain/plan";
import { checkPlan } from "@boplan/framework-host";
import { type App, todayOf } from "../app.ts";
import { snapshotPlan } from "../plan/freeze-version.ts";
import { type DecisionDocument, selectDocuments } from "./decision-documents.ts";

export interface OpenedDecision {
  readonly plan: Plan;
  /** Hash of the text as it stands now: what a decision is about. */
  readonly contentHash: string;
  /** Minutes and other papers of the decisions made so far. */
  readonly documents: readonly DecisionDocument[];
  /** What stands in the way of adoption today. */
  readonly blocking: readonly Finding[];
  /** Findings that somebody has set aside. */
  readonly setAside: readonly Finding[];
  /** Plans in force that this one could supersede. */
  readonly inForce: readonly PlanHead[];
  readonly predecessorId: string | null;
}

/** All that is asked for before a decision is recorded. Throws `plan.notFound`. */
export async function openDecision(options: {
  app: App;
  actor: Actor;
  planSlug: string;
}): Promise<OpenedDecision> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const { snapshot, contentHash, planId } = await snapshotPlan(reader, planSlug);
    const row = await reader
      .selectFrom("plan")
      .select("predecessor_id")
      .where("id", "=", planId)
      .executeTakeFirst();
    if (!row) throw new CodedError("plan.notFound");
    const heads = await selectPlanHeads(reader);
    const { plan } = snapshot;
    const framework = app.frameworks.get(plan.frameworkId);
    const { findings } = checkPlan({ framework, plan, on: todayOf(app) });
    return {
      plan,
      documents: await selectDocuments(reader, planId),
      contentHash,
      blocking: findings.filter(blocksAdoption),
      setAside: findings.filter((finding) => finding.setAside !== null),
      inForce: heads.filter(({ id, status }) => status === "adopted" && id !== planId),
      predecessorId: row.predecessor_id,
    };
  });
}
