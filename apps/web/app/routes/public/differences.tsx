import {
  comparePublicVersions,
  versionNamed,
} from "@boplan/application/public-plan/open-public-plan";
import { PublicDifferences } from "../../screens/public/public-differences.tsx";
import { differencesView } from "../../screens/version/difference-views.ts";
import { findPlan, rangeParams, speakerOf } from "../../server/public/find-plan.server.ts";
import { publicPage } from "../../server/public/public-route.server.tsx";

/** What parts two public versions of a plan. */
export const loader = publicPage({
  params: rangeParams,
  find: async ({ app, params }) => {
    const found = await findPlan({ app, params });
    for (const name of params.version) versionNamed({ found, name });
    return found;
  },
  page: async (context, found) => {
    const { app, params, paths, href, language, text, site } = context;
    const { municipality, plan: slug } = params;
    const [first, second] = params.version;
    const at = { municipality, plan: slug };
    const { before, after, difference } = await comparePublicVersions({
      app,
      ...at,
      before: first,
      after: second,
    });
    const { plan } = after.snapshot;
    const named = ({ version }: typeof before) => ({
      number: version.number,
      label: version.label,
      href: href(
        version.isCurrent ? paths.plan(at) : paths.version({ ...at, version: version.number }),
      ),
    });
    return {
      title: site.s("differences.title", { before: first, after: second }),
      description: site.s("differences.say", { title: plan.title, before: first, after: second }),
      path: (known) => known.differences({ ...at, before: first, after: second }),
      isListed: false,
      municipality: speakerOf(found, plan.document.caseNumber),
      body: (
        <PublicDifferences
          {...differencesView({
            difference,
            before: before.snapshot.plan,
            after: plan,
            framework: app.frameworks.get(plan.frameworkId),
            text,
          })}
          title={plan.title}
          lang={plan.language === language ? undefined : plan.language}
          before={named(before)}
          after={named(after)}
          planHref={href(paths.plan(at))}
        />
      ),
    };
  },
});
