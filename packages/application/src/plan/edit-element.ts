import { type Actor, requirePermission } from "@boplan/auth/permission";
import { lockElement, rowOfElement } from "@boplan/db/plan/element-rows";
import { lockPlanHead } from "@boplan/db/plan/plan-rows";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { isBeingWritten, type PlanElement, type PlanStatus } from "@boplan/domain/plan";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { selectCustomFields } from "../custom-field/select-custom-fields.ts";
import { requireElementReport } from "../member/require-element-report.ts";
import {
  applyChanges,
  changesWording,
  type ElementChanges,
  type ElementField,
} from "./element-changes.ts";

/** Either the edit was saved, or somebody else's stands there and nothing was overwritten. */
export type EditResult =
  | { readonly outcome: "saved"; readonly element: PlanElement }
  | {
      readonly outcome: "conflict";
      readonly current: PlanElement;
      /** Fields that both changed. */
      readonly fields: readonly ElementField[];
    };

export interface EditElementOptions {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  readonly elementId: string;
  /** The version the writer had before them. */
  readonly basedOn: number;
  /** Whether any change since `basedOn` is a conflict, also of fields that are not changed here. */
  readonly exact?: boolean;
  readonly changes: ElementChanges;
}

/**
 * Changes fields of an element. Wording asks for `plan:write` and an open draft; status and
 * attainment ask for `element:report` and any plan that is not superseded. Two people may change
 * different fields at once; a field that somebody else changed since `basedOn` is never overwritten.
 * Throws `plan.notFound`, `element.notFound`, `plan.notEditable`, `element.unknownUnit`,
 * `element.unknownMember` and what `applyChanges` throws.
 */
export async function editElement(options: EditElementOptions): Promise<EditResult> {
  const { app, actor, planSlug, elementId, basedOn, exact, changes } = options;
  requirePermission(actor, changesWording(changes) ? "plan:write" : "element:report");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await lockPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    requireEditable({ status: plan.status, changes });
    const locked = await lockElement(writer, { planId: plan.id, elementId });
    if (!locked) throw new CodedError("element.notFound");
    const { element: current, fieldVersions } = locked;
    if (!changesWording(changes)) await requireElementReport(writer, { actor, element: current });
    const fields = Object.keys(changes) as ElementField[];
    const contested = fields.filter((field) => (fieldVersions[field] ?? 0) > basedOn);
    if (contested.length > 0 || (exact && current.version !== basedOn))
      return { outcome: "conflict", current, fields: contested };
    const customFields = changes.customValues ? await selectCustomFields(writer) : [];
    const element = applyChanges({ element: current, changes, customFields });
    await requireKnown(writer, changes);
    await saveElement(writer, { planId: plan.id, element, fields, fieldVersions, actor });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "element.edit",
      subject: element.id,
      details: { plan: plan.slug, fields, title: element.title },
    });
    return { outcome: "saved", element };
  });
}

function requireEditable(options: { status: PlanStatus; changes: ElementChanges }): void {
  const { status, changes } = options;
  const open = changesWording(changes) ? isBeingWritten(status) : status !== "superseded";
  if (!open) throw new CodedError("plan.notEditable");
}

/** Throws `element.unknownUnit`, `element.unknownMember` for what the tenant does not have. */
export async function requireKnown(writer: TenantWriter, changes: ElementChanges): Promise<void> {
  const unitIds = [changes.leadUnitId, ...(changes.participatingUnitIds ?? [])].filter(
    (id) => typeof id === "string",
  );
  if (unitIds.length > 0) {
    const known = await writer
      .selectFrom("organisation_unit")
      .select("id")
      .where("id", "in", unitIds)
      .execute();
    const ids = new Set(known.map(({ id }) => id));
    if (unitIds.some((id) => !ids.has(id))) throw new CodedError("element.unknownUnit");
  }
  if (typeof changes.responsibleUserId !== "string") return;
  const member = await writer
    .selectFrom("membership")
    .select("user_id")
    .where("user_id", "=", changes.responsibleUserId)
    .where("tenant_id", "=", writer.tenantId)
    .executeTakeFirst();
  if (!member) throw new CodedError("element.unknownMember");
}

/** Writes an element as it is now, and at which version each of the fields changed. */
export async function saveElement(
  writer: TenantWriter,
  options: {
    planId: string;
    element: PlanElement;
    fields: readonly ElementField[];
    fieldVersions: Readonly<Record<string, number>>;
    actor: Actor;
  },
): Promise<void> {
  const { planId, element, fields, fieldVersions, actor } = options;
  const now = new Date();
  const changed = Object.fromEntries(fields.map((field) => [field, element.version]));
  await writer
    .updateTable("plan_element")
    .set({
      ...rowOfElement(element),
      // Text and its structure are one field in two forms.
      field_versions: JSON.stringify({
        ...fieldVersions,
        ...changed,
        ...("text" in changed || "richText" in changed
          ? { text: element.version, richText: element.version }
          : {}),
      }),
      updated_at: now,
      updated_by: actor.userId,
    })
    .where("plan_id", "=", planId)
    .where("id", "=", element.id)
    .execute();
  await writer.updateTable("plan").set({ updated_at: now }).where("id", "=", planId).execute();
}
