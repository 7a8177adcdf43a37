import { readPublicSnapshot } from "@boplan/application/public-plan/open-public-plan";
import { findVersion, versionParams } from "../../server/public/find-plan.server.ts";
import { fullPage } from "../../server/public/full-page.server.tsx";
import { publicPage } from "../../server/public/public-route.server.tsx";

/** One public version of a plan as it was frozen, the current one or an earlier. */
export const loader = publicPage({
  params: versionParams,
  find: ({ app, params }) => findVersion({ app, params, number: params.version }),
  page: async (context, found) => {
    const { publicationId } = found.version;
    const { plan } = await readPublicSnapshot({ app: context.app, publicationId });
    return fullPage({ context, found, plan });
  },
});
