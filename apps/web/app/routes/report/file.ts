import { linkToFile, openLinkedFile } from "@boplan/application/report/file-link";
import { isCodedError } from "@boplan/domain/error";
import { z } from "zod";
import { linkedFilePath, reportPath } from "../../paths/report.ts";
import { fileAnswer } from "../../server/file-answer.server.ts";
import { reportParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { publicRoute, tenantRoute } from "../../server/route-builder.server.ts";

const linkSchema = z.object({
  until: z.coerce.number().int().positive(),
  by: z.uuid(),
  signature: z.string().min(1).max(100),
});

/** Not finished yet, no longer there: the page of the report says what is the matter. */
const TOLD_ON_THE_PAGE: readonly string[] = [
  "report.notReady",
  "report.fileRemoved",
  "report.linkExpired",
];

/** For a member: on to a link that is good for minutes, so that other programs can follow it. */
const toLink = tenantRoute({
  params: reportParams,
  permission: ["plan:read", "comparison:read"],
  run: async ({ app, actor, tenant, params }) => {
    const address = { tenant: tenant.slug, report: params.report };
    const to = await pageInstead(address, async () => {
      const link = await linkToFile({ app, actor, reportId: params.report });
      return linkedFilePath({ ...address, ...link });
    });
    return redirectTo(to, new Headers({ "Cache-Control": "no-store" }));
  },
});

/** For whoever has the link: the finished document. Every request asks anew whether it holds. */
const fromLink = (params: z.output<typeof reportParams>) =>
  publicRoute(async ({ app, url }) => {
    const link = linkSchema.safeParse(Object.fromEntries(url.searchParams));
    if (!link.success) throw new Response(null, { status: 404 });
    const { tenant, report } = params;
    const found = await pageInstead({ tenant, report }, () =>
      openLinkedFile({ app, tenantSlug: tenant, reportId: report, link: link.data }),
    );
    return typeof found === "string" ? redirectTo(found) : fileAnswer(found);
  });

export const loader: typeof toLink = async (args) => {
  const params = reportParams.safeParse(args.params);
  const isLink = new URL(args.request.url).searchParams.has("signature");
  return params.success && isLink ? fromLink(params.data)(args) : toLink(args);
};

async function pageInstead<Result>(
  address: { tenant: string; report: string },
  run: () => Promise<Result>,
): Promise<Result | string> {
  try {
    return await run();
  } catch (error) {
    if (!isCodedError(error) || !TOLD_ON_THE_PAGE.includes(error.code)) throw error;
    return reportPath(address);
  }
}
