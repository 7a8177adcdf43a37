import { createHash } from "node:crypto";
import type { App } from "@boplan/application/app";
import {
  listPublicPlans,
  offeredPublicPlans,
} from "@boplan/application/public-plan/list-public-plans";
import { isThemeId } from "@boplan/domain/theme";
import { plainName, searchMunicipalities } from "@boplan/register/search-municipalities";
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
    const [listed, offered] = await Promise.all([
      plansAsked({ app, asked }),
      offeredPublicPlans({ app }),
    ]);
    // A page behind the last, from an old link: the first is better than none.
    const isBehind = listed.plans.length === 0 && asked.page > 1;
    const shown = isBehind ? { ...asked, page: 1 } : asked;
    const list = isBehind ? await plansAsked({ app, asked: shown }) : listed;
    const stamp = createHash("sha256")
      .update(JSON.stringify([list, offered]))
      .digest("hex");
    return {
      asked: shown,
      list,
      offered,
      withoutPlan: list.total === 0 ? municipalitiesNamed(asked.q) : [],
      stamp,
      language: languageOfBrowser(request),
      vary: ["Accept-Language", "Cookie"],
    };
  },
  page: (context, { asked, list, offered, withoutPlan }) => {
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
          withoutPlan={withoutPlan}
          language={context.asked}
          feed={href(paths.feed())}
          action={paths.home()}
        />
      ),
    };
  },
});

function plansAsked({ app, asked }: { app: App; asked: z.output<typeof query> }) {
  const [country = null, county = null] = asked.area?.split("-") ?? [];
  return listPublicPlans({
    app,
    query: {
      text: asked.q,
      municipality: null,
      county: country !== null && county !== null ? { country, code: county } : null,
      country,
      theme: asked.theme,
      page: asked.page,
    },
  });
}

/** Somebody who looks for a municipality that has made nothing public is told so by its name. */
function municipalitiesNamed(text: string): readonly string[] {
  return plainName(text).length < 2
    ? []
    : searchMunicipalities({ text, limit: 3 }).map(({ displayName }) => displayName);
}
