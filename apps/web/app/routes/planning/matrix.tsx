import { openPlan } from "@boplan/application/plan/open-plan";
import { isAllowed } from "@boplan/auth/permission";
import { isBeingWritten } from "@boplan/domain/plan";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "../../screens/page-meta.ts";
import { Matrix } from "../../screens/planning/matrix.tsx";
import { matrixPage, matrixQueryOf } from "../../server/matrix-page.server.ts";
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
    const framework = app.frameworks.get(plan.frameworkId);
    return {
      title: titled(text.t("planning.matrix.titleOf", { title: plan.title })),
      ...planFrame({ app, tenant, plan, enabled: opened.enabledFrameworks, language }),
      ...matrixPage({ plan, framework, query: matrixQueryOf(url), text }),
      canEdit:
        isBeingWritten(plan.status) && isAllowed({ role: actor.role, permission: "plan:write" }),
    };
  },
});

export default function MatrixRoute() {
  return <Matrix {...useLoaderData<typeof loader>()} />;
}
