import { randomUUID } from "node:crypto";
import { listPlans } from "@boplan/application/plan/list-plans";
import { listReports } from "@boplan/application/report/list-reports";
import { orderReport } from "@boplan/application/report/order-report";
import { isAllowed } from "@boplan/auth/permission";
import { isCodedError } from "@boplan/domain/error";
import { formatMoment } from "@boplan/i18n/format";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reportPath } from "../../paths/report.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { Reports } from "../../screens/report/reports.tsx";
import { errorText } from "../../server/error-text.server.ts";
import { tenantParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { reportOrderForm } from "../../server/report-order-form.ts";
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
        ({
          id,
          planTitle,
          kind,
          format,
          versionLabel,
          status,
          requestedAt,
          requestedBy,
          language: written,
          file,
        }) => ({
          id,
          planTitle,
          kind,
          format,
          versionLabel,
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

export const action = tenantRoute({
  params: tenantParams,
  permission: "report:order",
  run: async ({ app, actor, tenant, request, text, translator }) => {
    const form = reportOrderForm.safeParse(Object.fromEntries(await request.formData()));
    if (!form.success) {
      return data(
        { error: text.t("reports.planMissing"), field: "plan" as const },
        { status: 400 },
      );
    }
    const { plan: planSlug, ...order } = form.data;
    try {
      const { reportId } = await orderReport({ app, actor, planSlug, ...order });
      throw redirectTo(reportPath({ tenant: tenant.slug, report: reportId }));
    } catch (error) {
      if (!isCodedError(error) || error.code !== "report.nothingToCompare") throw error;
      return data(
        { error: errorText({ translator: translator(), error }), field: "kind" as const },
        { status: 422 },
      );
    }
  },
});

export default function ReportList() {
  return <Reports {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
