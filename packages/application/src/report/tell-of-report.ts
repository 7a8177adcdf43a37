import type { TenantWriter } from "@boplan/db/store";
import type { App } from "../app.ts";
import type { OutboxEntry } from "../job-outbox.ts";
import { requestMail } from "../mail/request-mail.ts";

/** A report that took longer than this was not waited for: a letter tells that it is there. */
const SLOW_MS = 60_000;

/**
 * Tells who ordered a report how it ended, in the transaction that ends it: a mark in the frame of
 * every page, and a letter where the person wants one. Returns the letter to `announce`. Nobody is
 * told of what the system ordered, nor who is no member any more.
 */
export async function tellOfReport(
  writer: TenantWriter,
  { app, reportId }: { app: Pick<App, "now" | "patience">; reportId: string },
): Promise<OutboxEntry<"mail"> | null> {
  const report = await writer
    .selectFrom("report")
    .innerJoin("user_account", "user_account.id", "report.requested_by")
    .innerJoin("tenant", "tenant.id", "report.tenant_id")
    .leftJoin("plan", (join) =>
      join.onRef("plan.tenant_id", "=", "report.tenant_id").onRef("plan.id", "=", "report.plan_id"),
    )
    .select(["report.status", "report.requested_at", "report.schedule_id", "report.origin"])
    .select(["report.kind", "report.format", "report.requested_by as user_id"])
    .select("report.title as own_title")
    .select(["user_account.email", "user_account.language"])
    .select(["tenant.name as tenant", "tenant.slug", "plan.title"])
    .where("report.id", "=", reportId)
    .executeTakeFirst();
  if (!report || report.user_id === null) return null;
  const member = await countUnseen(writer, report.user_id);
  if (!member || member.report_mail === "never") return null;
  const took = app.now().getTime() - report.requested_at.getTime();
  const isAwaited = report.schedule_id === null && took <= SLOW_MS;
  if (member.report_mail === "slow" && isAwaited) return null;
  return requestMail(writer, {
    app,
    mail: {
      key: `report/${reportId}/${report.status}`,
      kind: report.status === "done" ? "reportDone" : "reportFailed",
      recipient: report.email,
      language: report.language,
      params: {
        tenant: report.tenant,
        plan: report.title ?? report.own_title ?? report.tenant,
        reportKind: report.kind,
        reportFormat: report.format,
        ...(report.origin === null
          ? {}
          : { link: new URL(`/t/${report.slug}/reports/${reportId}`, report.origin).href }),
      },
      requestedBy: report.user_id,
    },
  });
}

/**
 * Counts anew what a person has not looked at, from the rows: a counter that is moved by one can
 * drift. The membership is held, so that two workers count one after the other.
 */
export async function countUnseen(
  writer: TenantWriter,
  userId: string,
): Promise<{ readonly report_mail: "slow" | "always" | "never" } | undefined> {
  const member = await writer
    .selectFrom("membership")
    .select(["report_mail", "unseen_reports"])
    .where("user_id", "=", userId)
    .forUpdate()
    .executeTakeFirst();
  if (!member) return undefined;
  const unseen = await writer
    .selectFrom("report")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("requested_by", "=", userId)
    .where("status", "in", ["done", "failed"])
    .where("seen_at", "is", null)
    .executeTakeFirstOrThrow();
  if (Number(unseen.count) !== member.unseen_reports) {
    await writer
      .updateTable("membership")
      .set({ unseen_reports: Number(unseen.count) })
      .where("user_id", "=", userId)
      .execute();
  }
  return member;
}
