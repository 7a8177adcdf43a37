import { cancelReport } from "@boplan/application/report/cancel-report";
import { openReport } from "@boplan/application/report/open-report";
import { seeReports } from "@boplan/application/report/see-reports";
import { isCodedError } from "@boplan/domain/error";
import { useLoaderData } from "@remix-run/react";
import { reportPath } from "../../paths/report.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { ReportProgress } from "../../screens/report/report-progress.tsx";
import { errorText } from "../../server/error-text.server.ts";
import { textIn } from "../../server/form.server.ts";
import { reportParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { reportRow } from "../../server/report-rows.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: reportParams,
  permission: ["plan:read", "comparison:read"],
  run: async ({ app, actor, tenant, params, language, text, titled, translator }) => {
    const report = await openReport({ app, actor, reportId: params.report });
    const { errorCode, planSlug, contentHash, templateName, cancelledBy } = report;
    const { isNew, ordered, expires, removed, mayCancel, ...row } = reportRow({
      report,
      actor,
      language,
    });
    if (isNew) await seeReports({ app, actor, reportId: report.id });
    return {
      title: titled(text.t("report.title", { plan: report.planTitle })),
      tenant: tenant.slug,
      report: { ...row, planSlug, contentHash, templateName, cancelledBy },
      ordered,
      expires,
      removed,
      mayCancel,
      reason:
        errorCode === null
          ? null
          : errorText({ translator: translator(), error: { code: errorCode, params: {} } }),
    };
  },
});

export const action = tenantRoute({
  params: reportParams,
  permission: ["report:order", "comparison:read"],
  run: async ({ app, actor, tenant, params, request }) => {
    const form = await request.formData();
    if (textIn(form, "intent") !== "cancel") throw new Response(null, { status: 400 });
    try {
      await cancelReport({ app, actor, reportId: params.report });
    } catch (error) {
      // It was finished while the button was pressed: its page says so.
      if (!isCodedError(error) || error.code !== "report.alreadyOver") throw error;
    }
    throw redirectTo(reportPath({ tenant: tenant.slug, report: params.report }));
  },
});

export default function ReportPage() {
  return <ReportProgress {...useLoaderData<typeof loader>()} />;
}
