import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { TypesettingAssets } from "./protocol.ts";

/** The weights the template sets, and no more: each file is read when a process starts. */
const FONTS = [
  { package: "literata", family: "Literata", cuts: ["400Regular", "400Regular_Italic"] },
  { package: "literata", family: "Literata", cuts: ["600SemiBold", "700Bold"] },
  { package: "source-sans-3", family: "SourceSans3", cuts: ["400Regular", "400Regular_Italic"] },
  { package: "source-sans-3", family: "SourceSans3", cuts: ["600SemiBold", "700Bold"] },
  { package: "noto-sans-arabic", family: "NotoSansArabic", cuts: ["400Regular", "700Bold"] },
  { package: "noto-sans-hebrew", family: "NotoSansHebrew", cuts: ["400Regular", "700Bold"] },
  { package: "noto-sans-symbols-2", family: "NotoSansSymbols2", cuts: ["400Regular"] },
  { package: "noto-emoji", family: "NotoEmoji", cuts: ["400Regular", "700Bold"] },
] as const;

/**
 * Template and fonts, found through the installed packages, so that nothing is copied or built.
 * A bundled program calls this too: `from` is any file or URL below which `@boplan/reports` and
 * the font packages can be resolved, by default the calling program's own place.
 */
export function findTypesettingAssets(from: string | URL = import.meta.url): TypesettingAssets {
  const { resolve } = createRequire(from);
  const template = resolve("@boplan/reports/assets/template.typ");
  const fontHome = createRequire(template);
  return {
    workspace: dirname(template),
    template,
    fonts: FONTS.flatMap((font) =>
      font.cuts.map((cut) =>
        fontHome.resolve(`@expo-google-fonts/${font.package}/${cut}/${font.family}_${cut}.ttf`),
      ),
    ),
  };
}
