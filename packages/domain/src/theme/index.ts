/**
 * The neutral vocabulary that makes plans of different countries comparable.
 * The ids are fixed: frameworks map their goals, instruments and groups to them.
 */
export const THEMES = [
  "new-supply",
  "ownership",
  "secure-renting",
  "homelessness",
  "adapted-housing",
  "overcrowding",
  "social-mix",
  "land-policy",
  "organisation-knowledge",
  "existing-stock",
] as const;

export type ThemeId = (typeof THEMES)[number];

export function isThemeId(value: string): value is ThemeId {
  return (THEMES as readonly string[]).includes(value);
}

export { effectiveThemes } from "./effective-themes.ts";
