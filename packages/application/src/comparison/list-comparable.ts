import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { App } from "../app.ts";
import { WHOLE_COMPARISON } from "./comparison-query.ts";
import { type MunicipalityName, selectScope } from "./comparison-scope.ts";

/** Everybody who may be chosen to be compared, in reading order. One statement. */
export async function listComparable(options: {
  app: App;
  actor: Actor;
}): Promise<readonly MunicipalityName[]> {
  const { app, actor } = options;
  requirePermission(actor, "comparison:read");
  const { comparable } = await app.tenantStore.read(actor.tenantId, (reader) =>
    selectScope(reader, WHOLE_COMPARISON),
  );
  return comparable;
}
