import type { App } from "../app.ts";
import { listTenants } from "../tenant/list-tenants.ts";
import { importFileKey } from "./import-rows.ts";

/** Removes imports that nobody has made a plan of in time, with their files. */
export async function clearOldImports(app: App): Promise<void> {
  for (const tenant of await listTenants(app)) {
    const gone = await app.tenantStore.write(tenant.id, (writer) =>
      writer
        .deleteFrom("plan_import")
        .where("expires_at", "<", app.now())
        .where("plan_id", "is", null)
        .returning("id")
        .execute(),
    );
    for (const { id } of gone) {
      await app.files.remove(importFileKey({ tenantId: tenant.id, importId: id }));
    }
  }
}
