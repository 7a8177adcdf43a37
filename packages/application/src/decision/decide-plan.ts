import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { savePartRow, selectPart } from "@boplan/db/plan/part-rows";
import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { blocksAdoption } from "@boplan/domain/finding";
import { firstDayOf } from "@boplan/domain/partial-date";
import { type Decision, isBeingWritten } from "@boplan/domain/plan";
import { checkPlan } from "@boplan/framework-host";
import { type App, todayOf } from "../app.ts";
import type { SentFile } from "../attachment/admit-files.ts";
import type { StoredFile } from "../attachment/store-files.ts";
import { recordEvent } from "../audit/record-event.ts";
import { keepVersion, lockPlan, snapshotPlan } from "../plan/freeze-version.ts";
import { AdoptionBlocked } from "./adoption-blocked.ts";
import { insertDocuments, withStored } from "./decision-documents.ts";
import type { DecisionForm } from "./decision-form.ts";

export interface DecidePlanOptions {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  /** Hash of the content that the decision is about, as the person had it before them. */
  readonly contentHash: string;
  readonly decision: DecisionForm;
  /** Minutes and other papers of the decision. */
  readonly files?: readonly SentFile[];
  /** Label of the version that an adoption freezes. */
  readonly versionLabel: string;
}

/**
 * Records what a body decided about a plan. An approval adopts it: the text is frozen with the
 * decision in it, the plan it carries on is superseded, and nothing of it can be written any more.
 * Any other outcome is noted, and the writing goes on. A decision about another text than the one
 * that stands now is refused: what was decided has to be what is frozen.
 *
 * Throws `plan.notFound`, `plan.alreadyAdopted`, `plan.changedMeanwhile`, `AdoptionBlocked`
 * (required content is missing and was not set aside), `decision.inFuture`, as `admitFiles`.
 */
export async function decidePlan(
  options: DecidePlanOptions,
): Promise<{ readonly adoptedVersion: number | null }> {
  const { app, actor, decision } = options;
  requirePermission(actor, "plan:adopt");
  if (firstDayOf(decision.on) > todayOf(app)) throw new CodedError("decision.inFuture");
  return withStored({ app, actor, files: options.files ?? [] }, (files) =>
    app.tenantStore.write(actor.tenantId, (writer) => noteAndFreeze(writer, { ...options, files })),
  );
}

async function noteAndFreeze(
  writer: TenantWriter,
  options: Omit<DecidePlanOptions, "files"> & { files: readonly StoredFile[] },
): Promise<{ result: { adoptedVersion: number | null }; unused: readonly StoredFile[] }> {
  const { actor, planSlug, contentHash, decision, files } = options;
  await lockPlan(writer, planSlug);
  const head = await selectPlanHead(writer, planSlug);
  if (!head) throw new CodedError("plan.notFound");
  if (!isBeingWritten(head.status)) throw new CodedError("plan.alreadyAdopted");
  const before = await snapshotPlan(writer, planSlug);
  if (before.contentHash !== contentHash) throw new CodedError("plan.changedMeanwhile");
  const adopts = decision.outcome === "approved";
  if (adopts) requireComplete({ ...options, plan: before.snapshot.plan });
  const entry = decisionEntry({ decision, id: randomUUID() });
  await noteDecision(writer, { planId: head.id, entry, actor });
  const plan = { id: head.id, slug: planSlug };
  const { unused } = await insertDocuments(writer, { actor, plan, decisionId: entry.id, files });
  await recordEvent(writer, {
    actorUserId: actor.userId,
    action: adopts ? "plan.adopt" : "plan.decide",
    subject: head.id,
    details: { plan: planSlug, body: decision.body, on: decision.on, outcome: decision.outcome },
  });
  if (!adopts) return { result: { adoptedVersion: null }, unused };
  await adopt(writer, { planId: head.id, decision });
  await supersede(writer, { planId: head.id, actor });
  const frozen = await snapshotPlan(writer, planSlug);
  const { number } = await keepVersion(writer, {
    actor,
    frozen,
    label: options.versionLabel,
    purpose: "adopted",
  });
  return { result: { adoptedVersion: number }, unused };
}

function requireComplete(
  options: Pick<DecidePlanOptions, "app" | "decision"> & {
    plan: Parameters<typeof checkPlan>[0]["plan"];
  },
): void {
  const { app, plan, decision } = options;
  // What the decision itself will say is not missing; it is on its way in.
  const decided = {
    ...plan,
    status: "adopted" as const,
    document: { ...plan.document, ...adoptionFacts(decision) },
    parts: {
      ...plan.parts,
      decisions: [...plan.parts.decisions, decisionEntry({ decision, id: randomUUID() })],
    },
  };
  const framework = app.frameworks.get(plan.frameworkId);
  const { findings } = checkPlan({ framework, plan: decided, on: todayOf(app) });
  const blocking = findings.filter(blocksAdoption);
  if (blocking.length > 0) throw new AdoptionBlocked(blocking);
}

function adoptionFacts(decision: DecisionForm) {
  return {
    decidingBody: decision.body,
    adoptedOn: decision.on,
    adoptedUnder: decision.section ?? decision.caseNumber,
  };
}

function decisionEntry(options: { decision: DecisionForm; id: string }): Decision {
  return { ...options.decision, id: options.id, subject: "adoption" };
}

async function noteDecision(
  writer: TenantWriter,
  options: { planId: string; entry: Decision; actor: Actor },
): Promise<void> {
  const { planId, entry, actor } = options;
  const kept = await selectPart(writer, { planId, part: "decisions" });
  const version = await savePartRow(writer, {
    planId,
    part: "decisions",
    basedOn: kept.version,
    entries: [...kept.entries, entry],
    updatedBy: actor.userId,
  });
  if (version === null) throw new CodedError("plan.changedMeanwhile");
}

async function adopt(
  writer: TenantWriter,
  options: { planId: string; decision: DecisionForm },
): Promise<void> {
  const { planId, decision } = options;
  const { document } = await writer
    .selectFrom("plan")
    .select("document")
    .where("id", "=", planId)
    .executeTakeFirstOrThrow();
  await writer
    .updateTable("plan")
    .set((eb) => ({
      status: "adopted",
      document: JSON.stringify({ ...document, ...adoptionFacts(decision) }),
      version: eb("version", "+", 1),
      updated_at: new Date(),
    }))
    .where("id", "=", planId)
    .execute();
}

/** The plan that is carried on ends with the adoption of the one that carries it on. */
async function supersede(
  writer: TenantWriter,
  options: { planId: string; actor: Actor },
): Promise<void> {
  const { planId, actor } = options;
  const former = await writer
    .updateTable("plan")
    .set({ status: "superseded", updated_at: new Date() })
    .where("status", "=", "adopted")
    .where("id", "=", (eb) =>
      eb.selectFrom("plan as next").select("next.predecessor_id").where("next.id", "=", planId),
    )
    .returning(["id", "slug"])
    .executeTakeFirst();
  if (!former) return;
  await recordEvent(writer, {
    actorUserId: actor.userId,
    action: "plan.supersede",
    subject: former.id,
    details: { plan: former.slug, by: planId },
  });
}
