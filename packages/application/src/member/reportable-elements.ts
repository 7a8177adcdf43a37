import { type Actor, mayDo } from "@boplan/auth/permission";
import type { PlanElement } from "@boplan/domain/plan";
import type { App } from "../app.ts";
import { reportableBy } from "./require-element-report.ts";

/**
 * Which elements the actor may report on, for pages that offer it; saving asks anew. Costs a
 * statement for officers only.
 */
export async function reportableElements(options: {
  app: App;
  actor: Actor;
}): Promise<(element: Pick<PlanElement, "leadUnitId">) => boolean> {
  const { app, actor } = options;
  if (!mayDo(actor, "element:report")) return () => false;
  if (actor.role !== "officer") return () => true;
  return app.tenantStore.read(actor.tenantId, (reader) => reportableBy(reader, actor));
}
