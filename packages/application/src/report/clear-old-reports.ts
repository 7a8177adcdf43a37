import type { TenantWriter } from "@boplan/db/store";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { listTenants } from "../tenant/list-tenants.ts";
import { fileKey } from "./file-key.ts";
import { type RetentionRule, selectRule } from "./retention-rule.ts";

const DAY_MS = 86_400_000;

/** Files deleted in one transaction; the next run takes the rest. */
const MOST_AT_ONCE = 200;

/** A worker that was making a cancelled report has let go of it by then, in milliseconds. */
const SETTLED_MS = 600_000;

/**
 * Deletes files whose time is up by their municipality's rule; the row that tells of the report
 * stays, without the text it was made of. Also removes what a worker may have put down for a
 * report that was cancelled or failed just then. One tenant's failure keeps no other's files.
 */
export async function clearOldReports(app: App): Promise<void> {
  const failures: unknown[] = [];
  for (const tenant of await listTenants(app)) {
    try {
      await clearTenant(app, tenant.id);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

async function clearTenant(app: App, tenantId: string): Promise<void> {
  for (;;) {
    const removed = await app.tenantStore.write(tenantId, async (writer) => {
      const rule = await selectRule(writer);
      const expired = [
        ...(await selectExpired(writer, { app, rule })),
        ...(await selectLeft(writer, app)),
      ];
      for (const { id, format } of expired) {
        // The file first: a row that says it is gone while it is not would keep it for ever.
        await app.files.remove(fileKey({ tenantId, reportId: id, format }));
      }
      if (expired.length > 0) await noteRemoved(writer, { app, expired });
      return expired.length;
    });
    if (removed < MOST_AT_ONCE) return;
  }
}

type Expired = Awaited<ReturnType<typeof selectExpired>>;

async function selectExpired(
  writer: TenantWriter,
  { app, rule }: { app: App; rule: RetentionRule },
) {
  if (rule.keepDays === null) return [];
  const before = new Date(app.now().getTime() - rule.keepDays * DAY_MS);
  return writer
    .selectFrom("report")
    .select(["id", "format", "status"])
    .where("status", "=", "done")
    .where("file_removed_at", "is", null)
    .where("publication_id", "is", null)
    .where("finished_at", "<=", before)
    .$if(rule.keepOfRecord, (query) => query.where("of_record", "=", false))
    .orderBy("finished_at")
    .limit(MOST_AT_ONCE)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Reports that ended without a file after somebody had begun them. */
async function selectLeft(writer: TenantWriter, app: App): Promise<Expired> {
  return writer
    .selectFrom("report")
    .select(["id", "format", "status"])
    .where("status", "in", ["cancelled", "failed"])
    .where("attempts", ">", 0)
    .where("file_removed_at", "is", null)
    .where("publication_id", "is", null)
    .where("finished_at", "<=", new Date(app.now().getTime() - SETTLED_MS))
    .limit(MOST_AT_ONCE)
    .forUpdate()
    .skipLocked()
    .execute();
}

async function noteRemoved(
  writer: TenantWriter,
  { app, expired }: { app: App; expired: Expired },
): Promise<void> {
  await writer
    .updateTable("report")
    .set({ file_removed_at: app.now(), link_key: null, snapshot: null, base_snapshot: null })
    .where(
      "id",
      "in",
      expired.map(({ id }) => id),
    )
    .execute();
  for (const { id, status } of expired) {
    if (status !== "done") continue;
    await recordEvent(writer, { actorUserId: null, action: "report.expire", subject: id });
  }
}
