import type { Actor } from "@boplan/auth/permission";
import type { Tenant } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { byName } from "../name-order.ts";

export interface MyTenant {
  readonly tenant: Tenant;
  readonly actor: Actor;
  /** Reports of this person that ended and were not looked at. */
  readonly unseenReports: number;
}

/**
 * The tenants a person is a member of, by name. Whoever is not in this list gets the answer that
 * a missing tenant gets.
 */
export async function listMyTenants(options: { app: App; userId: string }): Promise<MyTenant[]> {
  const rows = await options.app.systemStore.readAs(options.userId, (reader) =>
    reader
      .selectFrom("membership")
      .innerJoin("tenant", "tenant.id", "membership.tenant_id")
      .selectAll("tenant")
      .select(["membership.role", "membership.unseen_reports"])
      .where("membership.user_id", "=", options.userId)
      .execute(),
  );
  return rows
    .map(({ role, unseen_reports, administrative_code, ...tenant }) => ({
      tenant: { ...tenant, administrativeCode: administrative_code },
      actor: { userId: options.userId, tenantId: tenant.id, role },
      unseenReports: unseen_reports,
    }))
    .sort(byName(({ tenant }) => tenant.name));
}
