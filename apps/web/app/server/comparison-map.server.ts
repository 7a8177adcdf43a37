import type { MunicipalityName } from "@boplan/application/comparison/comparison-scope";
import { municipalitiesOf } from "@boplan/register/municipality";
import { tileLabel, tileNeighbours, tileOf } from "@boplan/register/tile";
import type { MapCountryView, TileView } from "../screens/comparison/comparison-map.tsx";

/** A country with more tiles than this has no dimmed surroundings: it is its own. */
const MOST_WITH_SURROUNDINGS = 60;

/**
 * The municipalities' places on the map, cut to where they lie. `toneOf` is what the tile says, as
 * the screen reads it. Those that are not registered have no place and are in the table alone.
 */
export function mapOf<Row extends MunicipalityName>(options: {
  rows: readonly Row[];
  toneOf: (row: Row) => readonly [tone: number, count: number | null];
  countryName: (country: string) => string;
}): MapCountryView[] {
  const { rows, toneOf, countryName } = options;
  const countries = [...new Set(rows.map(({ country }) => country))];
  return countries.flatMap((country) => {
    const mine = rows.filter((row) => row.country === country);
    const placed = mine.flatMap((row) => {
      const tile = tileOf(row);
      return tile ? [{ row, tile }] : [];
    });
    if (placed.length === 0) return [];
    const near =
      placed.length > MOST_WITH_SURROUNDINGS ||
      placed.length === municipalitiesOf({ country }).length
        ? []
        : tileNeighbours({ country, codes: placed.map(({ row }) => row.code) });
    const all = [...placed.map(({ tile }) => tile), ...near.map(({ tile }) => tile)];
    const top = Math.min(...all.map(({ row }) => row));
    const left = Math.min(...all.map(({ column }) => column));
    return [
      {
        country,
        label: countryName(country),
        rows: Math.max(...all.map(({ row }) => row)) - top + 1,
        columns: Math.max(...all.map(({ column }) => column)) - left + 1,
        tiles: placed
          .map(({ row, tile }): TileView => {
            const [tone, count] = toneOf(row);
            const place = [tile.row - top, tile.column - left] as const;
            return [row.code, ...place, tileLabel(row.name), row.name, tone, count];
          })
          .sort((a, b) => a[1] - b[1] || a[2] - b[2]),
        near: near.map(({ code, tile, displayName }) => [
          code,
          tile.row - top,
          tile.column - left,
          tileLabel(displayName),
          displayName,
        ]),
      },
    ];
  });
}
