import type { SystemReader } from "@boplan/db/store";

/** Newest official number of inhabitants of a municipality. */
export interface Population {
  readonly population: number;
  /** `YYYY-MM-DD`. */
  readonly countedOn: string;
  readonly source: string | null;
}

/** Key of `latestPopulation`. */
export function populationKey(of: { country: string; code: string }): string {
  return `${of.country}-${of.code}`;
}

/**
 * The newest figure of every municipality that has one, by `populationKey`. Empty until figures
 * have been imported; a tenant's reader sees the table as well as the system's.
 */
export async function latestPopulation(
  reader: Pick<SystemReader, "selectFrom">,
): Promise<ReadonlyMap<string, Population>> {
  const rows = await reader
    .selectFrom("municipality_population")
    .distinctOn(["country", "code"])
    .select(["country", "code", "population", "counted_on", "source"])
    .orderBy("country")
    .orderBy("code")
    .orderBy("counted_on", "desc")
    .execute();
  return new Map(
    rows.map(({ population, counted_on, source, ...of }) => [
      populationKey(of),
      { population, countedOn: counted_on, source },
    ]),
  );
}
