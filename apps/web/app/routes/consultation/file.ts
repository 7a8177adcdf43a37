import { readAttachment } from "@boplan/application/consultation/read-attachment";
import { fileAnswer } from "../../server/file-answer.server.ts";
import { attachmentParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** A file that a body sent in. */
export const loader = tenantRoute({
  params: attachmentParams,
  permission: "plan:read",
  run: async ({ app, actor, params }) =>
    fileAnswer(await readAttachment({ app, actor, attachmentId: params.file })),
});
