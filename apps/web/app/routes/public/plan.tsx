import { readPublicSnapshot } from "@boplan/application/public-plan/open-public-plan";
import { PlanPage } from "../../screens/public/plan-page.tsx";
import { findVersion, planParams } from "../../server/public/find-plan.server.ts";
import { planPage } from "../../server/public/plan-page.server.tsx";
import { publicPage } from "../../server/public/public-route.server.tsx";

/** A plan as its residents meet it: what it is, how it goes, how to be heard. */
export const loader = publicPage({
  params: planParams,
  find: findVersion,
  page: async (context, found) => {
    const { publicationId } = found.version;
    const { plan } = await readPublicSnapshot({ app: context.app, publicationId });
    const { page, view } = planPage({ context, found, plan });
    return { ...page, body: <PlanPage {...view} /> };
  },
});
