import { fetchStyleTemplate } from "@boplan/application/report/style-template";
import { fileAnswer } from "../../server/file-answer.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** The Word file that gives the reports their look, as it was sent in. */
export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor }) => fileAnswer(await fetchStyleTemplate({ app, actor })),
});
