import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { insertElements } from "@boplan/db/plan/element-rows";
import { savePartRow } from "@boplan/db/plan/part-rows";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import {
  type DocumentFacts,
  PART_NAMES,
  type PlanElement,
  type PlanParts,
  type PlanStatus,
} from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { slugOf } from "./plan-slug.ts";

export interface NewPlan {
  readonly title: string;
  readonly summary: string;
  readonly frameworkId: string;
  readonly language: Language;
  readonly document: DocumentFacts;
  readonly elements: readonly PlanElement[];
  /** What stands around the tree; parts that are not given say nothing. */
  readonly parts?: Partial<PlanParts>;
  readonly status?: PlanStatus;
  /** Chosen by who asks: the same key a second time makes nothing and gives the first plan. */
  readonly key?: string;
  /** The plan of the tenant that this one carries on. */
  readonly predecessorId?: string | null;
}

/**
 * Saves a new plan with its elements, whole or not at all; returns its address.
 * Throws `framework.unknown`, `framework.notEnabled`, `plan.titleMissing`.
 */
export async function createPlan(options: {
  app: App;
  actor: Actor;
  plan: NewPlan;
}): Promise<{ id: string; slug: string }> {
  const { app, actor, plan } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, (writer) =>
    insertPlan(writer, { app, actor, plan }),
  );
}

/** As `createPlan`, inside a transaction of the caller's, who has asked for the permission. */
export async function insertPlan(
  writer: TenantWriter,
  options: { app: Pick<App, "frameworks">; actor: Actor; plan: NewPlan },
): Promise<{ id: string; slug: string }> {
  const { app, actor, plan } = options;
  const framework = app.frameworks.get(plan.frameworkId);
  const title = plan.title.trim().slice(0, 500);
  if (title === "") throw new CodedError("plan.titleMissing");
  await requireEnabled(writer, framework.id);
  const id = plan.key ?? randomUUID();
  const slug = await freeSlug(writer, slugOf(title));
  const made = await writer
    .insertInto("plan")
    .values({
      tenant_id: actor.tenantId,
      id,
      slug,
      title,
      summary: plan.summary,
      framework_id: framework.id,
      framework_version: framework.version,
      language: plan.language,
      status: plan.status ?? "draft",
      document: JSON.stringify(plan.document),
      predecessor_id: plan.predecessorId ?? null,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) {
    return writer
      .selectFrom("plan")
      .select(["id", "slug"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
  }
  await insertElements(writer, { planId: id, elements: plan.elements, updatedBy: actor.userId });
  for (const part of PART_NAMES) {
    const entries = plan.parts?.[part] ?? [];
    if (entries.length === 0) continue;
    await savePartRow(writer, { planId: id, part, basedOn: 0, entries, updatedBy: actor.userId });
  }
  await recordEvent(writer, {
    actorUserId: actor.userId,
    action: "plan.create",
    subject: id,
    details: { plan: slug, elements: plan.elements.length },
  });
  return { id, slug };
}

async function requireEnabled(writer: TenantWriter, frameworkId: string): Promise<void> {
  const enabled = await writer
    .selectFrom("tenant_framework")
    .select("framework_id")
    .where("framework_id", "=", frameworkId)
    // Held until the plan is there: nobody ends the framework's use in between.
    .forShare()
    .executeTakeFirst();
  if (!enabled) throw new CodedError("framework.notEnabled", { id: frameworkId });
}

/** Words that stand where a plan's address would: pages beside the plans. */
const RESERVED_SLUGS: ReadonlySet<string> = new Set(["import", "new"]);

async function freeSlug(writer: TenantWriter, wanted: string): Promise<string> {
  const taken = await writer
    .selectFrom("plan")
    .select("slug")
    .where((eb) => eb.or([eb("slug", "=", wanted), eb("slug", "like", `${wanted}-%`)]))
    .execute();
  const slugs = new Set(taken.map((row) => row.slug));
  if (!slugs.has(wanted) && !RESERVED_SLUGS.has(wanted)) return wanted;
  let place = 2;
  while (slugs.has(`${wanted}-${place}`)) place += 1;
  return `${wanted}-${place}`;
}
