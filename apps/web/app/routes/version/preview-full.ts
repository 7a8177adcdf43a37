import { versionParams } from "../../server/params.ts";
import { answerPreview } from "../../server/public/preview.server.tsx";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** The whole text of a version, on the page it will have. */
export const loader = tenantRoute({
  params: versionParams,
  permission: "plan:share",
  run: (context) => answerPreview(context, { isWhole: true }),
});
