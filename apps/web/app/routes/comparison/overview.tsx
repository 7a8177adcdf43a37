import { useLoaderData } from "@remix-run/react";
import { Overview } from "../../screens/comparison/overview.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { loadOverview } from "../../server/comparison-overview.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async (context) => ({
    title: context.titled(context.text.t("comparison.title.overview")),
    view: await loadOverview(context),
  }),
});

export default function OverviewRoute() {
  return <Overview {...useLoaderData<typeof loader>().view} />;
}
