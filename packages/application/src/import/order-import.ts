import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { MAX_DOCUMENT_BYTES } from "@boplan/ingest";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce, type OutboxEntry, writeOutbox } from "../job-outbox.ts";
import { importFileKey } from "./import-rows.ts";

/** Days that an import waits for somebody to save it. */
export const IMPORT_RETENTION_DAYS = 30;

/**
 * Takes a document in: keeps the file and asks for it to be read. Throws `import.empty`,
 * `import.tooLarge`, `framework.notEnabled`, `plan.notFound` (the plan it is a new state of).
 */
export async function orderImport(options: {
  app: App;
  actor: Actor;
  file: { readonly name: string; readonly bytes: Uint8Array };
  /** `null` takes the enabled framework that reads most of it. */
  frameworkId: string | null;
  /** The plan that the document is a new state of. */
  planSlug: string | null;
  /** The same key twice is the same import: a double click makes one. */
  requestKey: string;
}): Promise<{ importId: string }> {
  const { app, actor, file, frameworkId, planSlug, requestKey } = options;
  requirePermission(actor, "plan:write");
  const fileName = file.name.replace(/^.*[\\/]/, "").slice(-200) || "–";
  if (file.bytes.byteLength === 0) throw new CodedError("import.empty", { fileName });
  if (file.bytes.byteLength > MAX_DOCUMENT_BYTES) {
    const limitMegabytes = MAX_DOCUMENT_BYTES / 1024 / 1024;
    throw new CodedError("import.tooLarge", { fileName, limitMegabytes });
  }
  const importId = randomUUID();
  const key = importFileKey({ tenantId: actor.tenantId, importId });
  // The file first: work is never asked for on a file that is not there.
  await app.files.put(key, file.bytes);
  try {
    const order = await app.tenantStore.write(actor.tenantId, async (writer) => {
      if (frameworkId !== null) {
        const enabled = await writer
          .selectFrom("tenant_framework")
          .select("framework_id")
          .where("framework_id", "=", frameworkId)
          .executeTakeFirst();
        if (!enabled) throw new CodedError("framework.notEnabled", { id: frameworkId });
      }
      const target =
        planSlug === null
          ? null
          : await writer
              .selectFrom("plan")
              .select(["id", "framework_id"])
              .where("slug", "=", planSlug)
              .executeTakeFirst();
      if (target === undefined) throw new CodedError("plan.notFound");
      const request_key = `${actor.userId}:${requestKey}`;
      const now = app.now();
      const inserted = await writer
        .insertInto("plan_import")
        .values({
          tenant_id: actor.tenantId,
          id: importId,
          request_key,
          file_name: fileName,
          file_bytes: file.bytes.byteLength,
          // A new state of a plan is read with the plan's own words.
          wanted_framework: frameworkId ?? target?.framework_id ?? null,
          target_plan_id: target?.id ?? null,
          requested_by: actor.userId,
          requested_at: now,
          expires_at: new Date(now.getTime() + IMPORT_RETENTION_DAYS * 86_400_000),
        })
        .onConflict((conflict) => conflict.columns(["tenant_id", "request_key"]).doNothing())
        .returning("id")
        .executeTakeFirst();
      if (!inserted) {
        const earlier = await writer
          .selectFrom("plan_import")
          .select("id")
          .where("request_key", "=", request_key)
          .executeTakeFirstOrThrow();
        return { importId: earlier.id, entry: null };
      }
      const entry: OutboxEntry<"import"> = {
        name: "import",
        payload: { tenantId: actor.tenantId, importId },
        jobId: importId,
      };
      await writeOutbox(writer, { app, entry });
      await recordEvent(writer, {
        actorUserId: actor.userId,
        action: "plan.import",
        subject: importId,
        details: { file: fileName, plan: planSlug },
      });
      return { importId, entry };
    });
    if (order.entry) await announce(app, order.entry);
    else await app.files.remove(key);
    return { importId: order.importId };
  } catch (error) {
    await app.files.remove(key).catch(() => {});
    throw error;
  }
}
