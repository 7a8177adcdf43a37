import { viewThroughFramework } from "@boplan/application/plan/view-through-framework";
import type { LensView } from "@boplan/domain/lens";
import type { Framework } from "@boplan/framework-sdk";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "../../screens/page-meta.ts";
import { PlanLens } from "../../screens/plan/plan-lens.tsx";
import { planWords } from "../../screens/plan/plan-words.ts";
import { offeredLenses } from "../../server/offered-lenses.ts";
import { lensParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: lensParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, language, text, titled }) => {
    const { opened, framework, view } = await viewThroughFramework({
      app,
      actor,
      planSlug: params.plan,
      frameworkId: params.framework,
    });
    const { plan } = opened;
    const own = app.frameworks.get(plan.frameworkId);
    const lenses = offeredLenses({
      frameworks: app.frameworks,
      own: own.id,
      enabled: opened.enabledFrameworks,
    });
    return {
      title: titled(text.t("lens.title")),
      tenant: tenant.slug,
      plan: {
        slug: plan.slug,
        title: plan.title,
        lang: plan.language === language ? undefined : plan.language,
      },
      current: framework.id,
      lenses: lenses.map(({ id, locales }) => ({ id, name: locales[language].name })),
      ...groupsOf({
        view,
        framework,
        language,
        kinds: planWords({ framework: own, language }).kinds,
      }),
    };
  },
});

/** Only what the page shows of each element: its word, number and title. */
function groupsOf(options: {
  view: LensView;
  framework: Framework;
  language: keyof Framework["locales"];
  kinds: ReturnType<typeof planWords>["kinds"];
}) {
  const { view, framework, language, kinds } = options;
  const { goalAreas } = framework.locales[language];
  const entryOf = ({ element, number }: LensView["unmapped"][number]) => ({
    id: element.id,
    kind: element.kind,
    kindLabel: `${kinds[element.kind].one} ${number}`,
    title: element.title,
  });
  return {
    groups: view.groups.map(({ goalAreaId, entries }) => ({
      id: goalAreaId,
      title: goalAreas[goalAreaId]?.title ?? goalAreaId,
      text: goalAreas[goalAreaId]?.text ?? "",
      entries: entries.map(({ node, fit, themes }) => ({ ...entryOf(node), fit, themes })),
    })),
    unmapped: view.unmapped.map(entryOf),
  };
}

export default function Lens() {
  return <PlanLens {...useLoaderData<typeof loader>()} />;
}
