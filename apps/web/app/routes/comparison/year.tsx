import { useLoaderData } from "@remix-run/react";
import { YearInReview } from "../../screens/comparison/year.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { loadYear } from "../../server/comparison-year.server.ts";
import { tenantParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async (context) => {
    const { tenant, text, titled } = context;
    // A year in review is a regional body's; a municipality's own is a report of its plan.
    if (tenant.kind !== "region") throw notHere();
    const view = await loadYear(context);
    return {
      title: titled(text.t("comparison.year.title", { name: tenant.name, year: view.year })),
      view,
    };
  },
});

export default function YearRoute() {
  return <YearInReview {...useLoaderData<typeof loader>().view} />;
}
