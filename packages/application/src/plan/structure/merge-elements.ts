import { lockElement } from "@boplan/db/plan/element-rows";
import { selectSurroundings } from "@boplan/db/plan/structure-rows";
import { CodedError } from "@boplan/domain/error";
import type { PlanElement } from "@boplan/domain/plan";
import { richTextOf } from "@boplan/domain/rich-text";
import type { ElementChanges } from "../element-changes.ts";
import type { CommandOf } from "./command.ts";
import { adoptStep, editStep } from "./edit-step.ts";
import { removeElement } from "./remove-element.ts";
import type { StepResult, StructureScope } from "./structure-scope.ts";

/**
 * Joins an element to the sibling of its kind before it: texts one after the other (the title as a
 * paragraph), lists together, children at the end. Throws `element.notFound`, `element.noStep` when
 * none stands before it, `element.mergeKindsDiffer`.
 */
export async function mergeElement(
  scope: StructureScope,
  command: CommandOf<"merge">,
): Promise<StepResult> {
  const { writer, plan } = scope;
  const { id, removalId } = command;
  const around = await selectSurroundings(writer, { planId: plan.id, elementId: id });
  if (!around) throw new CodedError("element.notFound");
  const { before } = around;
  if (before === null) throw new CodedError("element.noStep");
  if (before.kind !== around.kind) throw new CodedError("element.mergeKindsDiffer");
  const into = await lockElement(writer, { planId: plan.id, elementId: before.id });
  const from = await lockElement(writer, { planId: plan.id, elementId: id });
  if (!into || !from) throw new CodedError("element.notFound");
  const edited = await editStep(scope, {
    type: "edit",
    id: before.id,
    basedOn: into.element.version,
    changes: joined(into.element, from.element),
  });
  const children = await writer
    .selectFrom("plan_element")
    .select("id")
    .where("plan_id", "=", plan.id)
    .where("parent_id", "=", id)
    .where("removed_at", "is", null)
    .execute();
  const adopted = await adoptStep(scope, {
    type: "adopt",
    id: before.id,
    childIds: children.map((child) => child.id),
  });
  const removed = await removeElement(scope, { type: "remove", id, removalId });
  return {
    changedIds: [...edited.changedIds, ...adopted.changedIds, ...removed.changedIds],
    inverse: [...removed.inverse, ...adopted.inverse, ...edited.inverse],
  };
}

function joined(into: PlanElement, from: PlanElement): ElementChanges {
  const both = <T>(one: readonly T[], other: readonly T[]) => [...new Set([...one, ...other])];
  return {
    richText: {
      type: "doc",
      content: [
        ...richTextOf(into).content,
        { type: "paragraph", content: [{ type: "text", text: from.title }] },
        ...richTextOf(from).content,
      ],
    },
    participatingUnitIds: both(into.participatingUnitIds, from.participatingUnitIds),
    partners: both(into.partners, from.partners),
    costs: [...into.costs, ...from.costs],
    instruments: both(into.instruments, from.instruments),
    targetGroups: both(into.targetGroups, from.targetGroups),
    themes: both(into.themes, from.themes),
    indicators: [...into.indicators, ...from.indicators],
  };
}
