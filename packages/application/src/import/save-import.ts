import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import type { PlanImportTable } from "@boplan/db/tables/plan-import";
import { CodedError } from "@boplan/domain/error";
import { toDraftPlan } from "@boplan/ingest/review";
import type { Selectable } from "kysely";
import type { App } from "../app.ts";
import { insertPlan, type NewPlan } from "../plan/create-plan.ts";
import { lockImport } from "./change-import.ts";
import { draftFromPlanFile } from "./draft-from-plan-file.ts";
import { readOf, reviewOf } from "./import-rows.ts";

/**
 * Makes a draft of an import, once: pressed twice, or by two people, it leads to the same plan.
 * Elements keep their lines in the source, and the source is kept with the plan. Throws
 * `import.notFound`, `import.notRead`, `import.changedMeanwhile`, `import.nothingToSave`,
 * `framework.notEnabled`.
 */
export async function saveImport(options: {
  app: App;
  actor: Actor;
  importId: string;
  basedOn: number;
}): Promise<{ slug: string }> {
  const { app, actor, importId, basedOn } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const row = await lockImport(writer, importId);
    if (row.plan_id !== null) {
      return writer
        .selectFrom("plan")
        .select("slug")
        .where("id", "=", row.plan_id)
        .executeTakeFirstOrThrow();
    }
    if (row.version !== basedOn) throw new CodedError("import.changedMeanwhile");
    const plan = await draftOf(writer, { app, row });
    const { id, slug } = await insertPlan(writer, { app, actor, plan });
    await writer
      .updateTable("plan_import")
      .set({ plan_id: id })
      .where("id", "=", importId)
      .execute();
    return { slug };
  });
}

async function draftOf(
  writer: TenantWriter,
  options: { app: App; row: Selectable<PlanImportTable> },
): Promise<NewPlan> {
  const { app, row } = options;
  const { frameworkId, source, planFile } = readOf(row);
  if (planFile !== null) return draftFromPlanFile(writer, planFile);
  const state = await reviewOf(writer, row);
  // A document without goals or measures is no plan; an empty draft would only look like one.
  if (state.elements.length === 0) throw new CodedError("import.nothingToSave");
  const tenant = await writer
    .selectFrom("tenant")
    .select("language")
    .where("id", "=", writer.tenantId)
    .executeTakeFirstOrThrow();
  return {
    ...toDraftPlan({ state, places: source.places, newId: randomUUID }),
    summary: "",
    frameworkId,
    language: app.frameworks.get(frameworkId).languages[0] ?? tenant.language,
  };
}
