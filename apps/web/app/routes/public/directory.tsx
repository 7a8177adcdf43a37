import { createHash } from "node:crypto";
import {
  listPublicPlans,
  offeredPublicPlans,
} from "@boplan/application/public-plan/list-public-plans";
import { isThemeId } from "@boplan/domain/theme";
import { z } from "zod";
import { myTenantsPath } from "../../paths/entry.ts";
import { Directory } from "../../screens/public/directory.tsx";
import { entryView } from "../../server/public/entry-view.ts";
import { languageOfBrowser, publicPage } from "../../server/public/public-route.server.tsx";
import { redirectTo } from "../../server/redirect.server.ts";

const query = z.object({
  q: z.string().max(200).catch("").default(""),
  theme: z.string().refine(isThemeId).nullable().catch(null).default(null),
  /** `SE-24`, or a country alone: `SE`. */
  area: z
    .string()
    .regex(/^[A-Z]{2}(-\d{2})?$/)
    .nullable()
    .catch(null)
    .default(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

/** Every plan that is public, for whoever comes; who is signed in goes on to their own pages. */
export const loader = publicPage({
  params: z.object({}),
  find: async ({ app, scope, request, url }) => {
    if (request.headers.has("cookie") && (await scope.session())) throw redirectTo(myTenantsPath);
    const asked = query.parse(Object.fromEntries(url.searchParams));
    const [country = null, county = null] = asked.area?.split("-") ?? [];
    const [list, offered] = await Promise.all([
      listPublicPlans({
        app,
        query: {
          text: asked.q,
          municipality: null,
          county: country !== null && county !== null ? { country, code: county } : null,
          country,
          theme: asked.theme,
          page: asked.page,
        },
      }),
      offeredPublicPlans({ app }),
    ]);
    const stamp = createHash("sha256")
      .update(JSON.stringify([list, offered]))
      .digest("hex");
    return {
      asked,
      list,
      offered,
      stamp,
      language: languageOfBrowser(request),
      vary: ["Accept-Language", "Cookie"],
    };
  },
  page: (context, { asked, list, offered }) => {
    const { paths, site, href, url } = context;
    const isPlain = [...url.searchParams.keys()].every((name) => name === "lang");
    return {
      title: site.s("directory.title"),
      description: site.s("directory.say"),
      path: (at) => at.home(),
      // A search is one of endless many; the directory itself is what should be found.
      isListed: isPlain,
      municipality: null,
      body: (
        <Directory
          query={asked}
          plans={list.plans.map((entry) => entryView({ entry, context }))}
          total={list.total}
          pageSize={list.pageSize}
          offered={offered}
          language={context.asked}
          feed={href(paths.feed())}
          action={paths.home()}
        />
      ),
    };
  },
});
