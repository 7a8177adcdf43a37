import { type Actor, requirePermission } from "@boplan/auth/permission";
import { lockElement } from "@boplan/db/plan/element-rows";
import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import type { PlanElement, PlanStatus } from "@boplan/domain/plan";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { applyChanges, changesWording, type ElementChanges } from "./element-changes.ts";

/** Either the edit was saved, or somebody else's stands there and nothing was overwritten. */
export type EditResult =
  | { readonly outcome: "saved"; readonly element: PlanElement }
  | { readonly outcome: "conflict"; readonly current: PlanElement };

export interface EditElementOptions {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  readonly elementId: string;
  /** The version the writer had before them. */
  readonly basedOn: number;
  readonly changes: ElementChanges;
}

/**
 * Changes an element of a plan. Wording asks for `plan:write` and an open draft; status and
 * attainment ask for `element:report` and any plan that is not superseded.
 * Throws `plan.notFound`, `element.notFound`, `plan.notEditable`, `element.unknownUnit` and what
 * `applyChanges` throws.
 */
export async function editElement(options: EditElementOptions): Promise<EditResult> {
  const { app, actor, planSlug, elementId, basedOn, changes } = options;
  requirePermission(actor, changesWording(changes) ? "plan:write" : "element:report");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await selectPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    requireEditable({ status: plan.status, changes });
    const current = await lockElement(writer, { planId: plan.id, elementId });
    if (!current) throw new CodedError("element.notFound");
    if (current.version !== basedOn) return { outcome: "conflict", current };
    const element = applyChanges(current, changes);
    await requireKnownUnit(writer, element.leadUnitId);
    await saveElement(writer, { planId: plan.id, element, actor });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "element.edit",
      subject: element.id,
      details: { plan: plan.slug, fields: Object.keys(changes), title: element.title },
    });
    return { outcome: "saved", element };
  });
}

function requireEditable(options: { status: PlanStatus; changes: ElementChanges }): void {
  const { status, changes } = options;
  const open = changesWording(changes) ? status === "draft" : status !== "superseded";
  if (!open) throw new CodedError("plan.notEditable");
}

async function requireKnownUnit(writer: TenantWriter, unitId: string | null): Promise<void> {
  if (unitId === null) return;
  const unit = await writer
    .selectFrom("organisation_unit")
    .select("id")
    .where("id", "=", unitId)
    .executeTakeFirst();
  if (!unit) throw new CodedError("element.unknownUnit");
}

async function saveElement(
  writer: TenantWriter,
  options: { planId: string; element: PlanElement; actor: Actor },
): Promise<void> {
  const { planId, element, actor } = options;
  const now = new Date();
  await writer
    .updateTable("plan_element")
    .set({
      title: element.title,
      text: element.text,
      lead_unit_id: element.leadUnitId,
      starts: element.start,
      ends: element.end,
      status: element.status,
      attainment: element.attainment,
      version: element.version,
      updated_at: now,
      updated_by: actor.userId,
    })
    .where("plan_id", "=", planId)
    .where("id", "=", element.id)
    .execute();
  await writer.updateTable("plan").set({ updated_at: now }).where("id", "=", planId).execute();
}
