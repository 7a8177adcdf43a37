import { compareThemes } from "@boplan/application/comparison/compare-themes";
import type { ThemeId } from "@boplan/domain/theme";
import { isThemeId } from "@boplan/domain/theme";
import { useLoaderData } from "@remix-run/react";
import { Compare } from "../../screens/comparison/compare.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { planWords } from "../../screens/plan/plan-words.ts";
import { countryName } from "../../server/country-name.ts";
import { tenantParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

/** The theme that most plans of both countries have something to say about. */
const FIRST_THEME: ThemeId = "adapted-housing";

export const loader = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async ({ app, actor, tenant, url, language, text, titled }) => {
    // Municipalities are compared by their regional body; here there is nothing to look at.
    if (tenant.kind !== "region") throw notHere();
    const asked = url.searchParams.get("theme") ?? FIRST_THEME;
    const theme = isThemeId(asked) ? asked : FIRST_THEME;
    const comparison = await compareThemes({ app, actor, theme });
    return {
      title: titled(text.t("compare.title")),
      tenant: { slug: tenant.slug, name: tenant.name },
      theme,
      coverage: comparison.coverage,
      municipalities: comparison.municipalities.map(({ name, country, plan }) => {
        const framework =
          plan && app.frameworks.has(plan.frameworkId)
            ? app.frameworks.get(plan.frameworkId)
            : null;
        const kinds = framework ? planWords({ framework, language }).kinds : null;
        return {
          name,
          country: countryName({ country, language }),
          plan: plan && {
            shareId: plan.shareId,
            title: plan.title,
            lang: plan.language,
            validTo: plan.validTo,
            wording: (comparison.wording[plan.shareId] ?? []).map((element) => ({
              ...element,
              kindLabel: kinds?.[element.kind].one ?? "",
            })),
          },
        };
      }),
    };
  },
});

export default function ComparePlans() {
  return <Compare {...useLoaderData<typeof loader>()} />;
}
