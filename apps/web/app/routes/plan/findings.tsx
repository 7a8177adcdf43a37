import { todayOf } from "@boplan/application/app";
import { openPlan } from "@boplan/application/plan/open-plan";
import { isAllowed } from "@boplan/auth/permission";
import type { PartialDate } from "@boplan/domain/partial-date";
import { formatPartialDate } from "@boplan/i18n/format";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "../../screens/page-meta.ts";
import { findingViews } from "../../screens/plan/finding-views.ts";
import { PlanFindings } from "../../screens/plan/plan-findings.tsx";
import { offeredLenses } from "../../server/offered-lenses.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, language, text, titled, translator }) => {
    const opened = await openPlan({ app, actor, planSlug: params.plan });
    const { plan, findings, regime } = opened;
    const framework = app.frameworks.get(plan.frameworkId);
    const regimeName = framework.locales[language].regimes[regime] ?? regime;
    const today = todayOf(app) as PartialDate;
    return {
      title: titled(text.t("findings.title")),
      tenant: tenant.slug,
      plan: {
        slug: plan.slug,
        title: plan.title,
        lang: plan.language === language ? undefined : plan.language,
        isAhead: plan.status === "draft" || plan.status === "inConsultation",
      },
      checked: text.t("findings.say", {
        date: formatPartialDate({ date: today, language }),
        regime: regimeName,
      }),
      findings: findingViews({
        findings,
        plan,
        framework,
        text,
        translator: translator(framework.id),
      }),
      canEdit: plan.status === "draft" && isAllowed({ role: actor.role, permission: "plan:write" }),
      lens:
        offeredLenses({
          frameworks: app.frameworks,
          own: framework.id,
          enabled: opened.enabledFrameworks,
        })[0]?.id ?? null,
    };
  },
});

export default function Findings() {
  return <PlanFindings {...useLoaderData<typeof loader>()} />;
}
