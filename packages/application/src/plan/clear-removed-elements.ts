import type { App } from "../app.ts";
import { listTenants } from "../tenant/list-tenants.ts";

/** How long what was removed from a draft can be brought back. */
const KEPT_DAYS = 90;

/**
 * Removes for good what was taken out of drafts long ago: nobody undoes it any more, and what a
 * planner deleted is not to lie in the database for ever. Versions are snapshots and keep theirs.
 */
export async function clearRemovedElements(app: App): Promise<void> {
  const until = new Date(app.now().getTime() - KEPT_DAYS * 86_400_000);
  for (const tenant of await listTenants(app)) {
    await app.tenantStore.write(tenant.id, (writer) =>
      writer.deleteFrom("plan_element").where("removed_at", "<", until).execute(),
    );
  }
}
