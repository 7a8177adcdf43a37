import { createHash } from "node:crypto";
import { openPublicMunicipality } from "@boplan/application/public-plan/open-public-municipality";
import { listAnnouncedRounds } from "@boplan/application/public-plan/open-rounds";
import { MunicipalityPage } from "../../screens/public/municipality-page.tsx";
import { entryView } from "../../server/public/entry-view.ts";
import { municipalityParams } from "../../server/public/find-plan.server.ts";
import { municipalityFacts, pictureOf } from "../../server/public/plan-facts.ts";
import { publicPage } from "../../server/public/public-route.server.tsx";
import { roundViews } from "../../server/public/round-views.ts";

/** What a municipality has made public. */
export const loader = publicPage({
  params: municipalityParams,
  find: async ({ app, params }) => {
    const opened = await openPublicMunicipality({ app, ...params });
    const rounds = await listAnnouncedRounds({ app, tenantId: opened.tenantId });
    const stamp = createHash("sha256")
      .update(JSON.stringify([opened.stamp, rounds]))
      .digest("hex");
    return { ...opened, rounds, stamp, language: opened.municipality.language };
  },
  page: (context, { municipality, publisher, plans, rounds }) => {
    const { site } = context;
    const { slug, name } = municipality;
    const own = municipality.language === context.language ? undefined : municipality.language;
    return {
      title: site.s("municipality.title"),
      description: site.s("municipality.say", { municipality: name, count: plans.length }),
      path: (at) => at.municipality(slug),
      municipality: { slug, name, publisher, caseNumber: null },
      picture: pictureOf({ slug, publisher, paths: context.paths }),
      facts: municipalityFacts({ municipality, publisher }),
      body: (
        <MunicipalityPage
          name={name}
          about={publisher.about === "" ? null : { text: publisher.about, lang: own }}
          plans={plans.map((entry) => entryView({ entry, context }))}
          rounds={roundViews({ rounds, language: context.language })}
        />
      ),
    };
  },
});
