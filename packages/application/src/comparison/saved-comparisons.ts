import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { byName } from "../name-order.ts";
import { type ComparisonLook, readLook } from "./comparison-look.ts";
import {
  COMPARISON_VIEWS,
  type ComparisonQuery,
  type ComparisonView,
  comparisonSearch,
  parseComparisonQuery,
} from "./comparison-query.ts";

const LONGEST_NAME = 120;

/** A view with its query under a name that everybody of the tenant finds it by. */
export interface SavedComparison {
  readonly id: string;
  readonly name: string;
  readonly view: ComparisonView;
  readonly query: ComparisonQuery;
  /** What it is sorted by and what is picked out. */
  readonly look: ComparisonLook;
  readonly createdAt: Date;
  /** Name of who saved it; `null` for somebody who is no member any more. */
  readonly createdBy: string | null;
  /** Grows with each renaming. */
  readonly version: number;
}

/** By name. Whoever opens one sees what may be seen then, not what was there when it was saved. */
export async function listSavedComparisons(options: {
  app: App;
  actor: Actor;
}): Promise<SavedComparison[]> {
  const { app, actor } = options;
  requirePermission(actor, "comparison:read");
  const rows = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("saved_comparison as saved")
      .leftJoin("membership", (join) =>
        join
          .onRef("membership.tenant_id", "=", "saved.tenant_id")
          .onRef("membership.user_id", "=", "saved.created_by"),
      )
      .leftJoin("user_account", "user_account.id", "membership.user_id")
      .select(["saved.id", "saved.name", "saved.path", "saved.created_at", "saved.version"])
      .select("user_account.name as createdBy")
      .execute(),
  );
  return rows
    .map(({ id, name, path, created_at, createdBy, version }) => ({
      id,
      name,
      ...readPath(path),
      createdAt: created_at,
      createdBy,
      version,
    }))
    .sort(byName((saved) => saved.name));
}

/**
 * Saves a view with its query. The same view under the same name again is the same one: a double
 * click saves once. Throws `comparison.nameMissing`, `comparison.nameTooLong` (longest),
 * `comparison.nameTaken` (name).
 */
export async function saveComparison(options: {
  app: App;
  actor: Actor;
  name: string;
  view: ComparisonView;
  query: ComparisonQuery;
  look?: ComparisonLook;
}): Promise<{ id: string }> {
  const { app, actor, view, query, look = [] } = options;
  requirePermission(actor, "comparison:read");
  const name = nameOf(options.name);
  const path = pathOf({ view, query, look });
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const id = randomUUID();
    const inserted = await writer
      .insertInto("saved_comparison")
      .values({ tenant_id: actor.tenantId, id, name, path, created_by: actor.userId })
      .onConflict((conflict) => conflict.columns(["tenant_id", "name"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!inserted) {
      const standing = await writer
        .selectFrom("saved_comparison")
        .select(["id", "path"])
        .where("name", "=", name)
        .executeTakeFirst();
      if (standing?.path !== path) throw new CodedError("comparison.nameTaken", { name });
      return { id: standing.id };
    }
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "comparison.save",
      subject: id,
      details: { name, view },
    });
    return { id };
  });
}

/**
 * Gives a saved comparison another name. Throws `comparison.savedNotFound`,
 * `comparison.changedMeanwhile` when somebody else renamed it, and as `saveComparison` of names.
 */
export async function renameSavedComparison(options: {
  app: App;
  actor: Actor;
  id: string;
  name: string;
  /** Version that was seen. */
  basedOn: number;
}): Promise<void> {
  const { app, actor, id, basedOn } = options;
  requirePermission(actor, "comparison:read");
  const name = nameOf(options.name);
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const standing = await lockSaved(writer, id);
    if (standing.name === name) return;
    if (standing.version !== basedOn) throw new CodedError("comparison.changedMeanwhile");
    const namesake = await writer
      .selectFrom("saved_comparison")
      .select("id")
      .where("name", "=", name)
      .executeTakeFirst();
    if (namesake) throw new CodedError("comparison.nameTaken", { name });
    await writer
      .updateTable("saved_comparison")
      .set({ name, version: basedOn + 1 })
      .where("id", "=", id)
      .execute()
      // Two who choose the same name at the same moment: the second is told.
      .catch((error: { code?: string }) => {
        throw error.code === "23505" ? new CodedError("comparison.nameTaken", { name }) : error;
      });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "comparison.rename",
      subject: id,
      details: { name, before: standing.name },
    });
  });
}

/** Takes a saved comparison away. Throws `comparison.savedNotFound`. */
export async function deleteSavedComparison(options: {
  app: App;
  actor: Actor;
  id: string;
}): Promise<void> {
  const { app, actor, id } = options;
  requirePermission(actor, "comparison:read");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { name } = await lockSaved(writer, id);
    await writer.deleteFrom("saved_comparison").where("id", "=", id).execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "comparison.delete",
      subject: id,
      details: { name },
    });
  });
}

async function lockSaved(writer: TenantWriter, id: string) {
  const row = await writer
    .selectFrom("saved_comparison")
    .select(["name", "version"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new CodedError("comparison.savedNotFound");
  return row;
}

function nameOf(given: string): string {
  const name = given.trim().replace(/\s+/g, " ");
  if (name === "") throw new CodedError("comparison.nameMissing");
  if (name.length > LONGEST_NAME) {
    throw new CodedError("comparison.nameTooLong", { longest: LONGEST_NAME });
  }
  return name;
}

/** Pages are where one happened to stand; a saved comparison opens at its beginning. */
function pathOf(options: {
  view: ComparisonView;
  query: ComparisonQuery;
  look: ComparisonLook;
}): string {
  const { view, query, look } = options;
  const search = new URLSearchParams(comparisonSearch({ ...query, page: 1 }));
  for (const [name, value] of look) search.append(name, value);
  return `${view}?${search}`;
}

/** A view that no longer is opens as the overview: its filters still hold. */
function readPath(path: string): Pick<SavedComparison, "view" | "query" | "look"> {
  const [name, given = ""] = path.split("?");
  const search = new URLSearchParams(given);
  return {
    view: COMPARISON_VIEWS.find((view) => view === name) ?? "overview",
    query: parseComparisonQuery(search),
    look: readLook(search),
  };
}
