import { listPublicAddresses } from "@boplan/application/public-plan/public-feed";
import { z } from "zod";
import { publicPaths } from "../../paths/public.ts";
import { publicText } from "../../server/public/public-route.server.tsx";
import { xmlText } from "../../server/public/xml.ts";

/** Addresses for search engines: each plan on the host that it belongs to. */
export const loader = publicText({
  params: z.object({}),
  contentType: "application/xml; charset=utf-8",
  find: async ({ app, own }) => {
    const feed = await listPublicAddresses({ app, ...(own === null ? {} : { municipality: own }) });
    return { feed, stamp: feed.stamp, language: "en" as const };
  },
  text: ({ origin, own }, { feed }) => {
    const paths = publicPaths({ own });
    // What stands on a municipality's own host is told of there.
    const here = feed.changes.filter(({ publisher }) => own !== null || publisher.host === null);
    const municipalities = new Set(here.map(({ entry }) => entry.municipality.slug));
    const plans = here.flatMap(({ entry }) => {
      const at = { municipality: entry.municipality.slug, plan: entry.slug };
      const changed = entry.version.publishedAt.toISOString();
      return [paths.plan(at), paths.full(at)].map((path) => ({ path, changed }));
    });
    const addresses: readonly { readonly path: string; readonly changed?: string }[] = [
      ...(own === null ? [{ path: paths.home() }] : []),
      ...[...municipalities].map((slug) => ({ path: paths.municipality(slug) })),
      ...plans,
      { path: paths.accessibility() },
    ];
    return [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...addresses.map(
        ({ path, changed }) =>
          `<url><loc>${xmlText(origin + path)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>`,
      ),
      "</urlset>",
      "",
    ].join("\n");
  },
});
