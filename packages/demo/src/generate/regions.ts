import type { App } from "@boplan/application/app";
import { slugOf } from "@boplan/application/plan/plan-slug";
import type { Language } from "@boplan/domain/tenant";
import { type County, findCounty } from "@boplan/register/county";
import { type Municipality, municipalitiesOf } from "@boplan/register/municipality";
import { stableId } from "../plan-draft.ts";
import { accountsOf, writeAccounts } from "./accounts.ts";
import type { Recipient } from "./write-municipality.ts";

/** A regional body as it is generated, with the municipalities it follows. */
export interface GeneratedRegion extends Recipient {
  readonly name: string;
  readonly country: string;
  readonly language: Language;
  readonly area: readonly Municipality[];
}

/** The body that follows every municipality there is, in both countries. */
export const CROSS_BORDER = { slug: "nordisk-jamforelse", name: "Nordisk jämförelse" } as const;

export function regionIdOf(slug: string): string {
  return stableId(`generated/region/${slug}`);
}

export function countyRegionOf(county: County): Recipient {
  const slug = slugOf(county.regionalBody);
  return { id: regionIdOf(slug), slug };
}

export const crossBorderRegion: Recipient = {
  id: regionIdOf(CROSS_BORDER.slug),
  slug: CROSS_BORDER.slug,
};

/** Regional bodies for the chosen municipalities: each county whole, and one across the border. */
export function regionsFor(municipalities: readonly Municipality[]): GeneratedRegion[] {
  const counties = new Map<string, County>();
  for (const { country, countyCode } of municipalities) {
    const county = findCounty({ country, code: countyCode });
    if (county) counties.set(`${country}-${countyCode}`, county);
  }
  const whole = [...counties.values()].map((county): GeneratedRegion => {
    const { country, code, regionalBody } = county;
    return {
      ...countyRegionOf(county),
      name: regionalBody,
      country,
      language: country === "SE" ? "sv" : "nb",
      area: municipalitiesOf({ country, countyCode: code }),
    };
  });
  const across: GeneratedRegion = {
    ...crossBorderRegion,
    name: CROSS_BORDER.name,
    country: "XX",
    language: "sv",
    area: municipalities,
  };
  return [...whole, across];
}

/** Writes a region whole or not at all; one that is there gets what its area lacks. */
export async function writeRegion(options: {
  app: App;
  region: GeneratedRegion;
  passwordHash: string;
}): Promise<void> {
  const { app, region, passwordHash } = options;
  const { id, slug, name, country, language, area } = region;
  await app.tenantStore.write(id, async (writer) => {
    const made = await writer
      .insertInto("tenant")
      .values({ id, slug, name, kind: "region", country, administrative_code: null, language })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made) {
      const accounts = accountsOf({ key: slug, slug, language, roles: ["regionalAnalyst"] });
      await writeAccounts(writer, { accounts, language, passwordHash });
    }
    await writer
      .insertInto("region_municipality")
      .values(area.map((one) => ({ tenant_id: id, country: one.country, code: one.code })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
