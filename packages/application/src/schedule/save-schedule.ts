import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { REPORT_KINDS, REPORT_OUTPUTS, REPORT_RHYTHMS } from "@boplan/domain/report";
import { LANGUAGES, timeZoneOf } from "@boplan/domain/tenant";
import { nextRun } from "@boplan/jobs/rhythm";
import { z } from "zod";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { putOnClock, takeOffClock } from "./schedule-clock.ts";

/** The last day of a month, however many days it has. */
export const LAST_DAY = 31;

/** A schedule as a form sends it. */
export const scheduleSchema = z
  .object({
    /** Given by the page: sent twice, it is one schedule. */
    id: z.uuid(),
    planSlug: z.string().min(1, "schedule.planMissing"),
    kind: z.enum(REPORT_KINDS),
    outputs: z.array(z.enum(REPORT_OUTPUTS)).min(1, "report.formatMissing"),
    language: z.enum(LANGUAGES),
    rhythm: z.enum(REPORT_RHYTHMS),
    month: z.coerce.number().int().min(1).max(12).nullable(),
    day: z.coerce
      .number()
      .int()
      .refine((day) => (day >= 1 && day <= 28) || day === LAST_DAY, "schedule.badDay"),
    isOn: z.boolean(),
  })
  .transform((form) => ({
    ...form,
    month: form.rhythm === "yearly" ? (form.month ?? 1) : null,
    outputs: [...new Set(form.outputs)],
  }));

export type ScheduleForm = z.output<typeof scheduleSchema>;

/**
 * Sets up a schedule or changes it: the version that was seen must still stand. `version` 0 is a
 * new one. Throws `plan.notFound`, `schedule.changedMeanwhile`.
 */
export async function saveSchedule(options: {
  app: App;
  actor: Actor;
  schedule: ScheduleForm;
  version: number;
  /** Where the site is reached, for the links of letters. */
  origin?: string;
}): Promise<void> {
  const { app, actor, schedule, version, origin } = options;
  requirePermission(actor, "plan:write");
  const saved = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await writer
      .selectFrom("plan")
      .select("id")
      .where("slug", "=", schedule.planSlug)
      .executeTakeFirst();
    if (!plan) throw new CodedError("plan.notFound");
    const before = await writer
      .selectFrom("report_schedule")
      .select(["version", "created_by"])
      .where("id", "=", schedule.id)
      .forUpdate()
      .executeTakeFirst();
    // Sent twice: the first time has made it.
    if (before && version === 0 && before.created_by === actor.userId) return null;
    if ((before?.version ?? 0) !== version) throw new CodedError("schedule.changedMeanwhile");
    const timeZone = await zoneOf(writer);
    const next = nextRun({ rhythm: schedule, timeZone, after: app.now() });
    const columns = {
      plan_id: plan.id,
      kind: schedule.kind,
      outputs: JSON.stringify(schedule.outputs),
      language: schedule.language,
      rhythm: schedule.rhythm,
      month: schedule.month,
      day: schedule.day,
      is_on: schedule.isOn,
      next_run_at: next,
      origin: origin ?? null,
      version: version + 1,
    };
    if (before) {
      await writer
        .updateTable("report_schedule")
        .set(columns)
        .where("id", "=", schedule.id)
        .execute();
    } else {
      await writer
        .insertInto("report_schedule")
        .values({
          tenant_id: actor.tenantId,
          id: schedule.id,
          created_by: actor.userId,
          created_at: app.now(),
          ...columns,
        })
        .execute();
    }
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "report.schedule",
      subject: schedule.id,
      details: { plan: schedule.planSlug, kind: schedule.kind, rhythm: schedule.rhythm },
    });
    const clock = { app, scheduleId: schedule.id };
    return schedule.isOn
      ? putOnClock(writer, { ...clock, rhythm: schedule, timeZone, next })
      : takeOffClock(writer, clock);
  });
  await saved?.tellQueue();
}

/** Turns a schedule on or off; already so is fine. Throws `schedule.notFound`. */
export async function turnSchedule(options: {
  app: App;
  actor: Actor;
  scheduleId: string;
  isOn: boolean;
}): Promise<void> {
  const { app, actor, scheduleId, isOn } = options;
  requirePermission(actor, "plan:write");
  const saved = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const row = await writer
      .selectFrom("report_schedule")
      .select(["rhythm", "month", "day", "is_on", "kind"])
      .where("id", "=", scheduleId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new CodedError("schedule.notFound");
    if (row.is_on === isOn) return null;
    const timeZone = await zoneOf(writer);
    // What was missed while it was off is not made up for.
    const next = nextRun({ rhythm: row, timeZone, after: app.now() });
    await writer
      .updateTable("report_schedule")
      .set((eb) => ({ is_on: isOn, next_run_at: next, version: eb("version", "+", 1) }))
      .where("id", "=", scheduleId)
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: isOn ? "report.scheduleOn" : "report.scheduleOff",
      subject: scheduleId,
      details: { kind: row.kind, rhythm: row.rhythm },
    });
    const clock = { app, scheduleId };
    return isOn
      ? putOnClock(writer, { ...clock, rhythm: row, timeZone, next })
      : takeOffClock(writer, clock);
  });
  await saved?.tellQueue();
}

/** Takes a schedule away; the reports it ordered stay. Gone already is fine. */
export async function dropSchedule(options: {
  app: App;
  actor: Actor;
  scheduleId: string;
}): Promise<void> {
  const { app, actor, scheduleId } = options;
  requirePermission(actor, "plan:write");
  const dropped = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const row = await writer
      .deleteFrom("report_schedule")
      .where("id", "=", scheduleId)
      .returning(["kind", "rhythm"])
      .executeTakeFirst();
    if (!row) return null;
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "report.scheduleDrop",
      subject: scheduleId,
      details: row,
    });
    return takeOffClock(writer, { app, scheduleId });
  });
  await dropped?.tellQueue();
}

/** The clock of the municipality's country. */
export async function zoneOf(reader: TenantReader): Promise<string> {
  const tenant = await reader
    .selectFrom("tenant")
    .select("country")
    .where("id", "=", reader.tenantId)
    .executeTakeFirstOrThrow();
  return timeZoneOf(tenant.country);
}
