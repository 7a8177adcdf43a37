import { type Actor, requirePermission } from "@boplan/auth/permission";
import { rowOfElement } from "@boplan/db/plan/element-rows";
import { lockPlanHead } from "@boplan/db/plan/plan-rows";
import { placesWithin } from "@boplan/db/plan/structure-rows";
import { CodedError } from "@boplan/domain/error";
import { type App, todayOf } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { touchPlan } from "../plan/save-part.ts";
import { requireKindThere } from "../plan/structure/allowed-kinds.ts";
import { gapAt, parentKindOf } from "../plan/structure/target.ts";
import {
  elementsFromMeasures,
  type MeasurePick,
  type TakenOverLabels,
} from "./elements-from-measures.ts";
import { elementsFromTemplates, type TemplatePick } from "./elements-from-templates.ts";
import { idsFromKey } from "./ids-from-key.ts";
import { selectUnits } from "./select-units.ts";

export interface Addition {
  /** A uuid of who asks; the same one a second time adds nothing. */
  readonly key: string;
  /** The element to stand under, behind what is there; `null` at the end of the plan. */
  readonly parentId: string | null;
  readonly templates: readonly TemplatePick[];
  readonly measures: readonly MeasurePick[];
  readonly labels: TakenOverLabels;
}

/**
 * Adds picked templates and measures of others to a draft. Throws `plan.notFound`,
 * `plan.notEditable`, `element.notFound` (the parent), `element.kindNotAllowedThere`,
 * `start.nothingPicked`, `catalogue.gone`.
 */
export async function addToDraft(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  addition: Addition;
}): Promise<{ added: number }> {
  const { app, actor, planSlug, addition } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await lockPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    if (plan.status !== "draft") throw new CodedError("plan.notEditable");
    const framework = app.frameworks.get(plan.frameworkId);
    const today = todayOf(app);
    const createId = idsFromKey(addition.key);
    const units = await selectUnits(writer, today);
    const { templates: picks, measures, labels } = addition;
    const given = { framework, createId };
    const elements = [
      ...elementsFromTemplates({
        ...given,
        language: plan.language,
        picks,
        units,
        withGoalAreas: false,
      }),
      ...(await elementsFromMeasures({
        ...given,
        app,
        reader: writer,
        picks: measures,
        labels,
        on: today,
      })),
    ];
    if (elements.length === 0) throw new CodedError("start.nothingPicked");
    const { parentId } = addition;
    const scope = { writer, actor, plan, framework, now: new Date() };
    const parentKind = await parentKindOf(scope, parentId);
    for (const { kind, parentId: above } of elements) {
      if (above === null) requireKindThere({ framework, kind, parentKind, childKinds: [] });
    }
    const places = placesWithin(await gapAt(scope, { parentId, after: "last" }), elements.length);
    const added = await writer
      .insertInto("plan_element")
      .values(
        elements.map((element, at) => ({
          ...rowOfElement({ ...element, parentId: element.parentId ?? parentId }),
          tenant_id: writer.tenantId,
          plan_id: plan.id,
          place: places[at] ?? "",
          updated_at: scope.now,
          updated_by: actor.userId,
        })),
      )
      .onConflict((conflict) => conflict.columns(["tenant_id", "plan_id", "id"]).doNothing())
      .returning("id")
      .execute();
    if (added.length === 0) return { added: 0 };
    await touchPlan(writer, plan.id);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "element.add",
      subject: added[0]?.id ?? plan.id,
      details: { plan: plan.slug, elements: added.length, title: elements[0]?.title ?? null },
    });
    return { added: added.length };
  });
}
