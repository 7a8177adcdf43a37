import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type OutlineChange, selectOutlineChanges } from "@boplan/db/plan/outline-rows";
import { lockPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../../app.ts";
import { recordEvent } from "../../audit/record-event.ts";
import { touchPlan } from "../save-part.ts";
import { addElement } from "./add-element.ts";
import { changeKind } from "./change-kind.ts";
import type { SingleCommand, StructureCommand } from "./command.ts";
import { adoptStep, editStep } from "./edit-step.ts";
import { mergeElement } from "./merge-elements.ts";
import { moveElement, stepElement } from "./move-element.ts";
import { removeElement, restoreElement } from "./remove-element.ts";
import { splitElement } from "./split-element.ts";
import type { StepResult, StructureScope } from "./structure-scope.ts";

export interface StructureResult {
  readonly changes: readonly OutlineChange[];
  /** The command that takes it back; undoing it in turn does it again. */
  readonly inverse: StructureCommand;
}

/**
 * Changes the shape of a draft: adds, moves, splits, joins, takes out, brings back. All of it
 * happens or nothing, one writer at a time, with the same number of statements however large the
 * plan is. Throws `plan.notFound`, `plan.notEditable` and what the single steps throw.
 */
export async function changeStructure(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  command: StructureCommand;
}): Promise<StructureResult> {
  const { app, actor, planSlug, command } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await lockPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    if (plan.status !== "draft") throw new CodedError("plan.notEditable");
    const framework = app.frameworks.get(plan.frameworkId);
    const scope: StructureScope = { writer, actor, plan, framework, now: new Date() };
    const commands = command.type === "batch" ? command.commands : [command];
    const results: StepResult[] = [];
    for (const single of commands) results.push(await runStep(scope, single));
    const ids = [...new Set(results.flatMap(({ changedIds }) => changedIds))];
    const changes = await selectOutlineChanges(writer, { planId: plan.id, ids });
    const inverse = asOne(results.toReversed().flatMap((result) => result.inverse));
    // The log tells what happened, and what is sent twice happens once.
    if (results.length > 0 && results.every(({ isRepeated }) => isRepeated)) {
      return { changes, inverse };
    }
    await touchPlan(writer, plan.id);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: `element.${nameOf(command)}`,
      subject: ids[0] ?? plan.id,
      details: {
        plan: plan.slug,
        elements: ids.length,
        title: changes.find(({ id }) => id === ids[0])?.row?.title ?? null,
      },
    });
    return { changes, inverse };
  });
}

function asOne(commands: readonly SingleCommand[]): StructureCommand {
  const [only, ...more] = commands;
  return only && more.length === 0 ? only : { type: "batch", commands: [...commands] };
}

function nameOf(command: StructureCommand): string {
  switch (command.type) {
    case "indent":
    case "outdent":
    case "moveUp":
    case "moveDown":
      return "move";
    case "batch":
      return "undo";
    default:
      return command.type;
  }
}

function runStep(scope: StructureScope, command: SingleCommand): Promise<StepResult> {
  switch (command.type) {
    case "add":
      return addElement(scope, command);
    case "move":
      return moveElement(scope, command);
    case "indent":
    case "outdent":
    case "moveUp":
    case "moveDown":
      return stepElement(scope, command);
    case "changeKind":
      return changeKind(scope, command);
    case "split":
      return splitElement(scope, command);
    case "merge":
      return mergeElement(scope, command);
    case "remove":
      return removeElement(scope, command);
    case "restore":
      return restoreElement(scope, command);
    case "edit":
      return editStep(scope, command);
    case "adopt":
      return adoptStep(scope, command);
  }
}
