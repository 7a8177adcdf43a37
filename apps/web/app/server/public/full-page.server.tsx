import type { Plan } from "@boplan/domain/plan";
import { FullPlan } from "../../screens/public/full-plan.tsx";
import type { PublicPage } from "../../screens/public/public-document.tsx";
import type { VersionFound } from "./find-plan.server.ts";
import { fullPlanView } from "./full-plan-view.server.ts";
import type { PageContext } from "./page-context.server.ts";
import { planPage } from "./plan-page.server.tsx";

/** A version from beginning to end, as a page of its own where it is the one that holds. */
export function fullPage(options: {
  context: PageContext<unknown>;
  found: VersionFound;
  plan: Plan;
}): PublicPage {
  const { context, found, plan } = options;
  const { entry, version } = found;
  const { page, view } = planPage(options);
  const at = { municipality: entry.municipality.slug, plan: entry.slug };
  return {
    ...page,
    ...(version.isCurrent
      ? {
          title: context.site.s("full.title", { title: plan.title }),
          path: (known) => known.full(at),
        }
      : {}),
    body: (
      <FullPlan
        {...fullPlanView({ context, plan })}
        page={view}
        summaryHref={context.href(context.paths.plan(at))}
      />
    ),
  };
}
