import type { CountryCode } from "@boplan/domain/tenant";
import { COUNTIES } from "./facts/counties.ts";

/** Countries whose municipalities and counties are registered. */
export const REGISTER_COUNTRIES = ["SE", "NO"] as const;

export type RegisterCountry = (typeof REGISTER_COUNTRIES)[number];

/** Country, code, name, short name, abbreviation, regional body. */
export type CountyFacts = readonly [
  country: RegisterCountry,
  code: string,
  name: string,
  shortName: string,
  abbreviation: string,
  regionalBody: string,
];

/** A Swedish län or a Norwegian fylke. */
export interface County {
  readonly country: RegisterCountry;
  /** Two digits, a leading zero kept; the first two of its municipalities' codes. */
  readonly code: string;
  /** `Västerbottens län`, `Nordland`. */
  readonly name: string;
  /** `Västerbotten`, `Nordland`: for narrow places. */
  readonly shortName: string;
  /** County letters in Sweden (`AC`), three letters of our own in Norway (`NOR`). */
  readonly abbreviation: string;
  /** The body with regional tasks: `Region Västerbotten`, `Nordland fylkeskommune`. */
  readonly regionalBody: string;
}

const counties: readonly County[] = COUNTIES.map(
  ([country, code, name, shortName, abbreviation, regionalBody]) =>
    Object.freeze({ country, code, name, shortName, abbreviation, regionalBody }),
);
const byKey = new Map(counties.map((county) => [`${county.country}-${county.code}`, county]));

/** A county by its code; `undefined` for a country or a code that is not registered. */
export function findCounty(of: { country: CountryCode; code: string }): County | undefined {
  return byKey.get(`${of.country}-${of.code}`);
}

/** Counties of a country in the order of their codes; none for a country not registered. */
export function countiesOf(country: CountryCode): readonly County[] {
  return counties.filter((county) => county.country === country);
}
