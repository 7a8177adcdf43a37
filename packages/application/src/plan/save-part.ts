import { type Actor, requirePermission } from "@boplan/auth/permission";
import { savePartRow, selectPart } from "@boplan/db/plan/part-rows";
import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { type EntryOf, isBeingWritten, type PartName, type PlanStatus } from "@boplan/domain/plan";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

/** Either the part was saved, or somebody else's stands there and nothing was overwritten. */
export type SavePartResult<Name extends PartName> =
  | { readonly outcome: "saved"; readonly version: number }
  | {
      readonly outcome: "conflict";
      readonly current: readonly EntryOf<Name>[];
      readonly version: number;
    };

/** Parts that follow what happens to the plan; they are kept up after it has been adopted. */
const LIVING_PARTS: readonly PartName[] = [
  "followUps",
  "conditionChanges",
  "decisions",
  "lessons",
  "setAsides",
  // Milestones after the adoption: carrying out, following up.
  "phases",
];

/**
 * Saves one part of what stands around a plan's tree, whole. `basedOn` is the version the writer
 * had; 0 for a part never saved. Entries have been parsed by `partSchema`.
 * Throws `plan.notFound`, `plan.notEditable`.
 */
export async function savePart<Name extends PartName>(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  part: Name;
  basedOn: number;
  entries: readonly EntryOf<Name>[];
}): Promise<SavePartResult<Name>> {
  const { app, actor, planSlug, part, basedOn, entries } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await selectPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    if (!isPartOpen({ part, status: plan.status })) throw new CodedError("plan.notEditable");
    const version = await savePartRow(writer, {
      planId: plan.id,
      part,
      basedOn,
      entries,
      updatedBy: actor.userId,
    });
    if (version === null) {
      const current = await selectPart(writer, { planId: plan.id, part });
      return { outcome: "conflict", current: current.entries, version: current.version };
    }
    await touchPlan(writer, plan.id);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.editPart",
      subject: plan.id,
      details: { plan: plan.slug, part, entries: entries.length },
    });
    return { outcome: "saved", version };
  });
}

/** Whether a part of a plan of that status may still be changed. */
export function isPartOpen({ part, status }: { part: PartName; status: PlanStatus }): boolean {
  return LIVING_PARTS.includes(part) ? status !== "superseded" : isBeingWritten(status);
}

/** Notes that the plan was worked on, for the order of the list. */
export async function touchPlan(writer: TenantWriter, planId: string): Promise<void> {
  await writer
    .updateTable("plan")
    .set({ updated_at: new Date() })
    .where("id", "=", planId)
    .execute();
}
