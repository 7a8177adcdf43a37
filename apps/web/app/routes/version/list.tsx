import { freezeVersion } from "@boplan/application/plan/freeze-version";
import { titleField } from "@boplan/application/plan/text-fields";
import { listVersions } from "@boplan/application/version/list-versions";
import { isAllowed } from "@boplan/auth/permission";
import { isBeingWritten } from "@boplan/domain/plan";
import { formatMoment } from "@boplan/i18n/format";
import { useActionData, useLoaderData } from "@remix-run/react";
import { versionsPath } from "../../paths/version.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { Versions } from "../../screens/version/versions.tsx";
import { answerForm, textIn } from "../../server/form.server.ts";
import { offeredLenses } from "../../server/offered-lenses.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, language, text, titled }) => {
    const { plan, versions } = await listVersions({ app, actor, planSlug: params.plan });
    return {
      title: titled(text.t("versions.titleOf", { title: plan.title })),
      tenant: tenant.slug,
      plan: {
        slug: plan.slug,
        title: plan.title,
        lang: plan.language === language ? undefined : plan.language,
        isWritten: isBeingWritten(plan.status),
      },
      versions: versions.map(({ createdAt, ...version }) => ({
        ...version,
        created: formatMoment({ moment: createdAt, language }),
      })),
      canFreeze:
        isBeingWritten(plan.status) && isAllowed({ role: actor.role, permission: "plan:write" }),
      lens:
        offeredLenses({
          frameworks: app.frameworks,
          own: plan.frameworkId,
          enabled: plan.enabledFrameworks,
        })[0]?.id ?? null,
    };
  },
});

export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async (context) => {
    const { app, actor, tenant, params } = context;
    return answerForm({
      context,
      fields: { "freeze.*": "label" },
      intents: {
        freeze: async (form) => {
          const label = titleField.parse(textIn(form, "label"));
          await freezeVersion({ app, actor, planSlug: params.plan, label });
          const to = versionsPath({ tenant: tenant.slug, plan: params.plan });
          return { to, done: "versionKept" };
        },
      },
    });
  },
});

export default function VersionList() {
  return <Versions {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
