import { randomUUID } from "node:crypto";
import { lockElement, rowOfElement } from "@boplan/db/plan/element-rows";
import { placesWithin } from "@boplan/db/plan/structure-rows";
import { CodedError } from "@boplan/domain/error";
import { createElement, type PlanElement } from "@boplan/domain/plan";
import { storedText } from "@boplan/domain/rich-text";
import type { CommandOf } from "./command.ts";
import { editStep } from "./edit-step.ts";
import type { StepResult, StructureScope } from "./structure-scope.ts";
import { gapAt } from "./target.ts";

/**
 * Makes two elements of one: the second stands behind the first with what both are about (who, when,
 * with what, for whom). Money, indicators and children stay with the first. The same new id a second
 * time changes nothing. Throws `element.notFound`, `plan.changedMeanwhile`.
 */
export async function splitElement(
  scope: StructureScope,
  command: CommandOf<"split">,
): Promise<StepResult> {
  const { writer, actor, plan, now } = scope;
  const { id, newId, basedOn, text, richText } = command;
  const locked = await lockElement(writer, { planId: plan.id, elementId: id });
  if (!locked) throw new CodedError("element.notFound");
  const { element } = locked;
  const gap = await gapAt(scope, { parentId: element.parentId, after: id });
  const second = secondHalf({ element, command });
  const added = await writer
    .insertInto("plan_element")
    .values({
      ...rowOfElement(second),
      tenant_id: writer.tenantId,
      plan_id: plan.id,
      place: placesWithin(gap, 1)[0] ?? "",
      updated_at: now,
      updated_by: actor.userId,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "plan_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  const remove = { type: "remove" as const, id: newId, removalId: randomUUID() };
  if (!added) return { changedIds: [id, newId], inverse: [remove], isRepeated: true };
  const kept = await editStep(scope, {
    type: "edit",
    id,
    basedOn,
    changes: richText ? { richText } : { text },
  });
  return { changedIds: [id, newId], inverse: [remove, ...kept.inverse] };
}

function secondHalf(options: { element: PlanElement; command: CommandOf<"split"> }): PlanElement {
  const { element, command } = options;
  return createElement({
    id: command.newId,
    parentId: element.parentId,
    kind: element.kind,
    title: command.newTitle,
    ...(command.newRichText ? storedText(command.newRichText) : { text: command.newText }),
    leadUnitId: element.leadUnitId,
    participatingUnitIds: element.participatingUnitIds,
    responsibleUserId: element.responsibleUserId,
    partners: element.partners,
    start: element.start,
    end: element.end,
    instruments: element.instruments,
    targetGroups: element.targetGroups,
    themes: element.themes,
    area: element.area,
    status: element.status,
    attainment: element.attainment,
    templateId: element.templateId,
    origin: element.origin,
  });
}
