import { randomUUID } from "node:crypto";
import { openPicked } from "@boplan/application/catalogue/open-picked";
import { openPlan } from "@boplan/application/plan/open-plan";
import { optionalId } from "@boplan/application/plan/text-fields";
import { addToDraft } from "@boplan/application/start/add-to-draft";
import { buildTree, flattenTree } from "@boplan/domain/plan";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { writePath } from "../../paths/plan.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { AddToPlan } from "../../screens/starting/add-to-plan.tsx";
import { pickedView } from "../../screens/starting/start-views.ts";
import { answerForm, choiceIn, textIn } from "../../server/form.server.ts";
import { planParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";
import { measurePicksIn, templatePicksIn } from "../../server/starting-form.server.ts";
import { takenOverLabels, templateViews } from "../../server/starting-page.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, params, url, language, text, titled }) => {
    const { plan } = await openPlan({ app, actor, planSlug: params.plan });
    if (plan.status !== "draft") throw notHere();
    const framework = app.frameworks.get(plan.frameworkId);
    const measures = await openPicked({ app, actor, picks: measurePicksIn(url.searchParams) });
    return {
      title: titled(text.t("adding.title")),
      tenant: tenant.slug,
      plan: {
        slug: plan.slug,
        title: plan.title,
        lang: plan.language === language ? undefined : plan.language,
      },
      startKey: randomUUID(),
      under: url.searchParams.get("under") ?? "",
      places: flattenTree(buildTree(plan.elements))
        .filter(({ element }) => element.kind !== "activity")
        .map(({ element, number }) => ({
          value: element.id,
          label: `${number} ${element.title}`,
          lang: plan.language,
        })),
      areas: templateViews({ framework, language: plan.language, units: plan.units }),
      picked: pickedView({ measures, text }),
    };
  },
});

export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async (context) => {
    const { app, actor, tenant, params } = context;
    return answerForm({
      context,
      fields: { "add.*": "under" },
      intents: {
        add: async (form) => {
          const { plan } = await openPlan({ app, actor, planSlug: params.plan });
          await addToDraft({
            app,
            actor,
            planSlug: params.plan,
            addition: {
              key: z.uuid().parse(textIn(form, "key")),
              parentId: optionalId.parse(choiceIn(form, "under")),
              templates: templatePicksIn(form),
              measures: measurePicksIn(form),
              labels: takenOverLabels(plan.language),
            },
          });
          return { to: writePath({ tenant: tenant.slug, plan: params.plan }), done: "partsAdded" };
        },
      },
    });
  },
});

export default function AddParts() {
  return <AddToPlan {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
