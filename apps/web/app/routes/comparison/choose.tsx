import { useLoaderData } from "@remix-run/react";
import { ChoosePage } from "../../screens/comparison/choose-page.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { loadChoosing } from "../../server/comparison-choose.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async (context) => ({
    title: context.titled(context.text.t("comparison.choose.title")),
    view: await loadChoosing(context),
  }),
});

export default function ChooseRoute() {
  return <ChoosePage {...useLoaderData<typeof loader>().view} />;
}
