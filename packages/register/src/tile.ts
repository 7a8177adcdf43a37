import type { CountryCode } from "@boplan/domain/tenant";
import {
  findMunicipality,
  type Municipality,
  municipalitiesOf,
  type Tile,
} from "./municipality.ts";

/** Where a municipality stands in its country's tile layout. */
export function tileOf(of: { country: CountryCode; code: string }): Tile | undefined {
  return findMunicipality(of)?.tile;
}

/**
 * Municipalities whose tiles touch one of the given ones, corners counted, and that are not given
 * themselves: the dimmed surroundings of a region's map. By row, then column.
 */
export function tileNeighbours(of: {
  country: CountryCode;
  codes: readonly string[];
}): readonly Municipality[] {
  const given = new Set(of.codes);
  const near = new Set<string>();
  for (const code of given) {
    const tile = tileOf({ country: of.country, code });
    if (!tile) continue;
    for (let row = tile.row - 1; row <= tile.row + 1; row++)
      for (let column = tile.column - 1; column <= tile.column + 1; column++)
        near.add(`${row}-${column}`);
  }
  return municipalitiesOf({ country: of.country })
    .filter(({ code, tile }) => !given.has(code) && near.has(`${tile.row}-${tile.column}`))
    .sort((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column);
}

/**
 * Two to four letters for a tile: `Nor`, `UVä` for Upplands Väsby. Not unique; the full name is
 * always beside it or in the tile's accessible name.
 */
export function tileLabel(name: string): string {
  const words = name.replace(/\s*\(.*\)$/, "").split(/[\s-]+/);
  const [first = "", ...others] = words;
  const last = others.at(-1);
  return last === undefined ? first.slice(0, 3) : first.slice(0, 1) + last.slice(0, 2);
}
