import { readPublicSnapshot } from "@boplan/application/public-plan/open-public-plan";
import { findVersion, planParams } from "../../server/public/find-plan.server.ts";
import { fullPage } from "../../server/public/full-page.server.tsx";
import { publicPage } from "../../server/public/public-route.server.tsx";

/** The whole text of the version that holds. */
export const loader = publicPage({
  params: planParams,
  find: findVersion,
  page: async (context, found) => {
    const { publicationId } = found.version;
    const { plan } = await readPublicSnapshot({ app: context.app, publicationId });
    return fullPage({ context, found, plan });
  },
});
