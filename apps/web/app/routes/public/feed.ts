import { listPublicChanges } from "@boplan/application/public-plan/public-feed";
import { CodedError } from "@boplan/domain/error";
import { atomFeed } from "../../server/public/atom-feed.ts";
import { municipalityParams } from "../../server/public/find-plan.server.ts";
import { publicText } from "../../server/public/public-route.server.tsx";

/** Adoptions and changes of every municipality, or of one, for a feed reader. */
export const loader = publicText({
  params: municipalityParams.partial(),
  contentType: "application/atom+xml; charset=utf-8",
  find: async ({ app, params: { municipality } }) => {
    const feed = await listPublicChanges({ app, ...(municipality ? { municipality } : {}) });
    const [first] = feed.changes;
    // A municipality with nothing public has no feed, whether there is one of that name or not.
    if (municipality && !first) throw new CodedError("publicPlan.notFound");
    const one = municipality ? first?.entry.municipality : undefined;
    return { feed, one, stamp: feed.stamp, language: one?.language ?? ("en" as const) };
  },
  text: (context, { feed, one }) => {
    const { paths, site } = context;
    return atomFeed({
      context,
      feed,
      title: one ? site.s("feed.titleOf", { municipality: one.name }) : site.s("feed.title"),
      self: paths.feed(one?.slug),
      page: one ? paths.municipality(one.slug) : paths.home(),
    });
  },
});
