import { useLoaderData } from "@remix-run/react";
import { docsPage } from "../../api/docs-page.server.ts";
import { ApiDocs } from "../../screens/api/api-docs.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { webContainer } from "../../server/container.server.ts";
import { webEnv } from "../../server/env.server.ts";
import { publicRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = publicRoute(async ({ url, language, text, titled }) => ({
  title: titled(text.t("programs.docs.title")),
  ...docsPage({
    i18n: webContainer().i18n,
    language,
    origin: webEnv().BOPLAN_ORIGIN ?? url.origin,
  }),
}));

export default function ApiDocsPage() {
  return <ApiDocs {...useLoaderData<typeof loader>()} />;
}
