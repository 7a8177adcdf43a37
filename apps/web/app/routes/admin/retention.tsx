import {
  openRetention,
  retentionSchema,
  setRetention,
} from "@boplan/application/report/retention-rule";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { retentionPath } from "../../paths/admin.ts";
import { Retention } from "../../screens/admin/retention.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { answerForm, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, text, titled }) => ({
    title: titled(text.t("retention.title")),
    tenant: tenant.slug,
    ...(await openRetention({ app, actor })),
  }),
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: (context) => {
    const { app, actor, tenant } = context;
    return answerForm({
      context,
      fields: { "save.*": "keepDays" },
      intents: {
        save: async (form) => {
          const rule = retentionSchema.parse({
            keepDays: textIn(form, "keep") === "days" ? textIn(form, "keepDays").trim() : null,
            keepOfRecord: form.has("keepOfRecord-1"),
          });
          const version = z.coerce.number().int().min(0).parse(textIn(form, "version"));
          await setRetention({ app, actor, rule, version });
          return { to: retentionPath(tenant.slug), done: "retentionSet" };
        },
      },
    });
  },
});

export default function AdminRetention() {
  return <Retention {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
