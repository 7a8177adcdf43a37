import { readDecisionDocument } from "@boplan/application/decision/decision-documents";
import { fileAnswer } from "../../server/file-answer.server.ts";
import { attachmentParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** Minutes or another paper of a decision. */
export const loader = tenantRoute({
  params: attachmentParams,
  permission: "plan:read",
  run: async ({ app, actor, params }) =>
    fileAnswer(await readDecisionDocument({ app, actor, documentId: params.file })),
});
