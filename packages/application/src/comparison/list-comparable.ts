import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { App } from "../app.ts";
import { WHOLE_COMPARISON } from "./comparison-query.ts";
import { type MunicipalityName, selectScope } from "./comparison-scope.ts";

/** Every municipality one may choose to compare, whatever is chosen now. One statement. */
export async function listComparable(options: {
  app: App;
  actor: Actor;
}): Promise<readonly MunicipalityName[]> {
  const { app, actor } = options;
  requirePermission(actor, "comparison:read");
  return app.tenantStore.read(
    actor.tenantId,
    async (reader) => (await selectScope(reader, WHOLE_COMPARISON)).municipalities,
  );
}
