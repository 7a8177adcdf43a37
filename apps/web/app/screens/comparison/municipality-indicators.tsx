import { useText } from "../../text/text.tsx";
import { SpreadText, type SpreadView } from "./municipality.tsx";

export interface IndicatorView {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  /** Its figure with the period, in words. */
  readonly value: string | null;
  readonly target: string | null;
  readonly county: SpreadView | null;
  readonly country: SpreadView | null;
  /** Why others' figures are left out, in words with numbers. */
  readonly leftOut: readonly string[];
}

/** Indicators beside those that are measured alike; the others are counted and named, not shown. */
export function MunicipalityIndicators({
  indicators,
  name,
}: {
  readonly indicators: readonly IndicatorView[];
  readonly name: string;
}) {
  const { t } = useText();
  if (indicators.length === 0) return null;
  return (
    <section aria-labelledby="indicators">
      <div className="bp-section-head">
        <h2 id="indicators">{t("comparison.one.indicators")}</h2>
        <span className="bp-sub">{t("comparison.one.indicatorsSay")}</span>
      </div>
      <table className="bp-table">
        <caption className="bp-hidden">{t("comparison.one.indicators")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("comparison.one.indicator")}</th>
            <th scope="col" data-align="end">
              {name}
            </th>
            <th scope="col" data-align="end">
              {t("comparison.county")}
            </th>
            <th scope="col" data-align="end">
              {t("comparison.country")}
            </th>
            <th scope="col">{t("comparison.dwellings.remark")}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={indicator.id}>
              <th scope="row">
                {indicator.name}
                {indicator.unit ? <small>{indicator.unit}</small> : null}
              </th>
              <td data-label={name} data-align="end">
                <span>
                  {indicator.value ?? "–"}
                  {indicator.target ? <small>{indicator.target}</small> : null}
                </span>
              </td>
              <td data-label={t("comparison.county")} data-align="end">
                <SpreadText spread={indicator.county} />
              </td>
              <td data-label={t("comparison.country")} data-align="end">
                <SpreadText spread={indicator.country} />
              </td>
              <td data-label={t("comparison.dwellings.remark")}>{indicator.leftOut.join(" ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
