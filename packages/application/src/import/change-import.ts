import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import type { PlanImportTable } from "@boplan/db/tables/plan-import";
import { CodedError } from "@boplan/domain/error";
import {
  applyOperation,
  type ReviewOperation,
  type ReviewState,
  replayReview,
} from "@boplan/ingest/review";
import type { Selectable } from "kysely";
import type { App } from "../app.ts";
import { contextOf, historyOf, openUnits, readOf, reviewOf, storable } from "./import-rows.ts";

/** A change of a review: something done, the last thing taken back, or done again. */
export type ImportChange = ReviewOperation | { readonly type: "undo" } | { readonly type: "redo" };

/**
 * Changes the review of an import. `basedOn` is the version the person had before them: a tab left
 * behind, a second person and the second click of a double click are told, and nothing is done.
 * Throws `import.notFound`, `import.notRead`, `import.alreadySaved`, `import.changedMeanwhile`,
 * `import.nothingToUndo`, `unit.notFound` and what `applyOperation` throws.
 */
export async function changeImport(options: {
  app: App;
  actor: Actor;
  importId: string;
  basedOn: number;
  change: ImportChange;
}): Promise<{ version: number }> {
  const { app, actor, importId, basedOn, change } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const row = await lockImport(writer, importId);
    if (row.plan_id !== null) throw new CodedError("import.alreadySaved");
    if (row.version !== basedOn) throw new CodedError("import.changedMeanwhile");
    const next = await nextReview(writer, { row, change });
    const version = row.version + 1;
    await writer
      .updateTable("plan_import")
      .set({
        review: storable(next.review),
        done: storable(next.done),
        undone: storable(next.undone),
        version,
      })
      .where("id", "=", importId)
      .execute();
    return { version };
  });
}

/** One import, held until the transaction ends. Throws `import.notFound`. */
export async function lockImport(
  writer: TenantWriter,
  importId: string,
): Promise<Selectable<PlanImportTable>> {
  const row = await writer
    .selectFrom("plan_import")
    .selectAll()
    .where("id", "=", importId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new CodedError("import.notFound");
  return row;
}

async function nextReview(
  writer: TenantWriter,
  options: { row: Selectable<PlanImportTable>; change: ImportChange },
): Promise<{
  review: ReviewState;
  done: readonly ReviewOperation[];
  undone: readonly ReviewOperation[];
}> {
  const { row, change } = options;
  const { done, undone } = historyOf(row);
  const { lines } = readOf(row).source;
  if (change.type === "undo") {
    const last = done.at(-1);
    if (!last) throw new CodedError("import.nothingToUndo");
    const operations = done.slice(0, -1);
    const review = replayReview({ context: await contextOf(writer, row), operations });
    return { review, done: operations, undone: [last, ...undone] };
  }
  const state = await reviewOf(writer, row);
  if (change.type === "redo") {
    const [operation, ...rest] = undone;
    if (!operation) throw new CodedError("import.nothingToUndo");
    const review = applyOperation({ state, operation, lines });
    return { review, done: [...done, operation], undone: rest };
  }
  if (change.type === "matchUnit" && change.unitId !== null) {
    const units = await openUnits(writer);
    if (!units.some(({ id }) => id === change.unitId)) throw new CodedError("unit.notFound");
  }
  const review = applyOperation({ state, operation: change, lines });
  return { review, done: [...done, change], undone: [] };
}
