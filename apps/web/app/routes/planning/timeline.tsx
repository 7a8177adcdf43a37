import { todayOf } from "@boplan/application/app";
import { openPlan } from "@boplan/application/plan/open-plan";
import { isAllowed } from "@boplan/auth/permission";
import { isBeingWritten } from "@boplan/domain/plan";
import { planTimeline, withUnitsBelow } from "@boplan/domain/planning";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "../../screens/page-meta.ts";
import { Timeline } from "../../screens/planning/timeline.tsx";
import { planParams } from "../../server/params.ts";
import { planFrame } from "../../server/plan-frame.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, language, text, titled, url }) => {
    const opened = await openPlan({ app, actor, planSlug: params.plan });
    const { plan } = opened;
    const today = todayOf(app);
    const entries = planTimeline({ elements: plan.elements, phases: plan.parts.phases, today });
    const unit = plan.units.find(({ id }) => id === url.searchParams.get("unit"));
    const chosen = unit && withUnitsBelow({ units: plan.units, unitId: unit.id });
    const overdueOnly = url.searchParams.get("show") === "overdue";
    const names = new Map(plan.units.map(({ id, name }) => [id, name]));
    return {
      title: titled(text.t("planning.timeline.titleOf", { title: plan.title })),
      ...planFrame({ app, tenant, plan, enabled: opened.enabledFrameworks, language }),
      today,
      overdue: entries.filter(({ isOverdue }) => isOverdue).length,
      entries: entries
        .filter(({ element }) => {
          if (!chosen) return true;
          if (element === null) return false;
          const { leadUnitId, participatingUnitIds } = element;
          return [leadUnitId, ...participatingUnitIds].some((id) => id !== null && chosen.has(id));
        })
        .filter(({ isOverdue }) => isOverdue || !overdueOnly)
        .map(({ element, ...entry }) => ({
          ...entry,
          unit: element?.leadUnitId ? (names.get(element.leadUnitId) ?? null) : null,
        })),
      units: plan.units.map(({ id, name }) => ({ id, name })),
      unit: unit?.id ?? "",
      overdueOnly,
      canEdit:
        isBeingWritten(plan.status) && isAllowed({ role: actor.role, permission: "plan:write" }),
    };
  },
});

export default function TimelineRoute() {
  return <Timeline {...useLoaderData<typeof loader>()} />;
}
