import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { TypesettingAssets } from "./protocol.ts";

/** The weights the template sets, and no more: each file is read when a process starts. */
const FONTS = [
  { name: "Literata", cuts: ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"] },
  { name: "Source Sans 3", cuts: ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"] },
  { name: "Noto Sans Arabic", cuts: ["400Regular", "700Bold"] },
  { name: "Noto Sans Hebrew", cuts: ["400Regular", "700Bold"] },
  { name: "Noto Sans Symbols 2", cuts: ["400Regular"] },
  { name: "Noto Emoji", cuts: ["400Regular", "700Bold"] },
] as const;

/** One of these is needed for a text at all; the others are for what they lack. */
const TEXT_FONTS: readonly string[] = ["Literata", "Source Sans 3"];

/** Where systems keep fonts: used only where the bundled ones are gone. */
const SYSTEM_FONTS = [
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  "/System/Library/Fonts",
  "/Library/Fonts",
  "C:\\Windows\\Fonts",
] as const;

/**
 * Template and fonts, found through the installed packages, so that nothing is copied or built.
 * A bundled program calls this too: `from` is any file or URL below which `@boplan/reports` and
 * the font packages can be resolved, by default the calling program's own place. Fonts that are
 * not there are named, and without any for text those of the system stand in.
 */
export function findTypesettingAssets(
  from: string | URL = import.meta.url,
  systemFonts: readonly string[] = SYSTEM_FONTS,
): TypesettingAssets {
  const { resolve } = createRequire(from);
  const template = resolve("@boplan/reports/assets/template.typ");
  const fontHome = createRequire(template);
  const found = FONTS.map(({ name, cuts }) => {
    const files = cuts.flatMap((cut) => fileOf({ home: fontHome, name, cut }));
    return { name, files, isWhole: files.length === cuts.length };
  });
  const hasText = found.some(({ name, files }) => TEXT_FONTS.includes(name) && files.length > 0);
  return {
    workspace: dirname(template),
    template,
    fonts: [
      ...found.flatMap(({ files }) => files),
      ...(hasText ? [] : systemFonts.filter(holdsFonts)),
    ],
    missing: found.filter(({ isWhole }) => !isWhole).map(({ name }) => name),
  };
}

function fileOf(options: { home: NodeJS.Require; name: string; cut: string }): string[] {
  const { home, name, cut } = options;
  const folder = name.toLowerCase().replaceAll(" ", "-");
  const file = `@expo-google-fonts/${folder}/${cut}/${name.replaceAll(" ", "")}_${cut}.ttf`;
  try {
    const place = home.resolve(file);
    return existsSync(place) ? [place] : [];
  } catch {
    return [];
  }
}

function holdsFonts(folder: string): boolean {
  try {
    return readdirSync(folder, { recursive: true }).some((name) =>
      /\.(?:ttf|otf|ttc)$/i.test(String(name)),
    );
  } catch {
    return false;
  }
}
