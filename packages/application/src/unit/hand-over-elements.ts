import { type Actor, requirePermission } from "@boplan/auth/permission";
import { giveToUnit, selectLeftElements } from "@boplan/db/unit/hand-over-rows";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

/** Which of the elements that wait: some of them, or all that one unit or one person left. */
export type HandedOver =
  | { readonly elements: readonly { readonly planId: string; readonly elementId: string }[] }
  | { readonly leftByUnit: string }
  | { readonly leftByPerson: string };

/**
 * Hands elements that wait to another unit, all in one step; returns how many. A person who has
 * left is taken off them. What does not wait any more is left alone, so a second click does
 * nothing. Also in adopted plans: who answers is not a part of the decision's wording, and the
 * frozen version keeps what was decided.
 * Throws `unit.notFound` unless the unit is there to stay.
 */
export async function handOverElements(options: {
  app: App;
  actor: Actor;
  which: HandedOver;
  toUnitId: string;
}): Promise<number> {
  const { app, actor, which, toUnitId } = options;
  requirePermission(actor, "tenant:administer");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const unit = await writer
      .selectFrom("organisation_unit")
      .select(["id", "name"])
      .where("id", "=", toUnitId)
      .where("dissolved_on", "is", null)
      // Nobody dissolves it meanwhile, and of two clicks the second finds nothing left to do.
      .forUpdate()
      .executeTakeFirst();
    if (!unit) throw new CodedError("unit.notFound");
    const waiting = (await selectLeftElements(writer)).filter((element) =>
      "elements" in which
        ? which.elements.some(
            ({ planId, elementId }) => planId === element.planId && elementId === element.elementId,
          )
        : "leftByUnit" in which
          ? element.unit?.id === which.leftByUnit
          : element.person?.id === which.leftByPerson,
    );
    await giveToUnit(writer, {
      elements: waiting,
      unitId: toUnitId,
      updatedBy: actor.userId,
      now: app.now(),
    });
    for (const element of waiting) {
      await recordEvent(writer, {
        actorUserId: actor.userId,
        action: "element.handOver",
        subject: element.elementId,
        details: {
          title: element.title,
          plan: element.planSlug,
          to: unit.name,
          ...(element.unit ? { from: element.unit.name } : {}),
        },
      });
    }
    return waiting.length;
  });
}
