import { openReport } from "@boplan/application/report/open-report";
import { isOver, type ReportState } from "../../screens/report/report-state.ts";
import { eventStream } from "../../server/event-stream.server.ts";
import { reportParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** The live line of one report: its state now, then each change, until it is over. */
export const loader = tenantRoute({
  params: reportParams,
  permission: ["plan:read", "comparison:read"],
  run: ({ app, actor, params, request }) =>
    eventStream<ReportState>({
      name: "report",
      look: async () => {
        const { status, step } = await openReport({ app, actor, reportId: params.report });
        return { status, step };
      },
      isOver,
      signal: request.signal,
    }),
});
