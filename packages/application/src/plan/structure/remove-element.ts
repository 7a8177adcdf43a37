import { randomUUID } from "node:crypto";
import { moveBranch, selectGapBehind, selectSubtree } from "@boplan/db/plan/structure-rows";
import { CodedError } from "@boplan/domain/error";
import { sql } from "kysely";
import { requireKindThere } from "./allowed-kinds.ts";
import type { CommandOf } from "./command.ts";
import type { StepResult, StructureScope } from "./structure-scope.ts";
import { parentKindOf } from "./target.ts";

/**
 * Takes an element and all under it out of the plan. It can be brought back by the removal's id.
 * The same removal a second time changes nothing. Throws `element.notFound`.
 */
export async function removeElement(
  scope: StructureScope,
  command: CommandOf<"remove">,
): Promise<StepResult> {
  const { writer, actor, plan, now } = scope;
  const { id, removalId } = command;
  const inverse = [{ type: "restore" as const, removalId }];
  const branch = await selectSubtree(writer, { planId: plan.id, elementId: id });
  const ids = branch.map((part) => part.id);
  if (ids.length === 0) {
    const gone = await removedBy(scope, removalId);
    if (!gone.some((part) => part.id === id)) throw new CodedError("element.notFound");
    return { changedIds: gone.map((part) => part.id), inverse };
  }
  await writer
    .updateTable("plan_element")
    .set({ removed_at: now, removal_id: removalId, updated_at: now, updated_by: actor.userId })
    .where("plan_id", "=", plan.id)
    .where("id", "=", sql<string>`any(${ids}::uuid[])`)
    .execute();
  return { changedIds: ids, inverse };
}

/**
 * Brings back what one removal took out. Where it stood has perhaps moved: it goes to the end of
 * what it stood under then. Throws `element.notFound`, `element.parentRemoved`,
 * `element.kindNotAllowedThere`.
 */
export async function restoreElement(
  scope: StructureScope,
  command: CommandOf<"restore">,
): Promise<StepResult> {
  const { writer, actor, plan, framework, now } = scope;
  const gone = await removedBy(scope, command.removalId);
  const [root] = gone;
  if (!root) throw new CodedError("element.notFound");
  const parentKind = await parentKindOf(scope, root.parentId).catch(() => {
    throw new CodedError("element.parentRemoved");
  });
  requireKindThere({ framework, kind: root.kind, parentKind, childKinds: [] });
  await writer
    .updateTable("plan_element")
    .set({ removed_at: null, removal_id: null, updated_at: now, updated_by: actor.userId })
    .where("plan_id", "=", plan.id)
    .where("removal_id", "=", command.removalId)
    .execute();
  await putBackInOrder(scope, { root, branch: gone });
  return {
    changedIds: gone.map((part) => part.id),
    inverse: [{ type: "remove", id: root.id, removalId: randomUUID() }],
  };
}

async function putBackInOrder(
  scope: StructureScope,
  options: { root: Removed; branch: readonly Removed[] },
): Promise<void> {
  const { writer, plan, actor, now } = scope;
  const { root, branch } = options;
  if (root.parentId === null) return;
  const gap = await selectGapBehind(writer, { planId: plan.id, anchorId: root.parentId });
  const last = branch.at(-1) ?? root;
  const parent = await writer
    .selectFrom("plan_element")
    .select("place")
    .where("plan_id", "=", plan.id)
    .where("id", "=", root.parentId)
    .executeTakeFirstOrThrow();
  if (root.place > parent.place && (gap.upper === null || last.place < gap.upper)) return;
  const { parentId } = root;
  await moveBranch(writer, { planId: plan.id, branch, parentId, gap, by: actor.userId, now });
}

type Removed = Awaited<ReturnType<typeof removedBy>>[number];

/** In reading order; the first is what all others stand under. */
function removedBy(scope: StructureScope, removalId: string) {
  return scope.writer
    .selectFrom("plan_element")
    .select(["id", "parent_id as parentId", "kind", "place"])
    .where("plan_id", "=", scope.plan.id)
    .where("removal_id", "=", removalId)
    .where("removed_at", "is not", null)
    .orderBy("place")
    .execute();
}
