import { readLook } from "@boplan/application/comparison/comparison-look";
import { parseComparisonQuery } from "@boplan/application/comparison/comparison-query";
import {
  deleteSavedComparison,
  renameSavedComparison,
  saveComparison,
} from "@boplan/application/comparison/saved-comparisons";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isComparisonView, savedComparisonsPath } from "../../paths/comparison.ts";
import { SavedComparisons } from "../../screens/comparison/saved.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { loadSaved } from "../../server/comparison-saved.server.ts";
import { answerForm, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async (context) => ({
    title: context.titled(context.text.t("comparison.saved.title")),
    view: await loadSaved(context),
  }),
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async (context) => {
    const { app, actor, tenant } = context;
    const to = savedComparisonsPath(tenant.slug);
    return answerForm({
      context,
      intents: {
        save: async (form) => {
          const view = textIn(form, "view");
          const search = new URLSearchParams(textIn(form, "query"));
          await saveComparison({
            app,
            actor,
            name: textIn(form, "name"),
            view: isComparisonView(view) ? view : "overview",
            query: parseComparisonQuery(search),
            look: readLook(search),
          });
          return { to, done: "comparisonSaved" };
        },
        rename: async (form) => {
          const id = textIn(form, "id");
          await renameSavedComparison({
            app,
            actor,
            id,
            name: textIn(form, `name-${id}`),
            basedOn: Number(textIn(form, "version")),
          });
          return { to, done: "comparisonRenamed" };
        },
        remove: async (form) => {
          await deleteSavedComparison({ app, actor, id: textIn(form, "id") });
          return { to, done: "comparisonRemoved" };
        },
      },
      fields: { "save.*": "name", "rename.*": "name", "remove.*": "id" },
    });
  },
});

export default function SavedRoute() {
  return (
    <SavedComparisons
      {...useLoaderData<typeof loader>().view}
      refusal={useActionData<typeof action>()}
    />
  );
}
