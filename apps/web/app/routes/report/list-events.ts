import { reportsUnderWay } from "@boplan/application/report/list-reports";
import { eventStream } from "../../server/event-stream.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** The live line of the list: which reports are being made, until none is. */
export const loader = tenantRoute({
  params: tenantParams,
  permission: ["plan:read", "comparison:read"],
  run: ({ app, actor, request }) =>
    eventStream({
      name: "reports",
      look: () => reportsUnderWay({ app, actor }),
      isOver: (reports) => reports.length === 0,
      signal: request.signal,
    }),
});
