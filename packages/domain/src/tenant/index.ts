/** A customer of the platform; its face to users is a municipality or a regional body. */
export type TenantKind = "municipality" | "region";

/** ISO 3166-1 alpha-2, or `XX` for a body that spans countries and for fictional ones. */
export type CountryCode = string;

/** What a member may be in one tenant. Permissions of each role: `@boplan/auth/permission`. */
export const ROLES = [
  "administrator",
  "planner",
  "officer",
  "approver",
  "reader",
  "regionalAnalyst",
] as const;

export type Role = (typeof ROLES)[number];

/** Languages of the product, in the order they are offered. */
export const LANGUAGES = ["sv", "nb", "nn", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

export interface Tenant {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: TenantKind;
  readonly country: CountryCode;
  /** National code of the municipality (`2417`, `1101`); `null` for a region. */
  readonly administrativeCode: string | null;
  readonly language: Language;
}

const TIME_ZONES: Readonly<Record<string, string>> = {
  SE: "Europe/Stockholm",
  NO: "Europe/Oslo",
  DK: "Europe/Copenhagen",
  FI: "Europe/Helsinki",
  IS: "Atlantic/Reykjavik",
};

/** The clock that a country goes by; of bodies that span countries, Stockholm's. */
export function timeZoneOf(country: CountryCode): string {
  return TIME_ZONES[country] ?? "Europe/Stockholm";
}
