import { readPublicSnapshot, versionNamed } from "@boplan/application/public-plan/open-public-plan";
import { LICENCE_TEXTS } from "@boplan/domain/publisher";
import { findPlan, planParams, versionParams } from "../../server/public/find-plan.server.ts";
import { publicText } from "../../server/public/public-route.server.tsx";

const params = versionParams.partial({ version: true }).extend(planParams.shape);

/** A public version as data: the frozen snapshot, and what is to be known about using it. */
export const loader = publicText({
  params,
  contentType: "application/json; charset=utf-8",
  find: async ({ app, params: asked }) => {
    const found = await findPlan({ app, params: asked });
    return { ...found, version: versionNamed({ found, name: asked.version }) };
  },
  text: async ({ app, paths, origin }, { entry, version, publisher }) => {
    const snapshot = await readPublicSnapshot({ app, publicationId: version.publicationId });
    const at = { municipality: entry.municipality.slug, plan: entry.slug };
    return JSON.stringify({
      source: `${origin}${paths.plan(at)}`,
      publisher: entry.municipality.name,
      licence: publisher.licence === null ? null : LICENCE_TEXTS[publisher.licence].url,
      version: version.number,
      label: version.label,
      publishedAt: version.publishedAt.toISOString(),
      isCurrent: version.isCurrent,
      contentHash: version.contentHash,
      snapshot,
    });
  },
});
