import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { ScheduleOutcome } from "@boplan/db/tables/report";
import type { ReportKind, ReportOutput, ReportRhythm } from "@boplan/domain/report";
import type { Language } from "@boplan/domain/tenant";
import { cronOf } from "@boplan/jobs/rhythm";
import type { App } from "../app.ts";
import { listTenants } from "../tenant/list-tenants.ts";
import { zoneOf } from "./save-schedule.ts";

/** A schedule as its page shows it. */
export interface ScheduleView {
  readonly id: string;
  readonly planSlug: string;
  readonly planTitle: string;
  readonly kind: ReportKind;
  readonly outputs: readonly ReportOutput[];
  readonly language: Language;
  readonly rhythm: ReportRhythm;
  readonly month: number | null;
  readonly day: number;
  readonly isOn: boolean;
  readonly nextRunAt: Date;
  readonly lastRunAt: Date | null;
  readonly lastOutcome: ScheduleOutcome | null;
  readonly createdBy: string | null;
  /** Whether there is anything frozen to make documents of. */
  readonly hasVersion: boolean;
  readonly version: number;
}

/** The tenant's schedules, the next to run first, and the clock they go by. */
export async function listSchedules(options: {
  app: App;
  actor: Actor;
}): Promise<{ readonly schedules: readonly ScheduleView[]; readonly timeZone: string }> {
  const { app, actor } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const rows = await reader
      .selectFrom("report_schedule")
      .innerJoin("plan", (join) =>
        join
          .onRef("plan.tenant_id", "=", "report_schedule.tenant_id")
          .onRef("plan.id", "=", "report_schedule.plan_id"),
      )
      .leftJoin("user_account", "user_account.id", "report_schedule.created_by")
      .selectAll("report_schedule")
      .select(["plan.slug", "plan.title", "user_account.name as owner"])
      .select((eb) =>
        eb
          .exists(
            eb
              .selectFrom("plan_version")
              .select("plan_version.id")
              .whereRef("plan_version.plan_id", "=", "report_schedule.plan_id"),
          )
          .as("has_version"),
      )
      .orderBy("report_schedule.is_on", "desc")
      .orderBy("report_schedule.next_run_at")
      .orderBy("report_schedule.id")
      .execute();
    const schedules = rows.map((row) => ({
      id: row.id,
      planSlug: row.slug,
      planTitle: row.title,
      kind: row.kind,
      outputs: row.outputs,
      language: row.language,
      rhythm: row.rhythm,
      month: row.month,
      day: row.day,
      isOn: row.is_on,
      nextRunAt: row.next_run_at,
      lastRunAt: row.last_run_at,
      lastOutcome: row.last_outcome,
      createdBy: row.owner,
      hasVersion: Boolean(row.has_version),
      version: row.version,
    }));
    return { schedules, timeZone: await zoneOf(reader) };
  });
}

/**
 * Tells the queue every schedule that is on: one that lost its memory, or that was down when a
 * schedule was changed, knows them again. Runs when a worker starts; the same again is the same.
 */
export async function tellQueueSchedules(app: App): Promise<void> {
  for (const tenant of await listTenants(app)) {
    const { rows, timeZone } = await app.tenantStore.read(tenant.id, async (reader) => ({
      rows: await reader
        .selectFrom("report_schedule")
        .select(["id", "rhythm", "month", "day"])
        .where("is_on", "=", true)
        .execute(),
      timeZone: await zoneOf(reader),
    }));
    for (const { id, ...rhythm } of rows) {
      await app.queue.repeat({
        id,
        name: "reportSchedule",
        payload: { tenantId: tenant.id, scheduleId: id },
        cron: cronOf(rhythm),
        timeZone,
      });
    }
  }
}
