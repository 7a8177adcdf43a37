import { z } from "zod";
import { AccessibilityStatement } from "../../screens/public/accessibility-statement.tsx";
import { languageOfBrowser, publicPage } from "../../server/public/public-route.server.tsx";

/** What works for whom on the public pages, and what does not. */
export const loader = publicPage({
  params: z.object({}),
  find: async ({ request }) => ({
    stamp: "",
    language: languageOfBrowser(request),
    vary: ["Accept-Language"],
  }),
  page: ({ site }) => ({
    title: site.s("accessibility.title"),
    description: site.s("accessibility.lead"),
    path: (at) => at.accessibility(),
    municipality: null,
    body: <AccessibilityStatement />,
  }),
});
