import { importProgress } from "@boplan/application/import/open-import";
import { type ImportState, isOver } from "../../screens/import/import-state.ts";
import { eventStream } from "../../server/event-stream.server.ts";
import { importParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** The live line of one import: how far it is now, then each change, until it is over. */
export const loader = tenantRoute({
  params: importParams,
  permission: "plan:write",
  run: ({ app, actor, params, request }) =>
    eventStream<ImportState>({
      name: "import",
      look: () => importProgress({ app, actor, importId: params.import }),
      isOver,
      signal: request.signal,
    }),
});
