import { listPlans } from "@boplan/application/plan/list-plans";
import { isAllowed } from "@boplan/auth/permission";
import { formatPartialDate } from "@boplan/i18n/format";
import { ButtonLink } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { useLoaderData } from "@remix-run/react";
import { planPath } from "../../paths/plan.ts";
import { measuresPath, newPlanPath } from "../../paths/starting.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";
import { useText } from "../../text/text.tsx";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, language, text, titled }) => {
    const plans = await listPlans({ app, actor });
    return {
      title: titled(text.t("plans.title")),
      tenant: tenant.slug,
      mayWrite: isAllowed({ role: actor.role, permission: "plan:write" }),
      plans: plans.map((plan) => {
        const messages = app.frameworks.get(plan.frameworkId).locales[language];
        const { type, period, validTo } = plan.document;
        return {
          slug: plan.slug,
          title: plan.title,
          lang: plan.language === language ? undefined : plan.language,
          status: plan.status,
          framework: messages.name,
          type: type === null ? "" : (messages.documentTypes[type] ?? type),
          valid: period
            ? `${period.from}–${period.to}`
            : validTo
              ? text.t("plans.until", { date: formatPartialDate({ date: validTo, language }) })
              : "",
        };
      }),
    };
  },
});

export default function Plans() {
  const { t } = useText();
  const { tenant, plans, mayWrite } = useLoaderData<typeof loader>();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{t("plans.title")}</h1>
          <p className="bp-say">{t("plans.say")}</p>
        </div>
        {mayWrite ? (
          <p className="bp-actions">
            <ButtonLink href={measuresPath(tenant)}>{t("measures.title")}</ButtonLink>
            <ButtonLink variant="primary" href={newPlanPath({ tenant })}>
              {t("starting.newPlan")}
            </ButtonLink>
          </p>
        ) : null}
      </div>
      {plans.length === 0 ? (
        <EmptyState>
          <p>{t("plans.none")}</p>
        </EmptyState>
      ) : (
        <table className="bp-table">
          <thead>
            <tr>
              <th scope="col">{t("plans.plan")}</th>
              <th scope="col">{t("plans.type")}</th>
              <th scope="col">{t("plans.framework")}</th>
              <th scope="col">{t("plans.period")}</th>
              <th scope="col">{t("plans.status")}</th>
            </tr>
          </thead>
          <tbody>
            {plans.map((plan) => (
              <tr key={plan.slug}>
                <td>
                  <Link
                    className="bp-title"
                    href={planPath({ tenant, plan: plan.slug })}
                    lang={plan.lang}
                  >
                    {plan.title}
                  </Link>
                </td>
                <td data-label={t("plans.type")}>{plan.type}</td>
                <td data-label={t("plans.framework")}>{plan.framework}</td>
                <td data-label={t("plans.period")} className="bp-num">
                  {plan.valid}
                </td>
                <td data-label={t("plans.status")}>{t(`domain:planStatus.${plan.status}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}
