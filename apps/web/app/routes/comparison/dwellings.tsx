import { useLoaderData } from "@remix-run/react";
import { Dwellings } from "../../screens/comparison/dwellings.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { loadDwellings } from "../../server/comparison-dwellings.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async (context) => ({
    title: context.titled(context.text.t("comparison.title.dwellings")),
    view: await loadDwellings(context),
  }),
});

export default function DwellingsRoute() {
  return <Dwellings {...useLoaderData<typeof loader>().view} />;
}
