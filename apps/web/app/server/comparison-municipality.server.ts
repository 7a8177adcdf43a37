import { todayOf } from "@boplan/application/app";
import {
  compareMunicipality,
  type MunicipalityComparison,
} from "@boplan/application/comparison/compare-municipality";
import { standingOf } from "@boplan/application/comparison/compare-overview";
import { parseComparisonQuery } from "@boplan/application/comparison/comparison-query";
import type { LikeMine } from "@boplan/application/comparison/like-mine";
import { COVERAGE_LEVELS, type Spread } from "@boplan/domain/comparison";
import { formatNumber } from "@boplan/i18n/format";
import type { MunicipalityProps, SpreadView } from "../screens/comparison/municipality.tsx";
import type { IndicatorView } from "../screens/comparison/municipality-indicators.tsx";
import { countyName } from "./comparison-frame.server.ts";
import { countryName } from "./country-name.ts";
import { dayInWords } from "./day-in-words.ts";
import { frameworkNames } from "./framework-names.server.ts";
import { publishedPlanPath } from "./published-plan-path.ts";
import { notHere, type TenantContext } from "./route-builder.server.ts";

type Context = TenantContext<unknown>;

/** One municipality against its county and country; 404 for one that is not compared here. */
export async function loadMunicipality(options: {
  context: Context;
  country: string;
  code: string;
}): Promise<MunicipalityProps> {
  const { context, country, code } = options;
  const { app, actor, tenant, language, text } = context;
  const query = parseComparisonQuery({ of: `${country}-${code}` });
  const compared = await compareMunicipality({ app, actor, query });
  const { of } = compared;
  if (!of) throw notHere();
  const { like } = compared;
  const names = frameworkNames({ app, language });
  const { plan } = of;
  const standing = standingOf({ plan, today: todayOf(app) });
  const landOf = (one: string) => countryName({ country: one, language });
  return {
    tenant: { slug: tenant.slug },
    of: {
      key: of.key,
      name: of.name,
      officialName: of.officialName,
      county: countyName(of),
      country: landOf(of.country),
      population: like.population && peopleText({ ...like.population, context }),
    },
    plan: plan && {
      title: plan.title,
      lang: plan.language === language ? undefined : plan.language,
      href: plan.publicPlace && publishedPlanPath(plan.publicPlace),
      regime: names.regimeName(plan) ?? names.frameworkName(plan.frameworkId),
      standing: standing.standing,
      until: standing.lapsesOn === null ? null : dayInWords({ day: standing.lapsesOn, language }),
    },
    base: compared.base,
    carried: compared.themes.filter(
      ({ level }) => COVERAGE_LEVELS.indexOf(level) >= COVERAGE_LEVELS.indexOf("goalOrMeasure"),
    ).length,
    figures: compared.figures.map(({ id, value, county, country: land }) => {
      const isShare = id.startsWith("share");
      return {
        id,
        value: value === null ? null : numberText({ value, isShare, context }),
        county: spreadView({ spread: county, isShare, context }),
        country: spreadView({ spread: land, isShare, context }),
      };
    }),
    themes: compared.themes.map(({ theme, level, county, country: land }) => ({
      theme,
      level,
      county: county.carrying,
      country: land.carrying,
    })),
    indicators: indicatorViews({ compared, context }),
    peers: peerViews({ like, context }),
    remarks: like.remarks
      .filter((remark) => remark !== "ownPlanMissing")
      .map((remark) => text.t(`comparison.one.remark.${remark}`)),
    choices: compared.municipalities.map(({ key, name, plan: shown }) => ({
      value: key,
      label: shown ? name : text.t("comparison.one.withoutPlan", { name }),
    })),
  };
}

function peopleText(options: { population: number; countedOn: string; context: Context }): string {
  const { population, countedOn, context } = options;
  const { language, text } = context;
  return text.t("comparison.one.people", {
    number: formatNumber({ value: population, language }),
    day: dayInWords({ day: countedOn, language }),
  });
}

function numberText(options: { value: number; isShare?: boolean; context: Context }): string {
  const { value, isShare = false, context } = options;
  const { language } = context;
  if (isShare) return `${formatNumber({ value: Math.round(value * 100), language })} %`;
  return formatNumber({ value: Math.round(value * 10) / 10, language });
}

function spreadView(options: {
  spread: Spread | null;
  isShare?: boolean;
  context: Context;
}): SpreadView | null {
  const { spread, isShare = false, context } = options;
  if (!spread) return null;
  const words = (value: number) => numberText({ value, isShare, context });
  return {
    median: words(spread.median),
    range: spread.base > 1 ? `${words(spread.low)}–${words(spread.high)}` : null,
    base: spread.base,
  };
}

function indicatorViews(options: {
  compared: MunicipalityComparison;
  context: Context;
}): IndicatorView[] {
  const { compared, context } = options;
  const { app, language, text } = context;
  return compared.indicators.map((found) => {
    const [frameworkId = "", id = ""] = (found.indicator ?? "").split("/");
    const messages = app.frameworks.has(frameworkId)
      ? app.frameworks.get(frameworkId).locales[language]
      : null;
    const dated = (value: number | null, period: string | null) =>
      value === null
        ? null
        : `${numberText({ value, context })}${period === null ? "" : ` (${period})`}`;
    const target = dated(found.targetValue, found.targetPeriod);
    return {
      id: `${found.elementId}-${found.indicator ?? found.name}`,
      name: messages?.indicators[id]?.title ?? found.name,
      unit: found.unit === null ? null : (messages?.units[found.unit] ?? found.unit),
      value: dated(found.value, found.period),
      target: target && text.t("comparison.one.target", { target }),
      county: spreadView({ spread: found.county, context }),
      country: spreadView({ spread: found.country, context }),
      leftOut: found.leftOut.map(({ remark, plans }) =>
        text.t(`comparison.one.leftOut.${remark}`, { count: plans }),
      ),
    };
  });
}

function peerViews(options: { like: LikeMine; context: Context }): MunicipalityProps["peers"] {
  const { like, context } = options;
  const { language } = context;
  const percent = (part: number | null) => (part === null ? null : Math.round(part * 100));
  return like.peers.map((peer) => ({
    key: peer.municipality.key,
    name: peer.municipality.name,
    county: countyName(peer.municipality),
    country: countryName({ country: peer.municipality.country, language }),
    likeness: Math.round(peer.likeness * 100),
    population: peer.population && formatNumber({ value: peer.population.population, language }),
    sameCounty: peer.sameCounty,
    themes: percent(peer.themes),
    instruments: percent(peer.instruments),
  }));
}
