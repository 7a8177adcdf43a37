import type { App } from "../app.ts";
import { listTenants } from "../tenant/list-tenants.ts";

/** Days that a letter's traces are kept: to whom, when, with what outcome. */
export const MAIL_RETENTION_DAYS = 90;

/** Removes letters that have been kept long enough, tenant by tenant. */
export async function clearOldMail(app: App): Promise<void> {
  const before = new Date(app.now().getTime() - MAIL_RETENTION_DAYS * 86_400_000);
  for (const tenant of await listTenants(app)) {
    await app.tenantStore.write(tenant.id, (writer) =>
      writer
        .deleteFrom("mail")
        .where("created_at", "<", before)
        .where("status", "in", ["sent", "kept", "failed"])
        .execute(),
    );
  }
}
