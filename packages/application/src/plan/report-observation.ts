import { type Actor, requirePermission } from "@boplan/auth/permission";
import { lockElement } from "@boplan/db/plan/element-rows";
import { lockPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { ElementIndicator, IndicatorObservation, PlanElement } from "@boplan/domain/plan";
import { z } from "zod";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { requireElementReport } from "../member/require-element-report.ts";
import { saveElement } from "./edit-element.ts";
import { lineField } from "./text-fields.ts";

/** Observations of one indicator, as an element of a plan may hold them. */
const MOST = 200;

/** What somebody may report of an indicator. Issues carry codes of the `fieldErrors` texts. */
export const observationSchema = z.strictObject({
  /** As the element names it; its place in the element's list does not matter. */
  indicator: z.string().trim().min(1, "title.missing").max(500, "title.tooLong"),
  period: z.string().trim().min(1, "period.missing").max(40),
  value: z.number("amount.malformed"),
  preliminary: z.boolean().default(false),
  source: lineField.default(null),
});

export type ReportedObservation = z.output<typeof observationSchema>;

/**
 * Reports a measured value of an element's indicator, as long as its plan is not superseded. The
 * value of a period replaces the one before, so that the final figure takes the place of the
 * preliminary; the same value again changes nothing. Throws `plan.notFound`, `plan.notEditable`,
 * `element.notFound`, `observation.unknownIndicator`, `observation.tooMany`, `access.forbidden`.
 */
export async function reportObservation(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  elementId: string;
  observation: ReportedObservation;
}): Promise<PlanElement> {
  const { app, actor, planSlug, elementId, observation } = options;
  requirePermission(actor, "element:report");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await lockPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    if (plan.status === "superseded") throw new CodedError("plan.notEditable");
    const locked = await lockElement(writer, { planId: plan.id, elementId });
    if (!locked) throw new CodedError("element.notFound");
    const { element: current, fieldVersions } = locked;
    await requireElementReport(writer, { actor, element: current });
    const indicators = withObservation({ indicators: current.indicators, observation });
    if (indicators === null) return current;
    const element: PlanElement = { ...current, indicators, version: current.version + 1 };
    const fields = ["indicators"] as const;
    await saveElement(writer, { planId: plan.id, element, fields, fieldVersions, actor });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "element.reportObservation",
      subject: element.id,
      details: {
        plan: plan.slug,
        title: element.title,
        indicator: observation.indicator,
        period: observation.period,
        value: observation.value,
      },
    });
    return element;
  });
}

/** The indicators with the value in its place; `null` when it stands there already. */
function withObservation(options: {
  indicators: readonly ElementIndicator[];
  observation: ReportedObservation;
}): ElementIndicator[] | null {
  const { indicator: name, ...stated } = options.observation;
  const place = options.indicators.findIndex((indicator) => indicator.name === name);
  const indicator = options.indicators[place];
  if (!indicator) throw new CodedError("observation.unknownIndicator", { name });
  const before = indicator.observations.find(({ period }) => period === stated.period);
  if (before && isSame(before, stated)) return null;
  const others = indicator.observations.filter((one) => one !== before);
  if (others.length >= MOST) throw new CodedError("observation.tooMany", { limit: MOST });
  const observations = [...others, stated].sort((a, b) => (a.period < b.period ? -1 : 1));
  return options.indicators.with(place, { ...indicator, observations });
}

function isSame(a: IndicatorObservation, b: IndicatorObservation): boolean {
  return a.value === b.value && a.preliminary === b.preliminary && a.source === b.source;
}
