import { compareMunicipalityPath, comparePath } from "../../paths/comparison.ts";
import { tenantParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** Where the choice of a municipality is sent: on to its own address. */
export const loader = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async ({ tenant, url }) => {
    const [, country, code] =
      /^([A-Z]{2})-([0-9A-Za-z]{1,10})$/.exec(url.searchParams.get("of") ?? "") ?? [];
    throw redirectTo(
      country && code
        ? compareMunicipalityPath({ tenant: tenant.slug, country, code })
        : comparePath({ tenant: tenant.slug }),
    );
  },
});
