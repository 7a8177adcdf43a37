import { parseComparisonQuery } from "@boplan/application/comparison/comparison-query";
import { orderComparison } from "@boplan/application/comparison/order-comparison";
import type { FrozenView } from "@boplan/domain/frozen-comparison";
import { REPORT_OUTPUTS } from "@boplan/domain/report";
import { LANGUAGES } from "@boplan/domain/tenant";
import { z } from "zod";
import { COMPARISON_VIEWS, type ComparisonView, comparePath } from "../../paths/comparison.ts";
import { reportPath, reportsPath } from "../../paths/report.ts";
import { tenantParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";
import { siteOrigin } from "../../server/site-origin.server.ts";
import { translatedText } from "../../server/translated-text.server.ts";

/** What a view's document holds: themes come with the plans' own words. */
const VIEWS: Readonly<Record<ComparisonView, readonly FrozenView[]>> = {
  overview: ["overview"],
  themes: ["themes", "wording"],
  measures: ["measures"],
  dwellings: ["dwellings"],
};

const orderForm = z.object({
  view: z.enum(COMPARISON_VIEWS),
  query: z.string().max(20_000),
  format: z.enum(REPORT_OUTPUTS),
  language: z.enum(LANGUAGES),
  requestKey: z.uuid(),
});

/** There is nothing to see here: the form stands on each view. */
export const loader = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async ({ tenant }) => {
    throw redirectTo(comparePath({ tenant: tenant.slug }));
  },
});

/** Orders a document of a view as it is asked for now. */
export const action = tenantRoute({
  params: tenantParams,
  permission: "comparison:read",
  run: async ({ app, actor, tenant, request, url }) => {
    const form = orderForm.safeParse(Object.fromEntries(await request.formData()));
    if (!form.success) throw new Response(null, { status: 400 });
    const { view, query, format, language, requestKey } = form.data;
    const { reportIds } = await orderComparison({
      app,
      actor,
      query: parseComparisonQuery(new URLSearchParams(query)),
      views: VIEWS[view],
      outputs: [format],
      language,
      title: translatedText({ language, key: `comparison.title.${view}` }),
      requestKey,
      origin: siteOrigin(url),
    });
    const [report] = reportIds;
    throw redirectTo(
      report ? reportPath({ tenant: tenant.slug, report }) : reportsPath(tenant.slug),
    );
  },
});
