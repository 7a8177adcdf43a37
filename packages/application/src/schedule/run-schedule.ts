import { isAllowed } from "@boplan/auth/permission";
import type { TenantReader, TenantWriter } from "@boplan/db/store";
import type { ReportScheduleTable, ScheduleOutcome } from "@boplan/db/tables/report";
import { isCodedError } from "@boplan/domain/error";
import { fileOfOutput } from "@boplan/domain/report";
import { nextRun } from "@boplan/jobs/rhythm";
import type { Selectable } from "kysely";
import type { App } from "../app.ts";
import { announce, clearOutbox } from "../job-outbox.ts";
import { type PlacedReport, placeReport } from "../report/place-report.ts";
import { baseOf, standingSource } from "../report/report-source.ts";
import { zoneOf } from "./save-schedule.ts";
import { waitForNext } from "./schedule-clock.ts";

type Schedule = Selectable<ReportScheduleTable>;

/**
 * Orders what a schedule says when its time has come. May be called at any time, any number of
 * times, by any number of workers: the row knows which run is due, its reports carry that run in
 * their keys, and the next run is set in the same transaction. Runs that were missed while nobody
 * was there are made up for by one.
 */
export async function runSchedule(options: {
  app: App;
  tenantId: string;
  scheduleId: string;
}): Promise<ScheduleOutcome | "notDue"> {
  const { app, tenantId, scheduleId } = options;
  const { outcome, placed } = await app.tenantStore.write(tenantId, async (writer) => {
    const schedule = await writer
      .selectFrom("report_schedule")
      .selectAll()
      .where("id", "=", scheduleId)
      .forUpdate()
      .executeTakeFirst();
    if (!schedule?.is_on) {
      await clearOutbox(writer, scheduleId);
      return { outcome: "notDue" as const, placed: [] };
    }
    const now = app.now();
    if (schedule.next_run_at > now) {
      await waitForNext(writer, { scheduleId, next: schedule.next_run_at });
      return { outcome: "notDue" as const, placed: [] };
    }
    const ordered = await order(writer, { app, schedule });
    const next = nextRun({ rhythm: schedule, timeZone: await zoneOf(writer), after: now });
    await writer
      .updateTable("report_schedule")
      .set({ last_run_at: now, last_outcome: ordered.outcome, next_run_at: next })
      .where("id", "=", scheduleId)
      .execute();
    await waitForNext(writer, { scheduleId, next });
    return ordered;
  });
  for (const { entry } of placed) if (entry) await announce(app, entry);
  return outcome;
}

async function order(
  writer: TenantWriter,
  { app, schedule }: { app: App; schedule: Schedule },
): Promise<{ outcome: ScheduleOutcome; placed: PlacedReport[] }> {
  const source = await standingSource(writer, await planToday(writer, schedule.plan_id));
  if (!source) return { outcome: "noVersion", placed: [] };
  let base = null;
  try {
    const { planId, contentHash } = source;
    if (schedule.kind === "changes") {
      base = await baseOf(writer, { planId, contentHash, since: undefined });
    }
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return { outcome: "nothingToCompare", placed: [] };
  }
  const requestedBy = await ownerOf(writer, schedule);
  const placed: PlacedReport[] = [];
  for (const output of schedule.outputs) {
    const report = await placeReport(writer, {
      app,
      report: {
        source,
        base,
        kind: schedule.kind,
        ...fileOfOutput(output),
        language: schedule.language,
        requestKey: `schedule:${schedule.id}:${schedule.next_run_at.toISOString()}:${output}`,
        requestedBy,
        scheduleId: schedule.id,
        origin: schedule.origin,
      },
    });
    placed.push(report);
  }
  return { outcome: "ordered", placed };
}

/** Who set it up, as long as that person may order; the reports are the municipality's either way. */
async function ownerOf(reader: TenantReader, schedule: Schedule): Promise<string | null> {
  if (schedule.created_by === null) return null;
  const member = await reader
    .selectFrom("membership")
    .select("role")
    .where("user_id", "=", schedule.created_by)
    .executeTakeFirst();
  return member && isAllowed({ role: member.role, permission: "report:order" })
    ? schedule.created_by
    : null;
}

/** The plan itself, or the adopted one that has taken its place since. */
async function planToday(reader: TenantReader, planId: string): Promise<string> {
  const seen = new Set([planId]);
  for (let at = planId; ; ) {
    const successor = await reader
      .selectFrom("plan")
      .select("id")
      .where("predecessor_id", "=", at)
      .where("status", "in", ["adopted", "superseded"])
      .orderBy("created_at")
      .executeTakeFirst();
    if (!successor || seen.has(successor.id)) return at;
    seen.add(successor.id);
    at = successor.id;
  }
}
