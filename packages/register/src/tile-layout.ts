import type { CountryCode } from "@boplan/domain/tenant";
import { REGISTER_COUNTRIES, type RegisterCountry } from "./county.ts";
import {
  findMunicipality,
  type Municipality,
  municipalitiesOf,
  type Tile,
} from "./municipality.ts";
import { tileLabel, tileNeighbours } from "./tile.ts";

/** One tile of a map: row 0 and column 0 are the edge of what the map shows. */
export interface LaidTile extends Tile {
  readonly code: string;
  /** Few letters. */
  readonly label: string;
  /** The name in full, unique within the country. */
  readonly name: string;
}

/**
 * A country's part of a map, no larger than it needs to be: where no tile stands for several rows
 * or columns, one is left. North stays above south, distances are not told.
 */
export interface CountryTiles {
  readonly country: RegisterCountry;
  readonly rows: number;
  readonly columns: number;
  /** The municipalities asked for, by row, then column: the order in which they are read. */
  readonly tiles: readonly LaidTile[];
  /** Municipalities around them, to tell where one is. */
  readonly surroundings: readonly LaidTile[];
}

/**
 * Lays out the municipalities asked for, and no others but their neighbours: a region's map is as
 * large as the region. Those the register does not know are left out; so are empty countries.
 */
export function layTiles(options: {
  municipalities: readonly { country: CountryCode; code: string | null }[];
  /** Whether the neighbours come along; yes unless told. */
  withSurroundings?: boolean;
}): readonly CountryTiles[] {
  const { municipalities, withSurroundings = true } = options;
  const known = new Map(
    municipalities
      .map(({ country, code }) => (code === null ? undefined : findMunicipality({ country, code })))
      .filter((found) => found !== undefined)
      .map((found) => [`${found.country}-${found.code}`, found]),
  );
  return REGISTER_COUNTRIES.flatMap((country) => {
    const asked = [...known.values()].filter((found) => found.country === country);
    if (asked.length === 0) return [];
    const codes = asked.map(({ code }) => code);
    const near =
      withSurroundings && codes.length < municipalitiesOf({ country }).length
        ? tileNeighbours({ country, codes })
        : [];
    return [layCountry({ country, asked, near })];
  });
}

function layCountry(options: {
  country: RegisterCountry;
  asked: readonly Municipality[];
  near: readonly Municipality[];
}): CountryTiles {
  const { country, asked, near } = options;
  const all = [...asked, ...near].map(({ tile }) => tile);
  const rowOf = closeGaps(all.map(({ row }) => row));
  const columnOf = closeGaps(all.map(({ column }) => column));
  const laid = (found: readonly Municipality[]): LaidTile[] =>
    found
      .map(({ code, name, displayName, tile }) => ({
        code,
        label: tileLabel(name),
        name: displayName,
        row: rowOf.get(tile.row) ?? 0,
        column: columnOf.get(tile.column) ?? 0,
      }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    country,
    rows: Math.max(...rowOf.values()) + 1,
    columns: Math.max(...columnOf.values()) + 1,
    tiles: laid(asked),
    surroundings: laid(near),
  };
}

/** Places in order from 0, with one left free where any were. */
function closeGaps(places: readonly number[]): ReadonlyMap<number, number> {
  const closed = new Map<number, number>();
  let before: number | null = null;
  let at = -1;
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    at += before === null || place === before + 1 ? 1 : 2;
    closed.set(place, at);
    before = place;
  }
  return closed;
}
