import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { App } from "../app.ts";

/** A framework of the installation as a tenant has it. */
export interface TenantFramework {
  readonly id: string;
  readonly isEnabled: boolean;
  /** Plans that are written in it, also superseded ones. */
  readonly plans: number;
}

/** Every framework that is installed, in the installation's order. */
export async function listFrameworks(options: {
  app: App;
  actor: Actor;
}): Promise<TenantFramework[]> {
  const { app, actor } = options;
  requirePermission(actor, "tenant:administer");
  const { enabled, used } = await app.tenantStore.read(actor.tenantId, async (reader) => ({
    enabled: await reader.selectFrom("tenant_framework").select("framework_id as id").execute(),
    used: await reader
      .selectFrom("plan")
      .select("framework_id as id")
      .select((eb) => eb.fn.countAll<string>().as("count"))
      .groupBy("framework_id")
      .execute(),
  }));
  return app.frameworks.list().map(({ id }) => ({
    id,
    isEnabled: enabled.some((one) => one.id === id),
    plans: Number(used.find((one) => one.id === id)?.count ?? 0),
  }));
}
