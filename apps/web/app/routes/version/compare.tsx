import { compareVersions } from "@boplan/application/version/open-version";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { pageMeta } from "../../screens/page-meta.ts";
import { differencesView } from "../../screens/version/difference-views.ts";
import { Differences } from "../../screens/version/differences.tsx";
import { planParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

const version = z.union([z.literal("draft"), z.coerce.number().int().min(1)]);
const query = z.object({ before: version, after: version });

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, url, language, text, titled }) => {
    const asked = query.safeParse(Object.fromEntries(url.searchParams));
    if (!asked.success) throw notHere();
    const { before, after, difference } = await compareVersions({
      app,
      actor,
      planSlug: params.plan,
      ...asked.data,
    });
    const { plan } = after.snapshot;
    const named = ({ name, label }: typeof before) => ({
      name,
      text: name === "draft" ? text.t("versions.draft") : `${name}. ${label}`,
    });
    return {
      title: titled(text.t("differences.title")),
      tenant: tenant.slug,
      plan: {
        slug: params.plan,
        title: plan.title,
        lang: plan.language === language ? undefined : plan.language,
      },
      before: named(before),
      after: named(after),
      ...differencesView({
        difference,
        before: before.snapshot.plan,
        after: plan,
        framework: app.frameworks.get(plan.frameworkId),
        text,
      }),
    };
  },
});

export default function CompareVersions() {
  return <Differences {...useLoaderData<typeof loader>()} />;
}
