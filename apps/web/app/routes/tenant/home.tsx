import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "../../screens/page-meta.ts";
import { MunicipalityHome } from "../../screens/tenant/municipality-home.tsx";
import { RegionHome } from "../../screens/tenant/region-home.tsx";
import { loadMunicipalityHome } from "../../server/home.server.ts";
import { tenantParams } from "../../server/params.ts";
import { loadRegionHome } from "../../server/region-home.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: null,
  run: async (context) => {
    const title = context.titled(context.tenant.name);
    return context.tenant.kind === "region"
      ? { title, kind: "region" as const, home: await loadRegionHome(context) }
      : { title, kind: "municipality" as const, home: await loadMunicipalityHome(context) };
  },
});

export default function Home() {
  const loaded = useLoaderData<typeof loader>();
  return loaded.kind === "region" ? (
    <RegionHome {...loaded.home} />
  ) : (
    <MunicipalityHome {...loaded.home} />
  );
}
