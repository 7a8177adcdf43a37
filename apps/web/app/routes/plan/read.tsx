import { randomUUID } from "node:crypto";
import { todayOf } from "@boplan/application/app";
import { nextRegime } from "@boplan/application/convert/move-regime";
import { openPlan } from "@boplan/application/plan/open-plan";
import { isAllowed } from "@boplan/auth/permission";
import { blocksAdoption } from "@boplan/domain/finding";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "../../screens/page-meta.ts";
import { documentFacts } from "../../screens/plan/document-facts.ts";
import { leanElement } from "../../screens/plan/lean-element.ts";
import { PlanReading } from "../../screens/plan/plan-reading.tsx";
import { planWords } from "../../screens/plan/plan-words.ts";
import { offeredLenses } from "../../server/offered-lenses.ts";
import { planParams } from "../../server/params.ts";
import { readingBlocks } from "../../server/reading-parts.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, language, text, titled }) => {
    const opened = await openPlan({ app, actor, planSlug: params.plan });
    const { plan, findings, regime } = opened;
    const framework = app.frameworks.get(plan.frameworkId);
    const { parts: _parts, ...shown } = plan;
    const may = (permission: "plan:write" | "element:report" | "report:order") =>
      isAllowed({ role: actor.role, permission });
    const isOpen =
      plan.status === "draft" ? may("plan:write") || may("element:report") : may("element:report");
    const newer = nextRegime({ framework, plan, on: todayOf(app) });
    const lens =
      offeredLenses({
        frameworks: app.frameworks,
        own: framework.id,
        enabled: opened.enabledFrameworks,
      })[0]?.id ?? null;
    return {
      title: titled(plan.title),
      tenant: tenant.slug,
      plan: { ...shown, elements: plan.elements.map(leanElement) },
      blocks: readingBlocks({ plan, framework, text }),
      words: planWords({ framework, language }),
      regime: framework.locales[language].regimes[regime] ?? regime,
      facts: documentFacts({ plan, framework, text }),
      missing: findings.filter(blocksAdoption).length,
      lens,
      converts: may("plan:write") && lens !== null,
      nextRegime:
        newer !== null && may("plan:write")
          ? (framework.locales[language].regimes[newer] ?? newer)
          : null,
      canEdit: isOpen && plan.status !== "superseded",
      canWrite:
        plan.status === "draft" && isAllowed({ role: actor.role, permission: "plan:write" }),
      // One key per page view: sending the form twice orders one report.
      requestKey: may("report:order") ? randomUUID() : null,
    };
  },
});

export default function ReadPlan() {
  return <PlanReading {...useLoaderData<typeof loader>()} />;
}
