import { COST_KINDS, type CurrencyCosts } from "@boplan/domain/planning";
import type { Language } from "@boplan/domain/tenant";
import { formatNumber } from "@boplan/i18n/format";
import { drawStackedBars } from "@boplan/reports/picture/draw-stacked-bars";
import { FileButton } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { planPath, writePath } from "../../paths/plan.ts";
import { costFilePath } from "../../paths/planning.ts";
import { useText } from "../../text/text.tsx";
import { Drawing, PICTURE_ACCENT } from "./drawing.tsx";
import { type PlanningFrame, PlanningPage } from "./planning-page.tsx";

interface CostElement {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

export interface EconomyProps extends PlanningFrame {
  readonly language: Language;
  readonly currencies: readonly CurrencyCosts[];
  readonly withoutMoney: readonly CostElement[];
  readonly onTwoLevels: readonly CostElement[];
  readonly canEdit: boolean;
}

/** What the plan costs, per year, kind and source; never one currency added to another. */
export function Economy(props: EconomyProps) {
  const { t } = useText();
  const { tenant, plan, currencies } = props;
  const file = (
    <FileButton variant="secondary" href={costFilePath({ tenant, plan: plan.slug })}>
      {t("planning.economy.file")}
    </FileButton>
  );
  return (
    <PlanningPage frame={props} view="economy" actions={currencies.length > 0 ? file : undefined}>
      {currencies.length === 0 ? (
        <EmptyState>
          <p>{t("planning.economy.none")}</p>
        </EmptyState>
      ) : null}
      {currencies.length > 1 ? <p>{t("planning.economy.currencies")}</p> : null}
      {currencies.map((costs) => (
        <CurrencySection key={costs.currency} {...props} costs={costs} />
      ))}
      <Elements {...props} elements={props.withoutMoney} list="withoutMoney" />
      <Elements {...props} elements={props.onTwoLevels} list="onTwoLevels" />
    </PlanningPage>
  );
}

/** More bars than this leave no room for their numbers. */
const MOST_BARS = 9;

function CurrencySection(props: EconomyProps & { readonly costs: CurrencyCosts }) {
  const { t } = useText();
  const { costs, language, plan } = props;
  const { currency, years, lines, perYear, sum } = costs;
  const number = (value: number) => formatNumber({ value, language });
  const title = t("planning.economy.perYear", { currency });
  const sums = [
    { id: "total", all: perYear.map(({ total }) => total), total: sum.total },
    { id: "inBudget", all: perYear.map(({ inBudget }) => inBudget), total: sum.inBudget },
    {
      id: "notInBudget",
      all: perYear.map(({ notInBudget }) => notInBudget),
      total: sum.notInBudget,
    },
    { id: "unstated", all: perYear.map(({ unstated }) => unstated), total: sum.unstated },
  ] as const;
  return (
    <div className="bp-economy">
      <h2>{title}</h2>
      <Bars costs={costs} language={language} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="bp-matrix-scroll" tabIndex={0} aria-label={title}>
        <table className="bp-economy-table">
          <caption className="bp-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("planning.economy.kindAndSource")}</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
              <th scope="col">{t("planning.economy.sum")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ kind, source, amounts, total }) => (
              <tr key={`${kind} ${source ?? ""}`}>
                <th scope="row">
                  {t(`planning.economy.kind.${kind}`)}
                  {", "}
                  {source === null ? (
                    t("planning.economy.noSource")
                  ) : (
                    <span lang={plan.lang}>{source}</span>
                  )}
                </th>
                {amounts.map((amount, place) => (
                  <td key={years[place]}>{amount === 0 ? "–" : number(amount)}</td>
                ))}
                <td>{number(total)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            {sums.map(({ id, all, total }) => (
              <tr key={id} data-sum={id}>
                <th scope="row">{t(`planning.economy.sums.${id}`)}</th>
                {all.map((amount, place) => (
                  <td key={years[place]}>{number(amount)}</td>
                ))}
                <td>{number(total)}</td>
              </tr>
            ))}
          </tfoot>
        </table>
      </section>
    </div>
  );
}

function Bars({ costs, language }: { costs: CurrencyCosts; language: Language }) {
  const { t } = useText();
  const { currency, years, kindsPerYear, perYear } = costs;
  const drawable = years.length > 1 && years.length <= MOST_BARS;
  if (!drawable || kindsPerYear.some((kinds) => COST_KINDS.some((kind) => kinds[kind] < 0))) {
    return null;
  }
  const kinds = COST_KINDS.filter((kind) => kindsPerYear.some((year) => year[kind] > 0));
  const totals = perYear.map(({ total }) => formatNumber({ value: total, language }));
  const { svg } = drawStackedBars({
    palette: { id: `costs-${currency}`, accent: PICTURE_ACCENT },
    series: kinds.map((kind) => t(`planning.economy.kind.${kind}`)),
    categories: years.map(String),
    values: kindsPerYear.map((year) => kinds.map((kind) => year[kind])),
    totals,
  });
  const values = years.map((year, place) => `${year}: ${totals[place]} ${currency}`).join("; ");
  return <Drawing svg={svg} label={t("planning.economy.picture", { values })} />;
}

function Elements(
  props: EconomyProps & {
    readonly elements: readonly CostElement[];
    readonly list: "withoutMoney" | "onTwoLevels";
  },
) {
  const { t } = useText();
  const { elements, list, tenant, plan, canEdit } = props;
  if (elements.length === 0) return null;
  const address = { tenant, plan: plan.slug };
  return (
    <section aria-labelledby={list}>
      <h2 id={list}>{t(`planning.economy.${list}`, { count: elements.length })}</h2>
      <p className="bp-sub">{t(`planning.economy.sayOf.${list}`)}</p>
      <ul className="bp-planning-list">
        {elements.map(({ id, number, title }) => (
          <li key={id}>
            <Link
              href={canEdit ? writePath({ ...address, element: id }) : `${planPath(address)}#${id}`}
              isOneOfMany
            >
              {number} <span lang={plan.lang}>{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
