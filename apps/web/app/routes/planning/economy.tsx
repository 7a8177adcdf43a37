import { openPlan } from "@boplan/application/plan/open-plan";
import { isAllowed } from "@boplan/auth/permission";
import { isBeingWritten } from "@boplan/domain/plan";
import { costSummary } from "@boplan/domain/planning";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "../../screens/page-meta.ts";
import { Economy } from "../../screens/planning/economy.tsx";
import { planParams } from "../../server/params.ts";
import { planFrame } from "../../server/plan-frame.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, language, text, titled }) => {
    const opened = await openPlan({ app, actor, planSlug: params.plan });
    const { plan } = opened;
    const { currencies, withoutMoney, onTwoLevels } = costSummary(plan.elements);
    const view = ({ element, number }: (typeof withoutMoney)[number]) => ({
      id: element.id,
      number,
      title: element.title,
    });
    return {
      title: titled(text.t("planning.economy.titleOf", { title: plan.title })),
      ...planFrame({ app, tenant, plan, enabled: opened.enabledFrameworks, language }),
      language,
      currencies,
      withoutMoney: withoutMoney.map(view),
      onTwoLevels: onTwoLevels.map(view),
      canEdit:
        isBeingWritten(plan.status) && isAllowed({ role: actor.role, permission: "plan:write" }),
    };
  },
});

export default function EconomyRoute() {
  return <Economy {...useLoaderData<typeof loader>()} />;
}
