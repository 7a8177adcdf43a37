import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { z } from "zod";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

/** How long a municipality keeps the files of its reports. */
export interface RetentionRule {
  /** Days after a report was finished; `null` for ever. */
  readonly keepDays: number | null;
  /** Whether reports of decided versions are kept for ever all the same. */
  readonly keepOfRecord: boolean;
  /** 0 while nobody has set a rule. */
  readonly version: number;
}

/** Hundred years; longer than that is for ever. */
const MOST_DAYS = 36_500;

export const retentionSchema = z.object({
  keepDays: z.coerce
    .number("retention.badDays")
    .int("retention.badDays")
    .min(1, "retention.badDays")
    .max(MOST_DAYS, "retention.badDays")
    .nullable(),
  keepOfRecord: z.boolean(),
});

/** The tenant's rule, and how many files stand to be deleted by it today. */
export async function openRetention(options: {
  app: App;
  actor: Actor;
}): Promise<{ readonly rule: RetentionRule; readonly files: number; readonly bytes: number }> {
  const { app, actor } = options;
  requirePermission(actor, "tenant:administer");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const kept = await reader
      .selectFrom("report")
      .select((eb) => [
        eb.fn.countAll<string>().as("files"),
        eb.fn.coalesce(eb.fn.sum<string>("file_bytes"), eb.val("0")).as("bytes"),
      ])
      .where("status", "=", "done")
      .where("file_removed_at", "is", null)
      .executeTakeFirstOrThrow();
    return {
      rule: await selectRule(reader),
      files: Number(kept.files),
      bytes: Number(kept.bytes),
    };
  });
}

/** Without a row everything is kept. */
export async function selectRule(reader: TenantReader): Promise<RetentionRule> {
  const row = await reader
    .selectFrom("report_retention")
    .select(["keep_days", "keep_of_record", "version"])
    .executeTakeFirst();
  return {
    keepDays: row?.keep_days ?? null,
    keepOfRecord: row?.keep_of_record ?? true,
    version: row?.version ?? 0,
  };
}

/**
 * Sets the rule; it holds for what has been made already too. Throws `retention.changedMeanwhile`
 * when somebody else has set another since.
 */
export async function setRetention(options: {
  app: App;
  actor: Actor;
  rule: z.output<typeof retentionSchema>;
  /** The version that was seen. */
  version: number;
}): Promise<void> {
  const { app, actor, rule, version } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const before = await selectRule(writer);
    const isSame = before.keepDays === rule.keepDays && before.keepOfRecord === rule.keepOfRecord;
    // Sent twice: the first time has set it.
    if (isSame && before.version > 0) return;
    const columns = {
      keep_days: rule.keepDays,
      keep_of_record: rule.keepOfRecord,
      version: version + 1,
      changed_at: app.now(),
      changed_by: actor.userId,
    };
    const set = await writer
      .insertInto("report_retention")
      .values({ tenant_id: actor.tenantId, ...columns })
      .onConflict((conflict) =>
        conflict
          .column("tenant_id")
          .doUpdateSet(columns)
          .where("report_retention.version", "=", version),
      )
      .returning("version")
      .executeTakeFirst();
    if (!set) throw new CodedError("retention.changedMeanwhile");
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "report.setRetention",
      subject: actor.tenantId,
      details: { keepDays: rule.keepDays, keepOfRecord: rule.keepOfRecord },
    });
  });
}
