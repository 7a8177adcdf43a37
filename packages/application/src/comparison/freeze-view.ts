import type { Actor } from "@boplan/auth/permission";
import type { FrozenCoverage, FrozenView, FrozenViews } from "@boplan/domain/frozen-comparison";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import type { App } from "../app.ts";
import { compareDwellings } from "./compare-dwellings.ts";
import { compareMeasures } from "./compare-measures.ts";
import { compareMunicipality } from "./compare-municipality.ts";
import { compareOverview } from "./compare-overview.ts";
import { compareThemes } from "./compare-themes.ts";
import { compareWording, FIRST_THEME } from "./compare-wording.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { coverageOf } from "./coverage.ts";

/** Files hold every row; a page of this many is all of them. */
const EVERY_ROW = 1_000_000;

interface Reading {
  readonly app: App;
  readonly actor: Actor;
  readonly query: ComparisonQuery;
}

/** One view as plain values, every row of it. */
export function readView(options: Reading & { view: FrozenView }): Promise<FrozenViews> {
  switch (options.view) {
    case "overview":
      return readOverview(options);
    case "themes":
      return readThemes(options);
    case "wording":
      return readWording(options);
    case "measures":
      return readMeasures(options);
    case "dwellings":
      return readDwellings(options);
    case "municipality":
      return readMunicipality(options);
  }
}

async function readOverview(options: Reading): Promise<FrozenViews> {
  const { rows } = await compareOverview(options);
  return {
    overview: {
      rows: rows.map(({ key, standing, lapsesOn, lapsesBy, regimeInForce }) => ({
        key,
        standing,
        lapsesOn,
        lapsesBy,
        regimeInForce,
      })),
    },
  };
}

async function readThemes(options: Reading): Promise<FrozenViews> {
  const { municipalities } = await compareThemes(options);
  return {
    themes: {
      rows: municipalities.flatMap(({ key, plan }) => {
        if (!plan) return [];
        const cellOf = (theme: ThemeId): FrozenCoverage => {
          const { level, goals, measures } = coverageOf(plan, theme);
          return { level, goals, measures };
        };
        const cells = Object.fromEntries(THEMES.map((theme) => [theme, cellOf(theme)]));
        return [{ key, cells: cells as Record<ThemeId, FrozenCoverage> }];
      }),
    },
  };
}

async function readWording(options: Reading): Promise<FrozenViews> {
  const { theme, worded, silent } = await compareWording({
    ...options,
    theme: options.query.theme ?? FIRST_THEME,
    pageSize: EVERY_ROW,
  });
  return {
    wording: {
      theme,
      rows: worded.map(({ key, elements }) => ({
        key,
        elements: elements.map(({ kind, title, status, attainment, leadUnit, end }) => ({
          kind,
          title,
          status,
          attainment,
          leadUnit,
          end,
        })),
      })),
      silent: silent.map(({ key }) => key),
    },
  };
}

async function readMeasures(options: Reading): Promise<FrozenViews> {
  const found = await compareMeasures({ ...options, pageSize: EVERY_ROW });
  return {
    measures: {
      rows: found.measures.map(({ municipality, elementId: _elementId, ...measure }) => ({
        key: municipality.key,
        ...measure,
      })),
      byMunicipality: found.byMunicipality.map(({ municipality, ...counts }) => ({
        key: municipality.key,
        ...counts,
      })),
      costs: found.costs,
      conversion: found.conversion,
    },
  };
}

async function readDwellings(options: Reading): Promise<FrozenViews> {
  const { rows, sums, bases } = await compareDwellings(options);
  return {
    dwellings: {
      rows: rows.map(({ key, planned, need, met, remarks }) => ({
        key,
        planned,
        need,
        met,
        remarks,
      })),
      sums,
      bases,
    },
  };
}

async function readMunicipality(options: Reading): Promise<FrozenViews> {
  const { of, base, figures, themes, indicators } = await compareMunicipality(options);
  if (!of) return {};
  return {
    municipality: {
      key: of.key,
      base,
      figures,
      themes,
      indicators: indicators.map(({ name, unit, period, value, county, country, leftOut }) => ({
        name,
        unit,
        period,
        value,
        county,
        country,
        leftOut: leftOut.reduce((sum, { plans }) => sum + plans, 0),
      })),
    },
  };
}
