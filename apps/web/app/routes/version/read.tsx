import { openVersion } from "@boplan/application/version/open-version";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "../../screens/page-meta.ts";
import { documentFacts } from "../../screens/plan/document-facts.ts";
import { leanElement } from "../../screens/plan/lean-element.ts";
import { planWords } from "../../screens/plan/plan-words.ts";
import { VersionReading } from "../../screens/version/version-reading.tsx";
import { versionParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: versionParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, language, text, titled }) => {
    const { snapshot, label, contentHash } = await openVersion({
      app,
      actor,
      planSlug: params.plan,
      version: params.version,
    });
    const { plan } = snapshot;
    const framework = app.frameworks.get(plan.frameworkId);
    return {
      title: titled(text.t("versions.number", { number: params.version })),
      tenant: tenant.slug,
      // The address is that of the plan as it is called now.
      slug: params.plan,
      number: params.version,
      label,
      contentHash,
      plan: {
        title: plan.title,
        summary: plan.summary,
        language: plan.language,
        units: plan.units,
        elements: plan.elements.map(leanElement),
      },
      words: planWords({ framework, language }),
      facts: documentFacts({ plan, framework, text }),
    };
  },
});

export default function ReadVersion() {
  return <VersionReading {...useLoaderData<typeof loader>()} />;
}
