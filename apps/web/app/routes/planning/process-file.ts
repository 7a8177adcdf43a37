import { openProcess } from "@boplan/application/process/open-process";
import { processPath } from "../../paths/planning.ts";
import { planParams } from "../../server/params.ts";
import { calendarAnswer, processCalendar } from "../../server/process-calendar.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** The process as a file for a calendar. */
export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, text, url }) => {
    const { plan, phases } = await openProcess({ app, actor, planSlug: params.plan });
    const page = new URL(processPath({ tenant: tenant.slug, plan: plan.slug }), url);
    const body = processCalendar({ plan, phases, text, url: page.href });
    return calendarAnswer({ body, fileName: `${plan.slug}-process` });
  },
});
