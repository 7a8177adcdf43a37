import { lockElement } from "@boplan/db/plan/element-rows";
import { CodedError } from "@boplan/domain/error";
import type { PlanElement } from "@boplan/domain/plan";
import { sql } from "kysely";
import { saveElement } from "../edit-element.ts";
import { applyChanges, type ElementChanges, type ElementField } from "../element-changes.ts";
import type { CommandOf } from "./command.ts";
import type { StepResult, StructureScope } from "./structure-scope.ts";

/**
 * Changes fields of an element as part of a change of structure, and knows the way back. Throws
 * `element.notFound`, `plan.changedMeanwhile` when somebody has changed one of them since.
 */
export async function editStep(
  scope: StructureScope,
  command: CommandOf<"edit">,
): Promise<StepResult> {
  const { writer, plan, actor } = scope;
  const { id, basedOn, changes } = command;
  const locked = await lockElement(writer, { planId: plan.id, elementId: id });
  if (!locked) throw new CodedError("element.notFound");
  const { element: current, fieldVersions } = locked;
  const fields = Object.keys(changes) as ElementField[];
  if (fields.some((field) => (fieldVersions[field] ?? 0) > basedOn)) {
    throw new CodedError("plan.changedMeanwhile");
  }
  const element = applyChanges({ element: current, changes });
  await saveElement(writer, { planId: plan.id, element, fields, fieldVersions, actor });
  return {
    changedIds: [id],
    inverse: [{ type: "edit", id, basedOn: element.version, changes: fieldsOf(current, fields) }],
  };
}

/** The words are one field in two forms, of which one is said. */
function fieldsOf(element: PlanElement, fields: readonly ElementField[]): ElementChanges {
  const said: ElementField[] = fields.filter((field) => field !== "text" && field !== "richText");
  if (said.length < fields.length) said.push(element.richText ? "richText" : "text");
  return Object.fromEntries(said.map((field) => [field, element[field]]));
}

/** Puts children under another parent without moving them in the reading order. */
export async function adoptStep(
  scope: StructureScope,
  command: CommandOf<"adopt">,
): Promise<StepResult> {
  const { writer, plan, actor, now } = scope;
  const { id, childIds } = command;
  const children = await writer
    .selectFrom("plan_element")
    .select(["id", "parent_id", "kind"])
    .where("plan_id", "=", plan.id)
    .where("id", "=", sql<string>`any(${childIds}::uuid[])`)
    .where("removed_at", "is", null)
    .execute();
  const [first] = children;
  if (!first?.parent_id) return { changedIds: [], inverse: [] };
  const former = first.parent_id;
  const pair = await writer
    .selectFrom("plan_element")
    .select(["id", "kind"])
    .where("plan_id", "=", plan.id)
    .where("id", "in", [id, former])
    .execute();
  // Only between two of a kind: what may stand under the one may stand under the other.
  const isFair =
    pair.length === 2 &&
    pair[0]?.kind === pair[1]?.kind &&
    children.every((child) => child.parent_id === former);
  if (!isFair) throw new CodedError("plan.changedMeanwhile");
  const ids = children.map((child) => child.id);
  await writer
    .updateTable("plan_element")
    .set({ parent_id: id, updated_at: now, updated_by: actor.userId })
    .where("plan_id", "=", plan.id)
    .where("id", "=", sql<string>`any(${ids}::uuid[])`)
    .execute();
  return { changedIds: ids, inverse: [{ type: "adopt", id: former, childIds: ids }] };
}
