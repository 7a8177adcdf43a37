import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { App } from "../app.ts";
import { differenceOf, type FoundDifference } from "./difference-of.ts";
import { selectImport } from "./import-rows.ts";

/**
 * What an import says otherwise than the plan it is a new state of; nothing is changed. Throws
 * `import.notFound`, `import.notRead`, `plan.notFound`.
 */
export async function openDifference(options: {
  app: App;
  actor: Actor;
  importId: string;
}): Promise<FoundDifference> {
  const { app, actor, importId } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.read(actor.tenantId, async (reader) =>
    differenceOf(reader, await selectImport(reader, importId)),
  );
}
