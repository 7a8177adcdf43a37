import { COVERAGE_LEVELS, type CoverageLevel } from "@boplan/domain/comparison";
import { FROZEN_STANDINGS, type FrozenStanding } from "@boplan/domain/frozen-comparison";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import { layTiles } from "@boplan/register/tile-layout";
import type { Block, FigureBlock } from "../document-model.ts";
import { drawHeat, HEAT_ROWS } from "../picture/draw-heat.ts";
import type { Shade } from "../picture/draw-shades.ts";
import { drawTileMap } from "../picture/draw-tile-map.ts";
import type { Palette } from "../picture/svg.ts";
import { type ComparisonContext, countryName, nameOf, say } from "./context.ts";

/** The product's own colour: a comparison belongs to no municipality. */
export const ACCENT = "#0b4f6c";

/** More rows than this are a wall of pictures; the table has them all. */
const MOST_HEAT_ROWS = 3 * HEAT_ROWS;

const STANDING_SHADES: Readonly<Record<FrozenStanding, Shade>> = {
  valid: 4,
  openEnded: 3,
  lapsing: 2,
  lapsed: 1,
  notAdopted: 0,
  noPlan: "none",
};

const palette = (id: string): Palette => ({ id, accent: ACCENT });

/** Where the plans stand, on a map. */
export function standingMap(context: ComparisonContext): FigureBlock[] {
  const { overview } = context.comparison.views;
  if (!overview) return [];
  const shades = new Map(
    overview.rows.map(({ key, standing }) => [key, STANDING_SHADES[standing]]),
  );
  return mapFigure({
    context,
    id: "map-standing",
    caption: say(context, "picture.standing"),
    tileOf: (key) => ({ shade: shades.get(key) ?? "none" }),
    legend: FROZEN_STANDINGS.map((standing) => ({
      shade: STANDING_SHADES[standing],
      text: say(context, `standing.${standing}`),
      count: overview.rows.filter((row) => row.standing === standing).length,
    })),
  });
}

/** How far the plans carry one theme, on a map. */
export function themeMap(context: ComparisonContext, theme: ThemeId): FigureBlock[] {
  const { themes } = context.comparison.views;
  if (!themes) return [];
  const cells = new Map(themes.rows.map((row) => [row.key, row.cells[theme]]));
  const without = context.comparison.municipalities.length - cells.size;
  return mapFigure({
    context,
    id: `map-${theme}`,
    caption: say(context, "picture.theme", { theme: context.t(`domain:themes.${theme}`) }),
    tileOf: (key) => {
      const cell = cells.get(key);
      if (!cell) return { shade: "none" };
      const shade = shadeOf(cell.level);
      return shade === 0 ? { shade } : { shade, count: String(cell.measures) };
    },
    legend: [
      ...levelLegend(context).map(({ shade, text, level }) => ({
        shade,
        text,
        count: [...cells.values()].filter((cell) => cell.level === level).length,
      })),
      { shade: "none", text: say(context, "standing.noPlan"), count: without },
    ],
  });
}

function mapFigure(options: {
  context: ComparisonContext;
  id: string;
  caption: string;
  tileOf: (key: string) => { shade: Shade; count?: string };
  legend: readonly { readonly shade: Shade; readonly text: string; readonly count: number }[];
}): FigureBlock[] {
  const { context, id, caption, tileOf, legend } = options;
  const countries = layTiles({ municipalities: context.comparison.municipalities }).map(
    (country) => ({ ...country, label: countryName(context, country.country) }),
  );
  if (countries.length === 0) return [];
  const counted = legend.map(({ shade, text, count }) => ({ shade, text: `${text}: ${count}` }));
  return [
    {
      type: "figure",
      id,
      caption,
      alt: say(context, "picture.alt", { counts: counted.map(({ text }) => text).join(", ") }),
      ...drawTileMap({
        palette: palette(id),
        countries,
        tileOf: ({ country, code }) => tileOf(`${country}-${code}`),
        legend: counted,
      }),
    },
  ];
}

/** Themes across municipalities as pictures of a page each; none where they would be too many. */
export function heatFigures(context: ComparisonContext): Block[] {
  const { themes } = context.comparison.views;
  if (!themes || themes.rows.length === 0 || themes.rows.length > MOST_HEAT_ROWS) return [];
  const { rows } = themes;
  const pages = Array.from({ length: Math.ceil(rows.length / HEAT_ROWS) }, (_, page) =>
    rows.slice(page * HEAT_ROWS, (page + 1) * HEAT_ROWS),
  );
  return pages.map((page, place): FigureBlock => {
    const names = [page[0], page.at(-1)].map((row) => nameOf(context, row?.key ?? ""));
    return {
      type: "figure",
      id: `heat-${place + 1}`,
      caption:
        pages.length === 1
          ? say(context, "picture.heat")
          : say(context, "picture.heatPart", { from: names[0] ?? "", to: names[1] ?? "" }),
      alt: say(context, "picture.heatAlt"),
      ...drawHeat({
        palette: palette(`heat-${place + 1}`),
        columns: THEMES.map((theme) => context.t(`domain:themes.${theme}`)),
        rows: page.map(({ key, cells }) => ({
          name: nameOf(context, key),
          cells: THEMES.map((theme) => ({
            shade: shadeOf(cells[theme].level),
            count: String(cells[theme].measures),
          })),
        })),
        legend: levelLegend(context),
      }),
    };
  });
}

function levelLegend(context: ComparisonContext) {
  return COVERAGE_LEVELS.toReversed().map((level) => ({
    level,
    shade: shadeOf(level),
    text: context.t(`domain:coverage.${level}`),
  }));
}

const SHADES: Readonly<Record<CoverageLevel, Shade>> = {
  notCovered: 0,
  mentioned: 1,
  goalOrMeasure: 2,
  goalAndMeasure: 3,
  resourced: 4,
};

function shadeOf(level: CoverageLevel): Shade {
  return SHADES[level];
}
