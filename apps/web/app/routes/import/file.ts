import { readImportFile } from "@boplan/application/import/open-import";
import { fileAnswer } from "../../server/file-answer.server.ts";
import { importParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** The document that was read in, as it came. */
export const loader = tenantRoute({
  params: importParams,
  permission: "plan:write",
  run: async ({ app, actor, params }) => {
    const file = await readImportFile({ app, actor, importId: params.import });
    return fileAnswer({ ...file, mediaType: "application/octet-stream" });
  },
});
