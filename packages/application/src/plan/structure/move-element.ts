import { moveBranch, selectSubtree, selectSurroundings } from "@boplan/db/plan/structure-rows";
import { CodedError } from "@boplan/domain/error";
import { kindFitting, requireKindThere } from "./allowed-kinds.ts";
import { changeKind } from "./change-kind.ts";
import type { CommandOf, StepCommand } from "./command.ts";
import type { StepResult, StructureScope } from "./structure-scope.ts";
import { gapAt, parentKindOf } from "./target.ts";

/**
 * Moves an element and all under it. Throws `element.notFound`, `element.intoItself`,
 * `element.kindNotAllowedThere`, `plan.changedMeanwhile`.
 */
export async function moveElement(
  scope: StructureScope,
  command: CommandOf<"move">,
): Promise<StepResult> {
  const { writer, actor, plan, framework, now } = scope;
  const { id, parentId } = command;
  const key = { planId: plan.id, elementId: id };
  const around = await selectSurroundings(writer, key);
  if (!around) throw new CodedError("element.notFound");
  const branch = await selectSubtree(writer, key);
  if (branch.some((part) => part.id === parentId || part.id === command.after)) {
    throw new CodedError("element.intoItself");
  }
  const kind = command.kind ?? around.kind;
  const parentKind = await parentKindOf(scope, parentId);
  requireKindThere({ framework, kind, parentKind, childKinds: around.childKinds });
  const gap = await gapAt(scope, command);
  await moveBranch(writer, { planId: plan.id, branch, parentId, gap, by: actor.userId, now });
  const changedIds = branch.map((part) => part.id);
  const back = {
    type: "move" as const,
    id,
    parentId: around.parentId,
    after: around.before?.id ?? ("first" as const),
  };
  if (kind === around.kind) return { changedIds, inverse: [back] };
  const { status, attainment } = command;
  const changed = await changeKind(scope, { type: "changeKind", id, kind, status, attainment });
  return { changedIds, inverse: changed.inverse.map((former) => ({ ...former, ...back })) };
}

/**
 * One step among the siblings, or one level in or out. At an end nothing happens. Throws
 * `element.notFound`, `element.kindNotAllowedThere`, `element.noStep`.
 */
export async function stepElement(
  scope: StructureScope,
  command: StepCommand,
): Promise<StepResult> {
  const { id, type } = command;
  const around = await selectSurroundings(scope.writer, {
    planId: scope.plan.id,
    elementId: id,
  });
  if (!around) throw new CodedError("element.notFound");
  const { parentId, parentKind, before, beforeThat, after, grandparentId, childKinds } = around;
  const to = (
    target: { parentId: string | null; after: string },
    kind?: CommandOf<"move">["kind"],
  ) => moveElement(scope, { type: "move", id, ...target, kind });
  switch (type) {
    case "moveUp":
      if (before === null) throw new CodedError("element.noStep");
      return to({ parentId, after: beforeThat ?? "first" });
    case "moveDown":
      if (after === null) throw new CodedError("element.noStep");
      return to({ parentId, after });
    case "indent": {
      if (before === null) throw new CodedError("element.noStep");
      const fit = { framework: scope.framework, kind: around.kind, childKinds };
      const kind = kindFitting({ ...fit, parentKind: before.kind });
      return to({ parentId: before.id, after: "last" }, kind ?? undefined);
    }
    case "outdent": {
      if (parentId === null) throw new CodedError("element.noStep");
      const above = await parentKindOf(scope, grandparentId);
      const fit = { framework: scope.framework, kind: around.kind, childKinds };
      const kind = kindFitting({ ...fit, parentKind: parentKind === null ? null : above });
      return to({ parentId: grandparentId, after: parentId }, kind ?? undefined);
    }
  }
}
