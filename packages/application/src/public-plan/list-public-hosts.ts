import type { App } from "../app.ts";

/** Hosts of municipalities' own that lead to their public pages, with the municipality's slug. */
export async function listPublicHosts(options: { app: App }): Promise<ReadonlyMap<string, string>> {
  const rows = await options.app.systemStore.read((reader) =>
    reader
      .selectFrom("publisher_profile")
      .innerJoin("tenant", "tenant.id", "publisher_profile.tenant_id")
      .select(["publisher_profile.host", "tenant.slug"])
      .where("publisher_profile.listed", "=", true)
      .where("publisher_profile.host", "is not", null)
      .execute(),
  );
  return new Map(rows.flatMap(({ host, slug }) => (host === null ? [] : [[host, slug] as const])));
}
