import type { PartialDate } from "@boplan/domain/partial-date";
import { formatPartialDate } from "@boplan/i18n/format";
import { ButtonLink } from "@boplan/ui/button";
import { comparePath } from "../../paths/comparison.ts";
import type { loadRegionHome } from "../../server/home.server.ts";
import { useText } from "../../text/text.tsx";

/** Who has shared a plan with the regional body, and until when it holds. */
export function RegionHome({ tenant, municipalities }: Awaited<ReturnType<typeof loadRegionHome>>) {
  const { t, language } = useText();
  const shared = municipalities.filter(({ plan }) => plan !== null).length;
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{tenant.name}</h1>
          <p className="bp-say">
            {t("home.regionSay", { count: shared, of: municipalities.length })}
          </p>
        </div>
        <div className="bp-actions">
          <ButtonLink variant="primary" href={comparePath({ tenant: tenant.slug })}>
            {t("home.regionCompare")}
          </ButtonLink>
        </div>
      </div>
      <section aria-labelledby="municipalities">
        <div className="bp-section-head">
          <h2 id="municipalities">{t("home.regionMembers")}</h2>
        </div>
        <table className="bp-table">
          <thead>
            <tr>
              <th scope="col">{t("tenants.municipality")}</th>
              <th scope="col">{t("home.country")}</th>
              <th scope="col">{t("home.sharedPlan")}</th>
              <th scope="col">{t("home.validTo")}</th>
            </tr>
          </thead>
          <tbody>
            {municipalities.map(({ name, country, plan }) => (
              <tr key={plan?.shareId ?? name}>
                <th scope="row">{name}</th>
                <td data-label={t("home.country")}>{country}</td>
                <td data-label={t("home.sharedPlan")} lang={plan?.lang}>
                  {plan?.title ?? t("home.noSharedPlan")}
                </td>
                <td data-label={t("home.validTo")} className="bp-num">
                  {plan?.validTo
                    ? formatPartialDate({ date: plan.validTo as PartialDate, language })
                    : "–"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </main>
  );
}
