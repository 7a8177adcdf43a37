import { useLoaderData } from "@remix-run/react";
import { Municipality } from "../../screens/comparison/municipality.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { loadMunicipality } from "../../server/comparison-municipality.server.ts";
import { comparedMunicipalityParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: comparedMunicipalityParams,
  permission: "comparison:read",
  run: async (context) => {
    const view = await loadMunicipality({ context, ...context.params });
    return { title: context.titled(view.of.officialName), view };
  },
});

export default function MunicipalityRoute() {
  return <Municipality {...useLoaderData<typeof loader>().view} />;
}
