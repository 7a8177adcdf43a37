import { disableFramework, enableFramework } from "@boplan/application/framework/enable-framework";
import { listFrameworks } from "@boplan/application/framework/list-frameworks";
import { useActionData, useLoaderData } from "@remix-run/react";
import { frameworksPath } from "../../paths/admin.ts";
import { Frameworks } from "../../screens/admin/frameworks.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { answerForm, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, language, text, titled }) => {
    const frameworks = await listFrameworks({ app, actor });
    return {
      title: titled(text.t("admin.frameworks")),
      tenant: tenant.slug,
      frameworks: frameworks.map(({ id, isEnabled, plans }) => {
        const { name } = app.frameworks.get(id).locales[language];
        return { id, name, isEnabled, plans };
      }),
    };
  },
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async (context) => {
    const { app, actor, tenant } = context;
    const to = frameworksPath(tenant.slug);
    const frameworkId = textIn(await context.request.clone().formData(), "framework");
    return answerForm({
      context,
      fields: { "disable.*": frameworkId },
      intents: {
        enable: async () => {
          await enableFramework({ app, actor, frameworkId });
          return { to, done: "frameworkEnabled" };
        },
        disable: async () => {
          await disableFramework({ app, actor, frameworkId });
          return { to, done: "frameworkDisabled" };
        },
      },
    });
  },
});

export default function AdminFrameworks() {
  return (
    <Frameworks {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
  );
}
