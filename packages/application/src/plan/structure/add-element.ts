import { randomUUID } from "node:crypto";
import { rowOfElement } from "@boplan/db/plan/element-rows";
import { placesWithin } from "@boplan/db/plan/structure-rows";
import { CodedError } from "@boplan/domain/error";
import { createElement, type PlanElement } from "@boplan/domain/plan";
import { selectCustomFields } from "../../custom-field/select-custom-fields.ts";
import { requireKnown } from "../edit-element.ts";
import { applyChanges } from "../element-changes.ts";
import { requireKindThere } from "./allowed-kinds.ts";
import type { CommandOf } from "./command.ts";
import type { StepResult, StructureScope } from "./structure-scope.ts";
import { gapAt, parentKindOf } from "./target.ts";

/**
 * Adds an element. The same id a second time adds nothing. Throws `element.notFound` (the parent),
 * `element.kindNotAllowedThere`, `plan.changedMeanwhile`, `element.removedMeanwhile`, and what
 * saving the fields throws.
 */
export async function addElement(
  scope: StructureScope,
  command: CommandOf<"add">,
): Promise<StepResult> {
  const { writer, actor, plan, framework, now } = scope;
  const { id, parentId, kind } = command;
  const parentKind = await parentKindOf(scope, parentId);
  requireKindThere({ framework, kind, parentKind, childKinds: [] });
  const gap = await gapAt(scope, command);
  const element = await stated(scope, command);
  const added = await writer
    .insertInto("plan_element")
    .values({
      ...rowOfElement(element),
      tenant_id: writer.tenantId,
      plan_id: plan.id,
      place: placesWithin(gap, 1)[0] ?? "",
      updated_at: now,
      updated_by: actor.userId,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "plan_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) await requireThere(scope, id);
  return {
    changedIds: [id],
    inverse: [{ type: "remove", id, removalId: randomUUID() }],
    isRepeated: !added,
  };
}

/** The new element with all that the command says of it; its first version. */
async function stated(scope: StructureScope, command: CommandOf<"add">): Promise<PlanElement> {
  const { id, parentId, kind, title, changes } = command;
  const element = createElement({ id, parentId, kind, title });
  if (!changes) return element;
  await requireKnown(scope.writer, changes);
  const customFields = changes.customValues ? await selectCustomFields(scope.writer) : [];
  return { ...applyChanges({ element, changes, customFields }), version: element.version };
}

async function requireThere(scope: StructureScope, id: string): Promise<void> {
  const there = await scope.writer
    .selectFrom("plan_element")
    .select("removed_at")
    .where("plan_id", "=", scope.plan.id)
    .where("id", "=", id)
    .executeTakeFirst();
  if (there?.removed_at !== null) throw new CodedError("element.removedMeanwhile");
}
