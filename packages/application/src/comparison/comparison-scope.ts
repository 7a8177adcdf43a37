import type { TenantReader } from "@boplan/db/store";
import type { CountryCode, TenantKind } from "@boplan/domain/tenant";
import { allMunicipalities, findMunicipality } from "@boplan/register/municipality";
import { byName } from "../name-order.ts";
import type { ComparisonQuery } from "./comparison-query.ts";

/** A municipality that is compared, with or without a plan to show. */
export interface MunicipalityName {
  /** `SE-2417`. */
  readonly key: string;
  readonly country: CountryCode;
  readonly code: string;
  /** Short name, told apart from its namesakes: `Herøy (Nordland)`. */
  readonly name: string;
  /** `Norsjö kommun`; in Norway with its Sámi and Kven names. */
  readonly officialName: string;
  readonly countyCode: string;
}

/** Whose plans somebody may compare at all: of a region its area, of a municipality every public one. */
export interface ComparisonScope {
  readonly tenantId: string;
  readonly kind: TenantKind;
  /** The municipality itself, `SE-2417`; `null` for a region. */
  readonly own: string | null;
  /** Everybody who may be compared, whatever is asked for, in reading order. */
  readonly comparable: readonly MunicipalityName[];
  /** Those that the query asks for, in reading order. */
  readonly municipalities: readonly MunicipalityName[];
  /** Keys that plans are looked for under; `null` asks for no restriction. */
  readonly keys: readonly string[] | null;
}

type Asked = Pick<ComparisonQuery, "country" | "county" | "municipalities">;

/** What the tenant of this transaction may compare, narrowed to what is asked for. One statement. */
export async function selectScope(reader: TenantReader, asked: Asked): Promise<ComparisonScope> {
  const rows = await reader
    .selectFrom("tenant")
    .leftJoin("region_municipality as area", "area.tenant_id", "tenant.id")
    .select(["tenant.kind", "tenant.country as ownCountry"])
    .select(["tenant.administrative_code as ownCode", "area.country", "area.code"])
    .where("tenant.id", "=", reader.tenantId)
    .execute();
  const [tenant] = rows;
  const kind = tenant?.kind ?? "region";
  const isAsked = narrowing(asked);
  const named =
    kind === "region"
      ? rows.flatMap(({ country, code }) =>
          country === null || code === null ? [] : [nameMunicipality({ country, code })],
        )
      : REGISTER;
  const comparable = named.toSorted(inReadingOrder);
  const municipalities = comparable.filter(isAsked);
  const isNarrowed =
    asked.country !== null || asked.county !== null || asked.municipalities.length > 0;
  const own = kind === "municipality" && tenant?.ownCode ? tenant : null;
  return {
    tenantId: reader.tenantId,
    kind,
    own: own?.ownCode ? municipalityKey({ country: own.ownCountry, code: own.ownCode }) : null,
    comparable,
    municipalities,
    keys: kind === "region" || isNarrowed ? municipalities.map(({ key }) => key) : null,
  };
}

export function municipalityKey(of: { country: CountryCode; code: string }): string {
  return `${of.country}-${of.code}`;
}

/** A municipality by its code; one that is not registered goes by the name its plan gives it. */
export function nameMunicipality(of: {
  country: CountryCode;
  code: string;
  name?: string;
}): MunicipalityName {
  const { country, code, name = code } = of;
  const key = municipalityKey({ country, code });
  return REGISTERED.get(key) ?? makeName({ key, country, code, name });
}

function makeName(of: { key: string; country: CountryCode; code: string; name: string }) {
  const { key, country, code, name } = of;
  const known = findMunicipality({ country, code });
  return {
    key,
    country,
    code,
    name: known?.displayName ?? name,
    officialName: known?.officialName ?? name,
    countyCode: known?.countyCode ?? code.slice(0, 2),
  };
}

const REGISTER: readonly MunicipalityName[] = allMunicipalities().map(({ country, code }) =>
  Object.freeze(makeName({ key: municipalityKey({ country, code }), country, code, name: code })),
);

const REGISTERED: ReadonlyMap<string, MunicipalityName> = new Map(
  REGISTER.map((municipality) => [municipality.key, municipality]),
);

/** Worked out once: sorting names by language takes longer than a whole query. */
const PLACES: ReadonlyMap<string, number> = new Map(
  REGISTER.toSorted(byName(({ name }) => name))
    .sort((a, b) => byCountry(a, b))
    .map(({ key }, place) => [key, place]),
);

/** Sweden, then Norway, then others; within a country by name. */
export function inReadingOrder(a: MunicipalityName, b: MunicipalityName): number {
  const [left, right] = [PLACES.get(a.key), PLACES.get(b.key)];
  if (left !== undefined && right !== undefined) return left - right;
  return byCountry(a, b) || byName<MunicipalityName>(({ name }) => name)(a, b);
}

function byCountry(a: MunicipalityName, b: MunicipalityName): number {
  return a.country === b.country ? 0 : a.country < b.country ? 1 : -1;
}

function narrowing(asked: Asked): (municipality: MunicipalityName) => boolean {
  const keys = new Set(asked.municipalities);
  return ({ key, country, countyCode }) =>
    (asked.country === null || country === asked.country) &&
    (asked.county === null || `${country}-${countyCode}` === asked.county) &&
    (keys.size === 0 || keys.has(key));
}
