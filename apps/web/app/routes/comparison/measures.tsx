import { useLoaderData } from "@remix-run/react";
import { Measures } from "../../screens/comparison/measures.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { loadMeasures } from "../../server/comparison-measures.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async (context) => ({
    title: context.titled(context.text.t("comparison.title.measures")),
    view: await loadMeasures(context),
  }),
});

export default function MeasuresRoute() {
  return <Measures {...useLoaderData<typeof loader>().view} />;
}
