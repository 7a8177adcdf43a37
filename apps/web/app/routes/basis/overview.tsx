import { openPlan } from "@boplan/application/plan/open-plan";
import { useLoaderData } from "@remix-run/react";
import { BasisOverview } from "../../screens/basis/overview.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { documentFacts } from "../../screens/plan/document-facts.ts";
import { basisFrame, basisOverview } from "../../server/basis-page.server.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async (context) => {
    const { app, actor, params, text, titled } = context;
    const opened = await openPlan({ app, actor, planSlug: params.plan });
    const framework = app.frameworks.get(opened.plan.frameworkId);
    const page = { context, opened, framework };
    return {
      title: titled(text.t("basis.titleOf", { title: opened.plan.title })),
      ...basisFrame(page),
      ...basisOverview(page),
      facts: documentFacts({ plan: opened.plan, framework, text }),
    };
  },
});

export default function Basis() {
  return <BasisOverview {...useLoaderData<typeof loader>()} />;
}
