import type { MunicipalityName } from "@boplan/application/comparison/comparison-scope";
import { municipalitiesOf } from "@boplan/register/municipality";
import { tileLabel, tileNeighbours, tileOf } from "@boplan/register/tile";
import type { MapCountryView, TileView } from "../screens/comparison/comparison-map.tsx";
import { type Packed, pack } from "../text/packed.ts";

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
}): Packed<readonly MapCountryView[]> {
  const { rows, toneOf, countryName } = options;
  const countries = [...new Set(rows.map(({ country }) => country))];
  const drawn = countries.flatMap((country): MapCountryView[] => {
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
    const rowOf = packed(all.map(({ row }) => row));
    const columnOf = packed(all.map(({ column }) => column));
    return [
      {
        country,
        label: countryName(country),
        rows: Math.max(...rowOf.values()) + 1,
        columns: Math.max(...columnOf.values()) + 1,
        tiles: placed
          .map(({ row, tile }): TileView => {
            const [tone, count] = toneOf(row);
            const place = [rowOf.get(tile.row) ?? 0, columnOf.get(tile.column) ?? 0] as const;
            return [row.code, ...place, tileLabel(row.name), row.name, tone, count];
          })
          .sort((a, b) => a[1] - b[1] || a[2] - b[2]),
        near: near.map(({ code, tile, displayName }) => [
          code,
          rowOf.get(tile.row) ?? 0,
          columnOf.get(tile.column) ?? 0,
          tileLabel(displayName),
          displayName,
        ]),
      },
    ];
  });
  return pack(drawn);
}

/**
 * Where the rows or columns in use are drawn, from 0. Between parts of a scattered area one empty
 * row stands for however many there are: what lies between belongs to others.
 */
function packed(used: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  let last: number | null = null;
  let at = -1;
  for (const place of [...new Set(used)].sort((a, b) => a - b)) {
    at += last === null || place === last + 1 ? 1 : 2;
    places.set(place, at);
    last = place;
  }
  return places;
}
