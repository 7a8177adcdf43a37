import type { Palette } from "./svg.ts";

/** How dark a square is: 0 nothing, 4 the most; `none` is hatched: there is no answer. */
export type Shade = 0 | 1 | 2 | 3 | 4 | "none";

/** Of the accent; told apart in grey too, and repeated by the marks. */
const DARKNESS: Readonly<Record<Exclude<Shade, "none">, number>> = {
  0: 0,
  1: 0.12,
  2: 0.34,
  3: 0.72,
  4: 1,
};

/** Whether what stands on the shade is white. */
export function isDark(shade: Shade): boolean {
  return shade === 3 || shade === 4;
}

/** A square of a shade, without anything on it. */
export function shadedRect(options: {
  palette: Palette;
  shade: Shade;
  x: number;
  y: number;
  width: number;
  height: number;
}): string {
  const { palette, shade, x, y, width, height } = options;
  const place = `x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"`;
  const edge = `stroke="${palette.accent}" stroke-width="0.5"`;
  if (shade === "none") return `<rect ${place} fill="url(#${palette.id}-hatch)" ${edge}/>`;
  if (shade === 0) return `<rect ${place} fill="#ffffff" ${edge}/>`;
  return `<rect ${place} fill="${palette.accent}" fill-opacity="${DARKNESS[shade]}" ${edge}/>`;
}

/** As many full squares in a row as the shade has steps, of four: told without colour. */
export function marksInRow(options: { shade: Shade; x: number; y: number; side: number }): string {
  const { shade, x, y, side } = options;
  if (shade === "none" || shade === 0) return "";
  const ink = isDark(shade) ? "#ffffff" : "#141a20";
  return [0, 1, 2, 3]
    .map((place) => {
      const left = x + place * side * 1.4;
      const fill = place < shade ? ink : "none";
      return `<rect x="${at(left)}" y="${at(y)}" width="${at(side)}" height="${at(side)}" fill="${fill}" stroke="${ink}" stroke-width="0.4"/>`;
    })
    .join("");
}

/** The same in a square of two by two, for tiles without room for letters. */
export function marksInSquare(options: {
  shade: Shade;
  x: number;
  y: number;
  side: number;
}): string {
  const { shade, x, y, side } = options;
  if (shade === "none") return "";
  if (shade === 0) {
    return `<path d="M${at(x + side * 0.35)} ${at(y + side / 2)}h${at(side * 0.3)}" stroke="#4a5955" stroke-width="${at(side * 0.08)}"/>`;
  }
  const ink = isDark(shade) ? "#ffffff" : "#141a20";
  const mark = side * 0.27;
  return [0, 1, 2, 3]
    .slice(0, shade)
    .map((place) => {
      const left = x + side * (place % 2 === 0 ? 0.18 : 0.55);
      const top = y + side * (place < 2 ? 0.18 : 0.55);
      return `<rect x="${at(left)}" y="${at(top)}" width="${at(mark)}" height="${at(mark)}" fill="${ink}"/>`;
    })
    .join("");
}

function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}
