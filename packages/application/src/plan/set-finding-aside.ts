import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { savePartRow, selectPart } from "@boplan/db/plan/part-rows";
import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { parsePartialDate } from "@boplan/domain/partial-date";
import type { SetAside } from "@boplan/domain/plan";
import { type App, todayOf } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

/** The finding meant: its rule and the place it names. */
export interface FindingKey {
  readonly rule: string;
  readonly path: string;
}

/**
 * Sets a finding aside in the actor's name, with the reason; the finding stays in view and says so.
 * A reason given before for the same finding is replaced. Throws `plan.notFound`,
 * `plan.notEditable`, `finding.reasonMissing`, `plan.changedMeanwhile`.
 */
export async function setFindingAside(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  finding: FindingKey;
  reason: string;
}): Promise<void> {
  const { app, finding } = options;
  const reason = options.reason.trim().slice(0, 5_000);
  if (reason === "") throw new CodedError("finding.reasonMissing");
  const on = parsePartialDate(todayOf(app));
  if (on === null) throw new Error("today is no date");
  await changeSetAsides({
    ...options,
    action: "finding.setAside",
    details: { ...finding, reason },
    change: (entries, by) => [
      ...withoutFinding(entries, finding),
      { id: randomUUID(), ...finding, reason, by, on },
    ],
  });
}

/** Takes a finding up again. Throws `plan.notFound`, `plan.notEditable`, `plan.changedMeanwhile`. */
export async function takeFindingUp(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  finding: FindingKey;
}): Promise<void> {
  const { finding } = options;
  await changeSetAsides({
    ...options,
    action: "finding.takeUp",
    details: { ...finding },
    change: (entries) => withoutFinding(entries, finding),
  });
}

async function changeSetAsides(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  action: string;
  details: Record<string, unknown>;
  change: (entries: readonly SetAside[], by: string) => SetAside[];
}): Promise<void> {
  const { app, actor, planSlug, action, details, change } = options;
  requirePermission(actor, "plan:write");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await selectPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    if (plan.status === "superseded") throw new CodedError("plan.notEditable");
    const kept = await selectPart(writer, { planId: plan.id, part: "setAsides" });
    const saved = await savePartRow(writer, {
      planId: plan.id,
      part: "setAsides",
      basedOn: kept.version,
      entries: change(kept.entries, await nameOf(writer, actor.userId)),
      updatedBy: actor.userId,
    });
    if (saved === null) throw new CodedError("plan.changedMeanwhile");
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action,
      subject: plan.id,
      details: { plan: plan.slug, ...details },
    });
  });
}

function withoutFinding(entries: readonly SetAside[], finding: FindingKey): SetAside[] {
  return entries.filter(({ rule, path }) => rule !== finding.rule || path !== finding.path);
}

async function nameOf(writer: TenantWriter, userId: string): Promise<string> {
  const { name } = await writer
    .selectFrom("user_account")
    .select("name")
    .where("id", "=", userId)
    .executeTakeFirstOrThrow();
  return name;
}
