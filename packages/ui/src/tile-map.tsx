import { FOLLOWED_LINKS } from "./link.tsx";
import { useRovingTiles } from "./roving-tiles.ts";
import { TileShapes } from "./tile-shapes.tsx";

/** How dark a tile is: 0 nothing, 4 the most; `none` is hatched and means that there is no answer. */
export type TileShade = 0 | 1 | 2 | 3 | 4 | "none";

export interface MapTile {
  readonly code: string;
  /** From the northern and the western edge of the map, in tiles. */
  readonly row: number;
  readonly column: number;
  readonly shade: TileShade;
  /** Few letters; seen where tiles have room for them. */
  readonly label: string;
  /** The whole tile in words: name, then what the shade and the number say. */
  readonly name: string;
  /** Seen beneath the letters. */
  readonly count?: string;
  /** Without it the tile only tells. */
  readonly href?: string;
  readonly isChosen?: boolean;
}

/** A tile that only tells where one is. */
export type SurroundingTile = Pick<MapTile, "code" | "row" | "column" | "label"> & {
  readonly name: string;
};

export interface TileMapCountry {
  /** `SE`; part of ids. */
  readonly country: string;
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  /** By row, then column. */
  readonly tiles: readonly MapTile[];
  readonly surroundings?: readonly SurroundingTile[];
}

export interface TileMapProps {
  /** What the map is, for those who do not see it. A table with the same belongs beside it. */
  readonly label: string;
  /** Tells maps of one page apart. */
  readonly id?: string;
  readonly countries: readonly TileMapCountry[];
  /** From the most to the least, with how many municipalities there are of each. */
  readonly legend: readonly {
    readonly shade: TileShade;
    readonly label: string;
    readonly count?: string;
  }[];
  readonly legendLabel?: string;
}

/** Tiles of a map with more columns than this have no room for letters. */
const LETTERED_COLUMNS = 8;
/** Side of a tile in the drawing. */
const UNIT = 10;

/**
 * Municipalities as tiles of one size, each country in its own layout. The shade is repeated by
 * marks, so that it is told in black and white; every tile has its words. With script, arrow keys
 * move between tiles and Tab passes the map in one step; without, each tile is a link.
 */
export function TileMap(props: TileMapProps) {
  const { label, id = "t", countries, legend, legendLabel } = props;
  const roving = useRovingTiles();
  const columns = countries.map((country) => country.columns);
  const most = Math.max(1, ...columns);
  const isLettered = most <= LETTERED_COLUMNS;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a map is no set of form fields
    <div className="bp-tiles" role="group" aria-label={label} data-dense={!isLettered || undefined}>
      <svg className="bp-tile-shapes" width="0" height="0" aria-hidden="true">
        <TileShapes id={id} isLettered={isLettered} />
      </svg>
      <div className="bp-tile-countries" {...FOLLOWED_LINKS} {...roving}>
        {countries.map((country) => (
          <CountryMap
            key={country.country}
            country={country}
            id={id}
            most={most}
            isLettered={isLettered}
          />
        ))}
      </div>
      {legendLabel ? <p className="bp-tile-key-label">{legendLabel}</p> : null}
      <ul className="bp-tile-key">
        {legend.map(({ shade, label: words, count }) => (
          <li key={shade}>
            <svg viewBox={`0 0 ${UNIT} ${UNIT}`} width="22" height="22" aria-hidden="true">
              <use href={`#${id}${shade}`} />
            </svg>
            <span>{words}</span>
            {count === undefined ? null : <span className="bp-tile-count">{count}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Sides of a tile on the page, in pixels, where there is room for them. */
const SIDE = { lettered: 52, dense: 24 } as const;

function CountryMap(props: {
  readonly country: TileMapCountry;
  readonly id: string;
  /** Columns of the widest country: all are drawn as wide, so that tiles are of one size. */
  readonly most: number;
  readonly isLettered: boolean;
}) {
  const { country, id, most, isLettered } = props;
  const { label, rows, tiles, surroundings = [] } = country;
  const heading = `${id}-${country.country}`;
  return (
    <div className="bp-tile-country">
      <p id={heading}>{label}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing's parts */}
      <svg
        role="group"
        aria-labelledby={heading}
        viewBox={`0 0 ${most * UNIT} ${rows * UNIT}`}
        width={most * (isLettered ? SIDE.lettered : SIDE.dense)}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing's group takes no focus */}
        <g className="bp-tile-near" aria-hidden="true">
          {surroundings.map((tile) => (
            <Surrounding key={tile.code} tile={tile} isLettered={isLettered} />
          ))}
        </g>
        {byRow(tiles).map(([row, inRow]) => (
          <g key={row} transform={`translate(0 ${row * UNIT})`}>
            {inRow.map((tile) => drawTile({ tile, id, isLettered }))}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** No component of its own: a map has hundreds of tiles. */
function drawTile(options: {
  readonly tile: MapTile;
  readonly id: string;
  readonly isLettered: boolean;
}) {
  const { tile, id, isLettered } = options;
  const drawn = (
    <>
      <title>{tile.name}</title>
      <use href={`#${id}${tile.shade}`} x={tile.column * UNIT || undefined} />
      {isLettered ? <Letters tile={tile} /> : null}
      {tile.isChosen ? <Frame column={tile.column} /> : null}
    </>
  );
  if (tile.href === undefined) {
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a drawing's group is no control
      <g key={tile.code} role="img" aria-label={tile.name}>
        {drawn}
      </g>
    );
  }
  return (
    <a
      key={tile.code}
      href={tile.href}
      // The title names the link where a tile has no letters of its own.
      aria-label={isLettered ? tile.name : undefined}
      aria-current={tile.isChosen ? "true" : undefined}
    >
      {drawn}
    </a>
  );
}

function Letters({ tile }: { readonly tile: MapTile }) {
  const middle = tile.column * UNIT + UNIT / 2 - 0.2;
  const tone = tile.shade === "none" || tile.shade < 3 ? undefined : "light";
  return (
    <g data-tone={tone}>
      {tile.shade === "none" ? (
        <rect className="bp-tile-plate" x={middle - 3.6} y="2.9" width="7.2" height="4" />
      ) : null}
      <text x={middle} y={tile.count === undefined ? 5.8 : 3.7} data-strong="">
        {tile.label}
      </text>
      {tile.count === undefined ? null : (
        <text x={middle} y="6.9">
          {tile.count}
        </text>
      )}
    </g>
  );
}

function Frame({ column }: { readonly column: number }) {
  return (
    <>
      <rect className="bp-tile-chosen" x={column * UNIT} y="0" width="9.6" height="9.6" />
      <rect className="bp-tile-gap" x={column * UNIT + 0.7} y="0.7" width="8.2" height="8.2" />
    </>
  );
}

function Surrounding(props: { readonly tile: SurroundingTile; readonly isLettered: boolean }) {
  const { tile, isLettered } = props;
  const x = tile.column * UNIT;
  const y = tile.row * UNIT;
  return (
    <g>
      <rect x={x} y={y} width={UNIT - 0.4} height={UNIT - 0.4} />
      <title>{tile.name}</title>
      {isLettered ? (
        <text x={x + UNIT / 2 - 0.2} y={y + 6}>
          {tile.label}
        </text>
      ) : null}
    </g>
  );
}

/** Tiles of one row stand in one group: the place is written once. */
function byRow(tiles: readonly MapTile[]): (readonly [number, readonly MapTile[]])[] {
  const rows = new Map<number, MapTile[]>();
  for (const tile of tiles) {
    const row = rows.get(tile.row);
    if (row) row.push(tile);
    else rows.set(tile.row, [tile]);
  }
  return [...rows].sort(([a], [b]) => a - b);
}
