import { CodedError } from "@boplan/domain/error";
import type { Tenant } from "@boplan/domain/tenant";
import type { App } from "../app.ts";

/** Every tenant of the installation, by slug; for operators, never for a page of a tenant. */
export async function listTenants(app: Pick<App, "systemStore">): Promise<Tenant[]> {
  const rows = await app.systemStore.read((reader) =>
    reader.selectFrom("tenant").selectAll().orderBy("slug").execute(),
  );
  return rows.map(({ administrative_code, ...tenant }) => ({
    ...tenant,
    administrativeCode: administrative_code,
  }));
}

/** The tenant of a slug. Throws `tenant.unknown`. For operators: no membership is asked for. */
export async function findTenant(options: {
  app: Pick<App, "systemStore">;
  slug: string;
}): Promise<Tenant> {
  const found = (await listTenants(options.app)).find((tenant) => tenant.slug === options.slug);
  if (!found) throw new CodedError("tenant.unknown", { slug: options.slug });
  return found;
}
