import type { PlanImportTable } from "@boplan/db/tables/plan-import";
import { CodedError, isCodedError } from "@boplan/domain/error";
import type { ReadDocument } from "@boplan/ingest/read-document";
import type { Updateable } from "kysely";
import type { App } from "../app.ts";
import { clearOutbox } from "../job-outbox.ts";
import { importFileKey, storable } from "./import-rows.ts";

/** Reads documents; the worker gives one that does so in a process of its own. */
export interface DocumentReader {
  read(document: {
    bytes: Uint8Array;
    fileName: string;
    frameworks: readonly string[];
    onProgress: (share: number) => void;
  }): Promise<ReadDocument>;
}

export interface RunImportOptions {
  readonly app: App;
  readonly reader: DocumentReader;
  readonly tenantId: string;
  readonly importId: string;
}

export type RunImportOutcome = "done" | "failed" | "tryLater" | "notMine";

/** A document that has brought down this many workers is given up with `import.crashed`. */
const MAX_ATTEMPTS = 3;

/** How often progress is written down, in milliseconds. */
const TELL_EVERY_MS = 400;

interface Claimed {
  readonly fileName: string;
  readonly frameworks: readonly string[];
  readonly attempts: number;
}

/**
 * Reads an uploaded document. Safe to call at any time, any number of times, by any number of
 * workers: the row's lease lets one of them through and the row is finished in one transaction.
 */
export async function runImport(options: RunImportOptions): Promise<RunImportOutcome> {
  const { app, reader, tenantId, importId } = options;
  const claimed = await claim(options);
  if (claimed === null) return "notMine";
  const { fileName, frameworks, attempts } = claimed;
  const mine = (changes: Updateable<PlanImportTable>) => updateMine(options, { attempts, changes });
  if (attempts > MAX_ATTEMPTS) {
    return fail(options, { attempts, error: new CodedError("import.crashed", { fileName }) });
  }
  const leaseEnd = () => new Date(app.now().getTime() + app.patience.leaseMs);
  const heartbeat = setInterval(() => {
    void mine({ leased_until: leaseEnd() }).catch(() => {});
  }, app.patience.leaseMs / 3);
  let told = 0;
  try {
    const bytes = await app.files.get(importFileKey({ tenantId, importId }));
    const read = await reader.read({
      bytes,
      fileName,
      frameworks,
      onProgress: (share) => {
        const now = performance.now();
        if (now - told < TELL_EVERY_MS) return;
        told = now;
        void mine({ progress: Math.min(Math.max(share, 0), 1) }).catch(() => {});
      },
    });
    await mine({
      status: "done",
      progress: 1,
      leased_until: null,
      finished_at: app.now(),
      error_code: null,
      framework_id: read.frameworkId,
      source: storable(read.source),
      proposal: storable(read.proposal),
      plan_file: read.planFile === null ? null : storable(read.planFile),
    });
    return "done";
  } catch (error) {
    const mayPass = !isCodedError(error) || error.code === "import.crashed";
    if (mayPass && attempts < MAX_ATTEMPTS) {
      await mine({ status: "queued", progress: 0, leased_until: null });
      return "tryLater";
    }
    return fail(options, { attempts, error });
  } finally {
    clearInterval(heartbeat);
  }
}

async function claim({ app, tenantId, importId }: RunImportOptions): Promise<Claimed | null> {
  const now = app.now();
  return app.tenantStore.write(tenantId, async (writer) => {
    const row = await writer
      .updateTable("plan_import")
      .set((eb) => ({
        status: "running" as const,
        attempts: eb("attempts", "+", 1),
        leased_until: new Date(now.getTime() + app.patience.leaseMs),
      }))
      .where("id", "=", importId)
      .where((eb) =>
        eb.or([
          eb("status", "=", "queued"),
          eb.and([eb("status", "=", "running"), eb("leased_until", "<", now)]),
        ]),
      )
      .returning(["file_name", "wanted_framework", "attempts"])
      .executeTakeFirst();
    if (!row) {
      const unfinished = await writer
        .selectFrom("plan_import")
        .select("id")
        .where("id", "=", importId)
        .where("status", "in", ["queued", "running"])
        .executeTakeFirst();
      if (!unfinished) await clearOutbox(writer, importId);
      return null;
    }
    const enabled = await writer
      .selectFrom("tenant_framework")
      .select("framework_id")
      .orderBy("framework_id")
      .execute();
    const { wanted_framework: wanted } = row;
    return {
      fileName: row.file_name,
      frameworks: wanted === null ? enabled.map((one) => one.framework_id) : [wanted],
      attempts: row.attempts,
    };
  });
}

async function fail(
  options: RunImportOptions,
  { attempts, error }: { attempts: number; error: unknown },
): Promise<"failed"> {
  const known = isCodedError(error) ? error : new CodedError("import.failed");
  await updateMine(options, {
    attempts,
    changes: {
      status: "failed",
      leased_until: null,
      finished_at: options.app.now(),
      error_code: known.code,
      error_params: JSON.stringify(known.params),
    },
  });
  return "failed";
}

/** Changes the row while it is still this attempt's. */
async function updateMine(
  { app, tenantId, importId }: RunImportOptions,
  { attempts, changes }: { attempts: number; changes: Updateable<PlanImportTable> },
): Promise<void> {
  await app.tenantStore.write(tenantId, async (writer) => {
    const updated = await writer
      .updateTable("plan_import")
      .set(changes)
      .where("id", "=", importId)
      .where("status", "=", "running")
      .where("attempts", "=", attempts)
      .returning("id")
      .executeTakeFirst();
    if (updated && changes.finished_at) await clearOutbox(writer, importId);
  });
}
