import { orderReports } from "@boplan/application/report/order-report";
import { CodedError } from "@boplan/domain/error";
import { reportPath, reportsPath } from "../paths/report.ts";
import type { FormDone } from "./form.server.ts";
import { redirectTo } from "./redirect.server.ts";
import { readReportOrder } from "./report-order-form.ts";
import type { TenantContext } from "./route-builder.server.ts";
import { siteOrigin } from "./site-origin.server.ts";

/** Orders what a form asks for: one report leads to its page, several to the list. */
export async function placeOrder(options: {
  context: Pick<TenantContext<unknown>, "app" | "actor" | "tenant" | "url">;
  form: FormData;
}): Promise<FormDone> {
  const { app, actor, tenant, url } = options.context;
  const order = readReportOrder(options.form);
  if (!order.success) throw new CodedError("schedule.planMissing");
  const { plan, ...rest } = order.data;
  const { reportIds } = await orderReports({
    app,
    actor,
    ...rest,
    planSlug: plan.planSlug,
    ...(plan.version === undefined ? {} : { version: plan.version }),
    origin: siteOrigin(url),
  });
  const [first, ...others] = reportIds;
  if (first !== undefined && others.length === 0) {
    throw redirectTo(reportPath({ tenant: tenant.slug, report: first }));
  }
  return { to: reportsPath(tenant.slug), done: "reportsOrdered" };
}
