import { exportPlan } from "@boplan/application/import/export-plan";
import { fileAnswer } from "../../server/file-answer.server.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** The plan as a file that can be read in again. */
export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, params }) =>
    fileAnswer(await exportPlan({ app, actor, planSlug: params.plan, format: "xlsx" })),
});
