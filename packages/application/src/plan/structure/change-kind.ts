import { lockElement } from "@boplan/db/plan/element-rows";
import { selectSurroundings } from "@boplan/db/plan/structure-rows";
import { CodedError } from "@boplan/domain/error";
import { isCarriedOut } from "@boplan/domain/plan";
import { requireKindThere } from "./allowed-kinds.ts";
import type { CommandOf } from "./command.ts";
import type { StepResult, StructureScope } from "./structure-scope.ts";

/**
 * Makes an element another kind. What is carried out has a status, what is reached an attainment:
 * the word that no longer fits is let go, and comes back when the change is undone.
 * Throws `element.notFound`, `element.kindNotAllowedThere`, `element.wrongProgress`.
 */
export async function changeKind(
  scope: StructureScope,
  command: CommandOf<"changeKind">,
): Promise<StepResult & { readonly inverse: readonly CommandOf<"changeKind">[] }> {
  const { writer, actor, plan, framework, now } = scope;
  const { id, kind } = command;
  const key = { planId: plan.id, elementId: id };
  const locked = await lockElement(writer, key);
  const around = await selectSurroundings(writer, key);
  if (!locked || !around) throw new CodedError("element.notFound");
  const { element, fieldVersions } = locked;
  requireKindThere({
    framework,
    kind,
    parentKind: around.parentKind,
    childKinds: around.childKinds,
  });
  const status = command.status === undefined ? element.status : command.status;
  const attainment = command.attainment === undefined ? element.attainment : command.attainment;
  const version = element.version + 1;
  await writer
    .updateTable("plan_element")
    .set({
      kind,
      status: isCarriedOut(kind) ? status : null,
      attainment: isCarriedOut(kind) ? null : attainment,
      version,
      field_versions: JSON.stringify({ ...fieldVersions, status: version, attainment: version }),
      updated_at: now,
      updated_by: actor.userId,
    })
    .where("plan_id", "=", plan.id)
    .where("id", "=", id)
    .execute();
  return {
    changedIds: [id],
    inverse: [
      {
        type: "changeKind",
        id,
        kind: element.kind,
        status: element.status,
        attainment: element.attainment,
      },
    ],
  };
}
