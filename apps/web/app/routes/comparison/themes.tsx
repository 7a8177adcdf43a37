import { useLoaderData } from "@remix-run/react";
import { Themes } from "../../screens/comparison/themes.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { loadThemes } from "../../server/comparison-themes.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async (context) => ({
    title: context.titled(context.text.t("comparison.title.themes")),
    view: await loadThemes(context),
  }),
});

export default function ThemesRoute() {
  return <Themes {...useLoaderData<typeof loader>().view} />;
}
