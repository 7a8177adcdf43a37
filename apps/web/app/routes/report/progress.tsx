import { openReport } from "@boplan/application/report/open-report";
import { formatMoment } from "@boplan/i18n/format";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "../../screens/page-meta.ts";
import { ReportProgress } from "../../screens/report/report-progress.tsx";
import { errorText } from "../../server/error-text.server.ts";
import { reportParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: reportParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, language, text, titled, translator }) => {
    const report = await openReport({ app, actor, reportId: params.report });
    const { errorCode, file } = report;
    return {
      title: titled(text.t("report.title", { plan: report.planTitle })),
      tenant: tenant.slug,
      report: {
        id: report.id,
        planSlug: report.planSlug,
        planTitle: report.planTitle,
        kind: report.kind,
        format: report.format,
        versionLabel: report.versionLabel,
        status: report.status,
        step: report.step,
        language: report.language,
        contentHash: report.contentHash,
        requestedBy: report.requestedBy,
        bytes: file?.bytes ?? null,
      },
      ordered: formatMoment({ moment: report.requestedAt, language }),
      reason:
        errorCode === null
          ? null
          : errorText({ translator: translator(), error: { code: errorCode, params: {} } }),
    };
  },
});

export default function ReportPage() {
  return <ReportProgress {...useLoaderData<typeof loader>()} />;
}
