import serif from "@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2?url";
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";

/** The two files that every page needs at once; others load when their letters appear. */
export const FONT_PRELOADS: readonly string[] = [sans, serif];
