import { isDeepStrictEqual } from "node:util";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { savePartRow, selectPart } from "@boplan/db/plan/part-rows";
import { lockPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { touchPlan } from "../plan/save-part.ts";
import { applyProcessCommand, type ProcessCommand } from "./process-command.ts";

/**
 * Changes a plan's process. Milestones are reached after the adoption too, so it can be kept up
 * until another plan has taken over. `basedOn` is the version of the phases that the writer saw.
 * A change that is there already, as after a double click, is done whatever the version.
 *
 * Throws `plan.notFound`, `plan.notEditable`, `plan.changedMeanwhile`, `process.unknown`,
 * `process.notEmpty`, `process.phaseGone`, `process.tooMany`.
 */
export async function changeProcess(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  basedOn: number;
  command: ProcessCommand;
}): Promise<void> {
  const { app, actor, planSlug, basedOn, command } = options;
  requirePermission(actor, "plan:write");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await lockPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    if (plan.status === "superseded") throw new CodedError("plan.notEditable");
    const { entries, version } = await selectPart(writer, { planId: plan.id, part: "phases" });
    const phases = applyProcessCommand({
      phases: entries,
      command,
      surroundings: {
        framework: app.frameworks.get(plan.frameworkId),
        documentType: plan.document.type,
        language: plan.language,
      },
    });
    if (isDeepStrictEqual(phases, entries)) return;
    if (version !== basedOn) throw new CodedError("plan.changedMeanwhile");
    if (phases.length > MAX_PHASES) throw new CodedError("process.tooMany", { limit: MAX_PHASES });
    const saved = await savePartRow(writer, {
      planId: plan.id,
      part: "phases",
      basedOn,
      entries: phases,
      updatedBy: actor.userId,
    });
    if (saved === null) throw new CodedError("plan.changedMeanwhile");
    await touchPlan(writer, plan.id);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.editPart",
      subject: plan.id,
      details: { plan: plan.slug, part: "phases", change: command.type, entries: phases.length },
    });
  });
}

/** A process of more phases than these is no process. */
const MAX_PHASES = 100;
