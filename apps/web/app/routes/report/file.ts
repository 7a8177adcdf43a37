import { readReportFile } from "@boplan/application/report/open-report";
import { isCodedError } from "@boplan/domain/error";
import { reportPath } from "../../paths/report.ts";
import { reportParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** The finished document. One that is not finished leads to the page that says how far it is. */
export const loader = tenantRoute({
  params: reportParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params }) => {
    try {
      const { name, mediaType, bytes } = await readReportFile({
        app,
        actor,
        reportId: params.report,
      });
      return new Response(new Uint8Array(bytes), {
        headers: {
          "Content-Type": mediaType,
          "Content-Length": String(bytes.byteLength),
          "Content-Disposition": `attachment; filename="${name.replaceAll(/[^\w.-]/g, "-")}"`,
          "Content-Security-Policy": "default-src 'none'; sandbox",
          "Cache-Control": "private, no-store",
        },
      });
    } catch (error) {
      if (!isCodedError(error) || error.code !== "report.notReady") throw error;
      return redirectTo(reportPath({ tenant: tenant.slug, report: params.report }));
    }
  },
});
