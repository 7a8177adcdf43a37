import {
  compareThemes,
  type ThemeComparison,
  type ThemeComparisonWithWords,
  type ThemeMunicipality,
} from "@boplan/application/comparison/compare-themes";
import { FIRST_THEME } from "@boplan/application/comparison/compare-wording";
import { type CoverageCell, coverageOf } from "@boplan/application/comparison/coverage";
import { COVERAGE_LEVELS, sumByCurrency } from "@boplan/domain/comparison";
import { isThemeId, THEMES, type ThemeId } from "@boplan/domain/theme";
import { formatMoney } from "@boplan/i18n/format";
import type { HeatRow, ThemeSummary, Wording } from "../screens/comparison/theme-views.ts";
import { MOST_BESIDE, type ThemesProps } from "../screens/comparison/themes.tsx";
import { pack } from "../text/packed.ts";
import { type AskedComparison, askComparison } from "./comparison-frame.server.ts";
import { mapOf } from "./comparison-map.server.ts";
import { pageOf, sortingOf, sortingText, sortRows } from "./comparison-rows.ts";
import { dayInWords } from "./day-in-words.ts";
import { frameworkNames } from "./framework-names.server.ts";
import type { TenantContext } from "./route-builder.server.ts";
import { timeInWords } from "./time-in-words.ts";

/** Themes by municipality, one theme on the map, and a few plans word by word. */
export async function loadThemes(context: TenantContext<unknown>): Promise<ThemesProps> {
  const { app, actor, url } = context;
  const sorting = sortingOf({
    asked: url.searchParams.get("sort"),
    columns: ["name", ...THEMES],
  });
  const at = [...new Set(url.searchParams.getAll("at"))].slice(-MOST_BESIDE);
  const asked = askComparison({ context, extra: { sort: sortingText(sorting), at } });
  const theme = asked.query.theme ?? FIRST_THEME;
  let beside: readonly string[] = [];
  const compared = await compareThemes({
    app,
    actor,
    query: asked.query,
    wordsOf: (levels) => {
      beside = shownBeside({ compared: levels, theme, at });
      return { theme, keys: beside };
    },
  });
  const sorted = sortMunicipalities({ compared, sorting });
  const { shown, rows } = pageOf({ rows: sorted, page: asked.query.page });
  const { municipalities } = compared;
  return {
    frame: asked.frameOf({ ...compared, compared: municipalities.length }),
    summary: summaryOf({ compared, theme }),
    heat: pack(shown.map((municipality) => heatRow({ municipality, asked }))),
    rows,
    sorting,
    beside: wordingsOf({ beside, compared, asked, context }),
    map: mapOf({
      rows: municipalities,
      toneOf: (municipality) => {
        const cell = cellOf(municipality, theme);
        return cell ? [COVERAGE_LEVELS.indexOf(cell.level), cell.measures] : [-1, null];
      },
      countryName: asked.countryName,
    }),
  };
}

function cellOf({ plan }: ThemeMunicipality, theme: ThemeId): CoverageCell | null {
  return plan && coverageOf(plan, theme);
}

function heatRow(options: { municipality: ThemeMunicipality; asked: AskedComparison }): HeatRow {
  const { municipality, asked } = options;
  const cells = THEMES.map((theme) => cellOf(municipality, theme));
  return {
    key: municipality.key,
    name: municipality.name,
    country: asked.countryName(municipality.country),
    county: asked.countyName(municipality),
    levels: municipality.plan
      ? cells.map((cell) => COVERAGE_LEVELS.indexOf(cell?.level ?? "notCovered")).join("")
      : null,
    measures: municipality.plan ? cells.map((cell) => cell?.measures ?? 0) : [],
  };
}

function sortMunicipalities(options: {
  compared: ThemeComparison;
  sorting: ThemesProps["sorting"];
}): readonly ThemeMunicipality[] {
  const { compared, sorting } = options;
  const { column, isDescending } = sorting;
  const { municipalities } = compared;
  if (!isThemeId(column)) return isDescending ? municipalities.toReversed() : municipalities;
  return sortRows({
    rows: municipalities,
    isDescending,
    by: (municipality) => {
      const cell = cellOf(municipality, column);
      // By level first: the shade is what one sees; by measures among equals.
      return cell && COVERAGE_LEVELS.indexOf(cell.level) * 100_000 + cell.measures;
    },
  });
}

/** Those chosen that are there; else the plan that carries the theme furthest, of each country. */
function shownBeside(options: {
  compared: ThemeComparison;
  theme: ThemeId;
  at: readonly string[];
}): string[] {
  const { compared, theme, at } = options;
  const { municipalities } = compared;
  const there = new Set(municipalities.map(({ key }) => key));
  const chosen = at.filter((key) => there.has(key));
  if (chosen.length > 0) return chosen;
  const best = sortMunicipalities({ compared, sorting: { column: theme, isDescending: true } });
  const speaking = best.filter((municipality) => {
    const cell = cellOf(municipality, theme);
    return cell !== null && cell.level !== "notCovered";
  });
  const [first] = speaking;
  if (!first) return [];
  const second = speaking.find(({ country }) => country !== first.country) ?? speaking[1];
  const both = second ? [first.key, second.key] : [first.key];
  // In the order of the table, not of who goes furthest.
  return municipalities.flatMap(({ key }) => (both.includes(key) ? [key] : []));
}

function summaryOf(options: { compared: ThemeComparison; theme: ThemeId }): ThemeSummary {
  const { compared, theme } = options;
  const plans = compared.municipalities.filter(({ plan }) => plan !== null).length;
  const { notCovered, mentioned } = compared.levels[theme];
  const least = THEMES.filter((one) => one !== theme)
    .map((one) => ({ theme: one, without: compared.levels[one].notCovered }))
    .reduce((most, one) => (one.without > most.without ? one : most));
  return {
    theme,
    plans,
    covered: plans - notCovered - mentioned,
    least: least.without > 0 ? least : null,
  };
}

function wordingsOf(options: {
  beside: readonly string[];
  compared: ThemeComparisonWithWords;
  asked: AskedComparison;
  context: TenantContext<unknown>;
}): Wording[] {
  const { beside, compared, asked, context } = options;
  const { app, language, text } = context;
  const names = frameworkNames({ app, language });
  return beside.flatMap((key): Wording[] => {
    const found = compared.municipalities.find((one) => one.key === key);
    if (!found) return [];
    const { plan } = found;
    const elements = plan ? (compared.words.get(plan.id) ?? []) : [];
    const words = plan && names.wordsOf(plan.frameworkId);
    const money = (amount: number, currency: string) => formatMoney({ amount, currency, language });
    return [
      {
        key,
        name: found.name,
        country: asked.countryName(found.country),
        plan: plan && {
          title: plan.title,
          lang: plan.language,
          framework: names.frameworkName(plan.frameworkId),
          until:
            plan.validTo === null
              ? null
              : text.t("comparison.timeUntil", {
                  date: dayInWords({ day: plan.validTo, language }),
                }),
          elements: elements.map((element) => ({
            id: element.elementId,
            kind: element.kind,
            kindWord: words?.kinds[element.kind].one ?? "",
            title: element.title,
            status: element.status,
            attainment: element.attainment,
            unit: element.leadUnit,
            time: timeInWords({ start: element.start, end: element.end, text }),
            costs: sumByCurrency(element.costs).map(({ amount, currency }) =>
              money(amount, currency),
            ),
          })),
        },
      },
    ];
  });
}
