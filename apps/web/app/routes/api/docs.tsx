import { z } from "zod";
import { docsPage } from "../../api/docs-page.server.ts";
import { ApiDocs } from "../../screens/api/api-docs.tsx";
import { webContainer } from "../../server/container.server.ts";
import { languageOfBrowser, publicPage } from "../../server/public/public-route.server.tsx";

/** How programs read what is public, and what is a municipality's own. */
export const loader = publicPage({
  params: z.object({}),
  // Made from the code alone: a new build has new tags by itself.
  find: async ({ request }) => ({
    stamp: "",
    language: languageOfBrowser(request),
    vary: ["Accept-Language"],
  }),
  page: ({ site, language, origin }) => ({
    title: site.s("apiDocs.title"),
    description: site.s("apiDocs.say"),
    path: (at) => at.api(),
    municipality: null,
    body: <ApiDocs {...docsPage({ i18n: webContainer().i18n, language, origin })} />,
  }),
});
