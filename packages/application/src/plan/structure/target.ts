import {
  type Gap,
  selectGapAtEnd,
  selectGapBehind,
  selectGapUnder,
} from "@boplan/db/plan/structure-rows";
import { CodedError } from "@boplan/domain/error";
import type { ElementKind } from "@boplan/domain/plan";
import type { StructureScope } from "./structure-scope.ts";

export interface Target {
  readonly parentId: string | null;
  /** A sibling, or an end. */
  readonly after: string;
}

/** The kind of the parent; throws `element.notFound` when it has gone. */
export async function parentKindOf(
  scope: StructureScope,
  parentId: string | null,
): Promise<ElementKind | null> {
  if (parentId === null) return null;
  const parent = await scope.writer
    .selectFrom("plan_element")
    .select("kind")
    .where("plan_id", "=", scope.plan.id)
    .where("id", "=", parentId)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  if (!parent) throw new CodedError("element.notFound");
  return parent.kind;
}

/**
 * The room at a target. Throws `plan.changedMeanwhile` when the sibling to stand behind has been
 * moved away or taken out.
 */
export async function gapAt(scope: StructureScope, target: Target): Promise<Gap> {
  const { writer, plan } = scope;
  const { parentId, after } = target;
  if (after === "first") return selectGapUnder(writer, { planId: plan.id, anchorId: parentId });
  if (after === "last") {
    return parentId === null
      ? selectGapAtEnd(writer, plan.id)
      : selectGapBehind(writer, { planId: plan.id, anchorId: parentId });
  }
  const sibling = await writer
    .selectFrom("plan_element")
    .select("parent_id")
    .where("plan_id", "=", plan.id)
    .where("id", "=", after)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  if (!sibling || sibling.parent_id !== parentId) throw new CodedError("plan.changedMeanwhile");
  return selectGapBehind(writer, { planId: plan.id, anchorId: after });
}
