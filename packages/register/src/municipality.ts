import type { CountryCode } from "@boplan/domain/tenant";
import { findCounty, REGISTER_COUNTRIES, type RegisterCountry } from "./county.ts";
import { NORWEGIAN_MUNICIPALITIES } from "./facts/norwegian-municipalities.ts";
import { SWEDISH_MUNICIPALITIES } from "./facts/swedish-municipalities.ts";

/** Code, name, full name, row and column of the tile. */
export type MunicipalityFacts = readonly [
  code: string,
  name: string,
  officialName: string,
  row: number,
  column: number,
];

/** A municipality of the register: facts only, the same for every customer. */
export interface Municipality {
  readonly country: RegisterCountry;
  /** Four digits, leading zeros kept (`0114`, `0301`). */
  readonly code: string;
  /** Short common name; two Norwegian names occur twice. */
  readonly name: string;
  /** Unique within the country: `Herøy (Nordland)` where the name alone is not. */
  readonly displayName: string;
  /** `Norsjö kommun`; in Norway with Sámi and Kven names: `Guovdageaidnu - Kautokeino`. */
  readonly officialName: string;
  readonly countyCode: string;
  /** Place in the tile layout of its country: row 0 is northernmost, column 0 westernmost. */
  readonly tile: Tile;
}

export interface Tile {
  readonly row: number;
  readonly column: number;
}

const FACTS: Readonly<Record<RegisterCountry, readonly MunicipalityFacts[]>> = {
  SE: SWEDISH_MUNICIPALITIES,
  NO: NORWEGIAN_MUNICIPALITIES,
};

const register: readonly Municipality[] = REGISTER_COUNTRIES.flatMap((country) => {
  const facts = FACTS[country];
  const times = new Map<string, number>();
  for (const [, name] of facts) times.set(name, (times.get(name) ?? 0) + 1);
  return facts.map(([code, name, officialName, row, column]) => {
    const countyCode = code.slice(0, 2);
    const county = findCounty({ country, code: countyCode })?.shortName ?? countyCode;
    const displayName = times.get(name) === 1 ? name : `${name} (${county})`;
    const tile = Object.freeze({ row, column });
    return Object.freeze({ country, code, name, displayName, officialName, countyCode, tile });
  });
});
const byKey = new Map(register.map((found) => [`${found.country}-${found.code}`, found]));

/** A municipality by its code; `undefined` for a country or a code that is not registered. */
export function findMunicipality(of: {
  country: CountryCode;
  code: string;
}): Municipality | undefined {
  return byKey.get(`${of.country}-${of.code}`);
}

/** Municipalities of a country, or of one of its counties, in the order of their codes. */
export function municipalitiesOf(of: {
  country: CountryCode;
  countyCode?: string;
}): readonly Municipality[] {
  return register.filter(
    ({ country, countyCode }) =>
      country === of.country && (of.countyCode === undefined || countyCode === of.countyCode),
  );
}

/** All of the register: Sweden, then Norway. */
export function allMunicipalities(): readonly Municipality[] {
  return register;
}
