import { randomUUID } from "node:crypto";
import { listPlans } from "@boplan/application/plan/list-plans";
import { listReports } from "@boplan/application/report/list-reports";
import { orderReport } from "@boplan/application/report/order-report";
import { isAllowed } from "@boplan/auth/permission";
import { LANGUAGES } from "@boplan/domain/tenant";
import { formatMoment } from "@boplan/i18n/format";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { reportPath } from "../../paths/report.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { Reports } from "../../screens/report/reports.tsx";
import { planParams, tenantParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, language, text, titled }) => {
    const [reports, plans] = await Promise.all([
      listReports({ app, actor }),
      listPlans({ app, actor }),
    ]);
    return {
      title: titled(text.t("reports.title")),
      tenant: tenant.slug,
      reports: reports.map(
        ({ id, planTitle, status, requestedAt, requestedBy, language: written, file }) => ({
          id,
          planTitle,
          status,
          language: written,
          requestedBy,
          ordered: formatMoment({ moment: requestedAt, language }),
          hasFile: file !== null,
        }),
      ),
      plans: plans.map(({ slug, title, language: written }) => ({ slug, title, lang: written })),
      requestKey: isAllowed({ role: actor.role, permission: "report:order" }) ? randomUUID() : null,
    };
  },
});

const formSchema = z.object({
  plan: planParams.shape.plan,
  language: z.enum(LANGUAGES),
  requestKey: z.uuid(),
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "report:order",
  run: async ({ app, actor, tenant, request, text }) => {
    const form = formSchema.safeParse(Object.fromEntries(await request.formData()));
    if (!form.success) {
      return data({ error: text.t("reports.planMissing") }, { status: 400 });
    }
    const { plan: planSlug, language, requestKey } = form.data;
    const { reportId } = await orderReport({ app, actor, planSlug, language, requestKey });
    throw redirectTo(reportPath({ tenant: tenant.slug, report: reportId }));
  },
});

export default function ReportList() {
  return (
    <Reports {...useLoaderData<typeof loader>()} error={useActionData<typeof action>()?.error} />
  );
}
