import { Resvg } from "@resvg/resvg-js";
import { findTypesettingAssets } from "../pdf/assets.ts";

/** Twice the size it is shown at: sharp on paper, and small still. */
const SCALE = 2;

/** A drawing of ours as PNG, for programs that do not show SVG. */
export function rasterise(svg: string): Uint8Array {
  const fonts = findTypesettingAssets().fonts.filter((file) => file.includes("source-sans-3"));
  const isThere = fonts.length > 0;
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE * (96 / 72) },
    font: {
      loadSystemFonts: !isThere,
      fontFiles: fonts,
      ...(isThere ? { defaultFontFamily: "Source Sans 3" } : {}),
    },
  });
  return image.render().asPng();
}
