import { freezeVersion } from "@boplan/application/plan/freeze-version";
import { titleField } from "@boplan/application/plan/text-fields";
import { listPublications } from "@boplan/application/share/list-publications";
import { listShares } from "@boplan/application/share/list-shares";
import { retryPublicationDocuments } from "@boplan/application/share/publication-documents";
import {
  publishVersion,
  withdrawPlan,
  withdrawPublication,
} from "@boplan/application/share/publish-version";
import { shareVersion } from "@boplan/application/share/share-version";
import { withdrawShare } from "@boplan/application/share/withdraw-share";
import { listVersions } from "@boplan/application/version/list-versions";
import { isAllowed } from "@boplan/auth/permission";
import { isBeingWritten } from "@boplan/domain/plan";
import { formatMoment } from "@boplan/i18n/format";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { versionsPath } from "../../paths/version.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { Versions } from "../../screens/version/versions.tsx";
import { answerForm, textIn } from "../../server/form.server.ts";
import { offeredLenses } from "../../server/offered-lenses.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";
import { sharingView } from "../../server/sharing-view.ts";

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
      sharing: isAllowed({ role: actor.role, permission: "plan:share" })
        ? sharingView({
            shares: await listShares({ app, actor, planId: plan.id }),
            publications: await listPublications({ app, actor, planId: plan.id }),
            tenant: tenant.slug,
            language,
          })
        : null,
    };
  },
});

/** Each work asks for its own permission. */
export const action = tenantRoute({
  params: planParams,
  permission: ["plan:write", "plan:share", "plan:adopt"],
  run: async (context) => {
    const { app, actor, tenant, params } = context;
    const asked = { app, actor, planSlug: params.plan };
    const to = versionsPath({ tenant: tenant.slug, plan: params.plan });
    return answerForm({
      context,
      fields: {
        "freeze.*": "label",
        "share.unknownRecipient": "recipient",
        "share.*": "share-version",
        "publish.*": "publish-version",
      },
      intents: {
        share: async (form) => {
          await shareVersion({
            ...asked,
            versionNumber: Number(textIn(form, "share-version")) || 0,
            recipientSlug: textIn(form, "recipient"),
          });
          return { to, done: "shared" };
        },
        publish: async (form) => {
          const versionNumber = Number(textIn(form, "publish-version")) || 0;
          await publishVersion({ ...asked, versionNumber });
          return { to, done: "published" };
        },
        withdraw: async (form) => {
          await withdrawShare({ app, actor, shareId: idIn(form) });
          return { to, done: "shareWithdrawn" };
        },
        unpublishAll: async () => {
          await withdrawPlan(asked);
          return { to, done: "shareWithdrawn" };
        },
        retryDocuments: async (form) => {
          await retryPublicationDocuments({ app, actor, publicationId: idIn(form) });
          return { to, done: "documentsRetried" };
        },
        unpublish: async (form) => {
          await withdrawPublication({ app, actor, publicationId: idIn(form) });
          return { to, done: "shareWithdrawn" };
        },
        freeze: async (form) => {
          const label = titleField.parse(textIn(form, "label"));
          await freezeVersion({ ...asked, label });
          return { to, done: "versionKept" };
        },
      },
    });
  },
});

function idIn(form: FormData): string {
  const parsed = z.uuid().safeParse(textIn(form, "share"));
  if (!parsed.success) throw new Response(null, { status: 400 });
  return parsed.data;
}

export default function VersionList() {
  return <Versions {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
