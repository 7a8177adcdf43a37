import { readPublicSnapshot } from "@boplan/application/public-plan/open-public-plan";
import { EmbeddedProgress } from "../../screens/public/embedded-progress.tsx";
import { findPlan, planParams, speakerOf } from "../../server/public/find-plan.server.ts";
import { planView } from "../../server/public/plan-view.ts";
import { publicPage } from "../../server/public/public-route.server.tsx";

/** How a plan goes, as a block for the pages of others: one frame, no script. */
export const loader = publicPage({
  params: planParams,
  find: findPlan,
  page: async (context, found) => {
    const { app, paths, href, origin, language, today } = context;
    const { entry } = found;
    const at = { municipality: entry.municipality.slug, plan: entry.slug };
    const { publicationId } = entry.version;
    const { plan } = await readPublicSnapshot({ app, publicationId });
    return {
      title: plan.title,
      description: context.site.s("plan.description", { municipality: entry.municipality.name }),
      path: (known) => known.plan(at),
      isEmbedded: true,
      municipality: speakerOf(found, null),
      body: (
        <EmbeddedProgress
          {...planView({ plan, today })}
          title={plan.title}
          lang={plan.language === language ? undefined : plan.language}
          municipality={entry.municipality.name}
          href={origin + href(paths.plan(at))}
        />
      ),
    };
  },
});
