import { todayOf } from "@boplan/application/app";
import { openPlan } from "@boplan/application/plan/open-plan";
import { setFindingAside, takeFindingUp } from "@boplan/application/plan/set-finding-aside";
import { isAllowed } from "@boplan/auth/permission";
import type { PartialDate } from "@boplan/domain/partial-date";
import { formatPartialDate } from "@boplan/i18n/format";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findingsPath } from "../../paths/plan.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { findingViews } from "../../screens/plan/finding-views.ts";
import { PlanFindings } from "../../screens/plan/plan-findings.tsx";
import { offeredLenses } from "../../server/offered-lenses.ts";
import { planParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
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

const sentSchema = z.object({
  intent: z.enum(["setAside", "takeUp"]),
  rule: z.string().max(200),
  path: z.string().max(500),
  reason: z.string().max(5_000).default(""),
});

/** Sets a finding aside with a reason, or takes it up again. */
export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, params, request }) => {
    const sent = sentSchema.safeParse(Object.fromEntries(await request.formData()));
    if (!sent.success) throw new Response(null, { status: 400 });
    const { intent, rule, path, reason } = sent.data;
    const given = { app, actor, planSlug: params.plan, finding: { rule, path } };
    if (intent === "takeUp") await takeFindingUp(given);
    // An empty reason changes nothing; the field asks for one.
    else if (reason.trim() !== "") await setFindingAside({ ...given, reason });
    throw redirectTo(findingsPath({ tenant: tenant.slug, plan: params.plan }));
  },
});

export default function Findings() {
  return <PlanFindings {...useLoaderData<typeof loader>()} />;
}
