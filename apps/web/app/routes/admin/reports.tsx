import {
  openRetention,
  retentionSchema,
  setRetention,
} from "@boplan/application/report/retention-rule";
import {
  openStyleTemplate,
  removeStyleTemplate,
  setStyleTemplate,
  TEMPLATE_MAX_BYTES,
} from "@boplan/application/report/style-template";
import { CodedError } from "@boplan/domain/error";
import { describeStyleTemplate } from "@boplan/reports/docx/read-style-template";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { retentionPath } from "../../paths/admin.ts";
import { ReportRules } from "../../screens/admin/report-rules.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { boundedRequest } from "../../server/bounded-request.server.ts";
import { dayOfMoment } from "../../server/day-in-words.ts";
import { answerForm, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, language, text, titled }) => {
    const [retention, template] = await Promise.all([
      openRetention({ app, actor }),
      openStyleTemplate({ app, actor }),
    ]);
    return {
      title: titled(text.t("reportTemplate.page")),
      tenant: tenant.slug,
      isRegion: tenant.kind === "region",
      ...retention,
      template: template && {
        ...template,
        addedAt: dayOfMoment({ moment: template.addedAt, language }),
      },
    };
  },
});

/** What is larger than this is not even read; up to there the form says what the limit is. */
const MAX_BYTES = TEMPLATE_MAX_BYTES * 3;

export const action = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: (context) => {
    const { app, actor, tenant } = context;
    const to = retentionPath(tenant.slug);
    return answerForm({
      context: { ...context, request: boundedRequest(context.request, MAX_BYTES) },
      fields: { "save.*": "keepDays", "template.*": "template", "removeTemplate.*": "template" },
      intents: {
        save: async (form) => {
          const rule = retentionSchema.parse({
            keepDays: textIn(form, "keep") === "days" ? textIn(form, "keepDays").trim() : null,
            keepOfRecord: form.has("keepOfRecord-1"),
          });
          const version = z.coerce.number().int().min(0).parse(textIn(form, "version"));
          await setRetention({ app, actor, rule, version });
          return { to, done: "retentionSet" };
        },
        template: async (form) => {
          await setStyleTemplate({
            app,
            actor,
            file: await fileIn(form),
            describe: describeStyleTemplate,
            seen: textIn(form, "seen") || null,
          });
          return { to, done: "templateSet" };
        },
        removeTemplate: async (form) => {
          await removeStyleTemplate({ app, actor, seen: textIn(form, "seen") });
          return { to, done: "templateRemoved" };
        },
      },
    });
  },
});

async function fileIn(form: FormData): Promise<{ name: string; bytes: Uint8Array }> {
  const file = form.get("template");
  if (!(file instanceof File)) throw new CodedError("styleTemplate.noFile");
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export default function AdminReports() {
  return (
    <ReportRules {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
  );
}
