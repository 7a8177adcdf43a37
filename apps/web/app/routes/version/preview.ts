import { versionParams } from "../../server/params.ts";
import { answerPreview } from "../../server/public/preview.server.tsx";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** A version as its residents will meet it. */
export const loader = tenantRoute({
  params: versionParams,
  permission: "plan:share",
  run: (context) => answerPreview(context, { isWhole: false }),
});
