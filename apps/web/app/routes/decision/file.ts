import { readDecisionDocument } from "@boplan/application/decision/decision-documents";
import { attachmentResponse } from "../../server/attachment-response.server.ts";
import { attachmentParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** Minutes or another paper of a decision. */
export const loader = tenantRoute({
  params: attachmentParams,
  permission: "plan:read",
  run: async ({ app, actor, params }) =>
    attachmentResponse(await readDecisionDocument({ app, actor, documentId: params.file })),
});
