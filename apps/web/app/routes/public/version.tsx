import { readPublicSnapshot } from "@boplan/application/public-plan/open-public-plan";
import { FullPlan } from "../../screens/public/full-plan.tsx";
import { findVersion, versionParams } from "../../server/public/find-plan.server.ts";
import { fullPlanView } from "../../server/public/full-plan-view.server.ts";
import { planPage } from "../../server/public/plan-page.server.tsx";
import { publicPage } from "../../server/public/public-route.server.tsx";

/** One public version of a plan as it was frozen, the current one or an earlier. */
export const loader = publicPage({
  params: versionParams,
  find: ({ app, params }) => findVersion({ app, params, number: params.version }),
  page: async (context, found) => {
    const { publicationId } = found.version;
    const { plan } = await readPublicSnapshot({ app: context.app, publicationId });
    const { page, view } = planPage({ context, found, plan });
    const at = { municipality: found.entry.municipality.slug, plan: found.entry.slug };
    return {
      ...page,
      body: (
        <FullPlan
          {...fullPlanView({ context, plan })}
          page={view}
          summaryHref={context.href(context.paths.plan(at))}
        />
      ),
    };
  },
});
