import type { CountryTiles, LaidTile } from "@boplan/register/tile-layout";
import { isDark, marksInRow, marksInSquare, type Shade, shadedRect } from "./draw-shades.ts";
import { label, type Palette, PICTURE_WIDTH, type Picture, picture, widthOf } from "./svg.ts";

export interface TileMapDrawing {
  readonly palette: Palette;
  readonly countries: readonly (CountryTiles & { readonly label: string })[];
  /** Shade and number of a tile. */
  readonly tileOf: (of: { country: string; code: string }) => {
    readonly shade: Shade;
    readonly count?: string;
  };
  readonly legend: readonly { readonly shade: Shade; readonly text: string }[];
}

/** Nothing is drawn higher: picture, caption and heading stand on one lying page. */
const MOST_HEIGHT = 330;
/** A tile is no larger, however few there are, and has letters only where it is large enough. */
const SIDE = { most: 34, lettered: 22 };
const GAP = 24;
const HEADING = 14;

/** Municipalities as tiles, the countries side by side in their own layouts. */
export function drawTileMap(options: TileMapDrawing): Picture {
  const { palette, countries, legend } = options;
  const key = drawKey({ palette, entries: legend });
  const columns = countries.reduce((sum, country) => sum + country.columns, 0);
  const rows = Math.max(1, ...countries.map((country) => country.rows));
  const width = PICTURE_WIDTH - GAP * Math.max(0, countries.length - 1) - 2;
  const side = Math.min(SIDE.most, width / Math.max(1, columns), MOST_HEIGHT / rows);
  const top = key.height + 6;
  let left = 1;
  const shapes = countries.flatMap((country) => {
    const x = left;
    left += country.columns * side + GAP;
    return [
      label({ x, y: top + 8, text: country.label, bold: true }),
      ...drawCountry({ ...options, country, side, x, y: top + HEADING }),
    ];
  });
  const height = top + HEADING + rows * side + 2;
  return picture({ palette, height, shapes: [...key.shapes, ...shapes] });
}

function drawCountry(
  options: TileMapDrawing & { country: CountryTiles; side: number; x: number; y: number },
): string[] {
  const { country, side, x, y } = options;
  const isLettered = side >= SIDE.lettered;
  const placed = (tile: LaidTile) => ({ x: x + tile.column * side, y: y + tile.row * side });
  return [
    ...country.surroundings.map((tile) => {
      const place = placed(tile);
      const word = isLettered
        ? label({
            x: place.x + side / 2,
            y: place.y + side * 0.6,
            text: tile.label,
            anchor: "middle",
            size: 7,
          })
        : "";
      return `<rect x="${place.x}" y="${place.y}" width="${side * 0.96}" height="${side * 0.96}" fill="#f0f2f1"/>${word}`;
    }),
    ...country.tiles.map((tile) => drawTile({ ...options, tile, ...placed(tile), isLettered })),
  ];
}

function drawTile(
  options: TileMapDrawing & {
    country: CountryTiles;
    tile: LaidTile;
    side: number;
    x: number;
    y: number;
    isLettered: boolean;
  },
): string {
  const { palette, country, tile, side, x, y, isLettered, tileOf } = options;
  const { shade, count } = tileOf({ country: country.country, code: tile.code });
  const size = side * 0.96;
  const ground = shadedRect({ palette, shade, x, y, width: size, height: size });
  if (!isLettered) return ground + marksInSquare({ shade, x, y, side: size });
  const middle = x + size / 2;
  const light = isDark(shade);
  const plate =
    shade === "none"
      ? `<rect x="${middle - size * 0.36}" y="${y + size * 0.3}" width="${size * 0.72}" height="${size * 0.4}" fill="#ffffff"/>`
      : "";
  const word = (text: string, at: number, bold: boolean) =>
    label({ x: middle, y: y + size * at, text, anchor: "middle", size: size * 0.29, bold, light });
  return [
    ground,
    plate,
    word(tile.label, count === undefined ? 0.6 : 0.38, true),
    count === undefined ? "" : word(count, 0.7, false),
    marksInRow({ shade, x: x + size * 0.21, y: y + size * 0.81, side: size * 0.11 }),
  ].join("");
}

/** Shades with their marks and words. Breaks over lines. */
export function drawKey(options: { palette: Palette; entries: TileMapDrawing["legend"] }): {
  shapes: string[];
  height: number;
} {
  const { palette, entries } = options;
  const shapes: string[] = [];
  let x = 0.5;
  let y = 0.5;
  for (const { shade, text } of entries) {
    const width = 20 + widthOf({ text, size: 8 }) + 12;
    if (x > 1 && x + width > PICTURE_WIDTH) {
      x = 0.5;
      y += 15;
    }
    shapes.push(
      shadedRect({ palette, shade, x, y, width: 12, height: 12 }),
      marksInSquare({ shade, x, y, side: 12 }),
      label({ x: x + 17, y: y + 9, text }),
    );
    x += width;
  }
  return { shapes, height: y + 15 };
}
