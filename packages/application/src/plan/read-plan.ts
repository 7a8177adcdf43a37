import { type Actor, requirePermission } from "@boplan/auth/permission";
import { elementOfRow } from "@boplan/db/plan/element-rows";
import { type PlanHead, selectPlan, selectPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { Plan, PlanElement } from "@boplan/domain/plan";
import type { App } from "../app.ts";

/** A plan as it stands, without asking what the law says of it. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly frameworkVersion: string;
  /** Version of title, summary and document facts, to base a change of them on. */
  readonly headVersion: number;
}

/** A plan for a program. Two statements. Throws `plan.notFound`. */
export async function readPlan(options: {
  app: App;
  actor: Actor;
  planSlug: string;
}): Promise<ReadPlan> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:read");
  const found = await app.tenantStore.read(actor.tenantId, (reader) =>
    selectPlan(reader, planSlug),
  );
  if (!found) throw new CodedError("plan.notFound");
  return found;
}

/** An element with what its words are looked up by. */
export interface ReadElement {
  readonly element: PlanElement;
  readonly head: PlanHead;
  /** The units that the element names. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** One element for a program. Three statements. Throws `plan.notFound`, `element.notFound`. */
export async function readElement(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  elementId: string;
}): Promise<ReadElement> {
  const { app, actor, planSlug, elementId } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const head = await selectPlanHead(reader, planSlug);
    if (!head) throw new CodedError("plan.notFound");
    const row = await reader
      .selectFrom("plan_element")
      .selectAll()
      .where("plan_id", "=", head.id)
      .where("id", "=", elementId)
      .where("removed_at", "is", null)
      .executeTakeFirst();
    if (!row) throw new CodedError("element.notFound");
    const element = elementOfRow(row);
    const named = [element.leadUnitId ?? [], element.participatingUnitIds].flat();
    const units =
      named.length === 0
        ? []
        : await reader
            .selectFrom("organisation_unit")
            .select(["id", "name"])
            .where("id", "in", named)
            .execute();
    return { element, head, units };
  });
}
