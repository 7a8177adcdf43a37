import type { CoverageLevel } from "@boplan/domain/comparison";
import type { ThemeId } from "@boplan/domain/theme";
import { Breadcrumb } from "@boplan/ui/breadcrumb";
import { Button } from "@boplan/ui/button";
import { LevelMark } from "@boplan/ui/coverage-table";
import { type Choice, SelectField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import { compareMunicipalitiesPath, comparePath } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import { FileButtons, Notes, PrintButton } from "./comparison-frame.tsx";
import { type IndicatorView, MunicipalityIndicators } from "./municipality-indicators.tsx";
import { MunicipalityPeers, type PeerView } from "./municipality-peers.tsx";
import type { Standing } from "./standings.ts";

/** A group's middle and ends, written as readers see them, and how many it is made of. */
export interface SpreadView {
  readonly median: string;
  readonly range: string | null;
  readonly base: number;
}

export interface MunicipalityProps {
  readonly tenant: { readonly slug: string };
  readonly of: {
    readonly key: string;
    readonly name: string;
    readonly officialName: string;
    readonly county: string;
    readonly country: string;
    readonly population: string | null;
  };
  readonly plan: {
    readonly title: string;
    readonly lang?: string;
    readonly href: string | null;
    readonly regime: string;
    readonly standing: Standing;
    readonly until: string | null;
  } | null;
  readonly base: { readonly county: number; readonly country: number };
  /** Themes with at least a goal or a measure. */
  readonly carried: number;
  readonly figures: readonly {
    readonly id: FigureId;
    readonly value: string | null;
    readonly county: SpreadView | null;
    readonly country: SpreadView | null;
  }[];
  readonly themes: readonly {
    readonly theme: ThemeId;
    readonly level: CoverageLevel;
    readonly county: number;
    readonly country: number;
  }[];
  readonly indicators: readonly IndicatorView[];
  readonly peers: readonly PeerView[];
  /** What likeness could not be judged by, in words. */
  readonly remarks: readonly string[];
  readonly choices: readonly Choice[];
}

export type FigureId =
  | "goals"
  | "measures"
  | "shareDone"
  | "shareWithUnit"
  | "shareWithTime"
  | "shareWithCost"
  | "shareOfRequirementsMet";

/** One municipality beside its county and its country, and those most like it. */
export function Municipality(props: MunicipalityProps) {
  const { t } = useText();
  const { tenant, of, plan, base, carried } = props;
  const say = plan
    ? [
        t("comparison.one.say", { name: of.name, count: carried }),
        t("comparison.one.sayBase", {
          county: of.county,
          country: of.country,
          inCounty: base.county,
          count: base.country,
        }),
      ].join(" ")
    : t("comparison.one.sayNone", { name: of.name });
  return (
    <main className="bp-page bp-comparison" data-view="municipality" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <Breadcrumb
            label={t("shell.crumbs")}
            crumbs={[
              { label: t("nav.compare"), href: comparePath({ tenant: tenant.slug }) },
              { label: of.name },
            ]}
          />
          <h1>{of.officialName}</h1>
          <p className="bp-say">{say}</p>
        </div>
        <div className="bp-actions">
          <FileButtons tenant={tenant.slug} view="municipality" query={[["of", of.key]]} />
          <PrintButton />
        </div>
      </div>
      <Notes notes={props.remarks} />
      <Facts {...props} />
      {plan ? (
        <>
          <Themes {...props} />
          <Figures {...props} />
          <MunicipalityIndicators indicators={props.indicators} name={of.name} />
        </>
      ) : null}
      <MunicipalityPeers tenant={tenant.slug} of={of} peers={props.peers} />
      <Other {...props} />
    </main>
  );
}

function Facts({ of, plan }: MunicipalityProps) {
  const { t } = useText();
  const title = plan && <span lang={plan.lang}>{plan.title}</span>;
  return (
    <dl className="bp-facts">
      <div>
        <dt>{t("comparison.county")}</dt>
        <dd>
          {of.county}, {of.country}
        </dd>
      </div>
      <div>
        <dt>{t("comparison.one.population")}</dt>
        <dd className="bp-num">{of.population ?? t("comparison.one.noPopulation")}</dd>
      </div>
      <div>
        <dt>{t("comparison.overview.plan")}</dt>
        <dd>
          {plan?.href ? <Link href={plan.href}>{title}</Link> : (title ?? t("comparison.noPlan"))}
        </dd>
      </div>
      {plan ? (
        <>
          <div>
            <dt>{t("comparison.one.regime")}</dt>
            <dd>{plan.regime}</dd>
          </div>
          <div>
            <dt>{t("comparison.overview.standing")}</dt>
            <dd>
              {t(`comparison.standing.${plan.standing}`)}
              {plan.until ? `, ${t("comparison.timeUntil", { date: plan.until })}` : ""}
            </dd>
          </div>
        </>
      ) : null}
    </dl>
  );
}

function Themes({ of, themes, base }: MunicipalityProps) {
  const { t } = useText();
  const share = (carrying: number, of: number) =>
    t("comparison.one.carrying", { count: carrying, of });
  return (
    <section aria-labelledby="themes">
      <div className="bp-section-head">
        <h2 id="themes">{t("comparison.one.themes")}</h2>
        <span className="bp-sub">{t("comparison.one.themesSay")}</span>
      </div>
      <table className="bp-table">
        <caption className="bp-hidden">{t("comparison.one.themes")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("comparison.theme")}</th>
            <th scope="col">{of.name}</th>
            <th scope="col" data-align="end">
              {of.county}
            </th>
            <th scope="col" data-align="end">
              {of.country}
            </th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ theme, level, county, country }) => (
            <tr key={theme}>
              <th scope="row">{t(`domain:themes.${theme}`)}</th>
              <td data-label={of.name}>
                <span className="bp-level-line">
                  <LevelMark level={level} />
                  {t(`domain:coverage.${level}`)}
                </span>
              </td>
              <td data-label={of.county} data-align="end">
                {share(county, base.county)}
              </td>
              <td data-label={of.country} data-align="end">
                {share(country, base.country)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figures({ of, figures }: MunicipalityProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="figures">
      <div className="bp-section-head">
        <h2 id="figures">{t("comparison.one.figures")}</h2>
        <span className="bp-sub">{t("comparison.one.medianSay")}</span>
      </div>
      <table className="bp-table">
        <caption className="bp-hidden">{t("comparison.one.figures")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("comparison.one.figure")}</th>
            {[of.name, of.county, of.country].map((name) => (
              <th key={name} scope="col" data-align="end">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, value, county, country }) => (
            <tr key={id}>
              <th scope="row">{t(`comparison.one.figureOf.${id}`)}</th>
              <td data-label={of.name} data-align="end">
                <b>{value ?? "–"}</b>
              </td>
              <td data-label={of.county} data-align="end">
                <SpreadText spread={county} />
              </td>
              <td data-label={of.country} data-align="end">
                <SpreadText spread={country} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The middle, with the ends and the base beneath: a middle of one is no comparison. */
export function SpreadText({ spread }: { readonly spread: SpreadView | null }) {
  const { t } = useText();
  if (spread === null) return <>–</>;
  return (
    <span>
      {spread.median}
      <small>
        {[spread.range, t("comparison.one.basePlans", { count: spread.base })]
          .filter(Boolean)
          .join(", ")}
      </small>
    </span>
  );
}

function Other({ tenant, of, choices }: MunicipalityProps) {
  const { t } = useText();
  return (
    <Form
      key={of.key}
      className="bp-inline-form bp-save-view"
      action={compareMunicipalitiesPath(tenant.slug)}
    >
      <SelectField
        name="of"
        label={t("comparison.one.other")}
        choices={choices}
        defaultValue={of.key}
      />
      <Button variant="secondary">{t("comparison.show")}</Button>
    </Form>
  );
}
