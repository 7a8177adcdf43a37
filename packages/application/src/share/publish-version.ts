import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { readSnapshot } from "@boplan/domain/snapshot";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { removeProjection } from "../comparison/write-projection.ts";
import { announce, type OutboxEntry, writeOutbox } from "../job-outbox.ts";
import { lockPlan } from "../plan/freeze-version.ts";
import { describePublication } from "./describe-publication.ts";
import { orderPublicationDocuments } from "./publication-documents.ts";
import { listPublisher } from "./publisher-listing.ts";
import { selectFrozenVersion } from "./select-frozen-version.ts";

type Version = Awaited<ReturnType<typeof selectFrozenVersion>>;

/**
 * Makes a frozen version public and the one that holds: everybody may read a copy of it, its
 * measures come into the catalogue and its documents are made. The version that held before stays
 * public as an earlier one, without its measures; the same version again changes nothing. Throws
 * `plan.versionNotFound`.
 */
export async function publishVersion(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  versionNumber: number;
}): Promise<{ publicationId: string }> {
  const { app, actor, planSlug, versionNumber } = options;
  requirePermission(actor, "plan:share");
  const done = await app.tenantStore.write(actor.tenantId, async (writer) => {
    // One at a time: two who press at once publish once.
    await lockPlan(writer, planSlug);
    const version = await selectFrozenVersion(writer, { planSlug, versionNumber });
    const standing = await writer
      .selectFrom("public_plan")
      .select(["id", "version_id", "is_current"])
      .where("tenant_id", "=", actor.tenantId)
      .where("plan_id", "=", version.planId)
      .where("withdrawn_at", "is", null)
      .execute();
    const current = standing.find(({ is_current }) => is_current);
    if (current?.version_id === version.id) return { id: current.id, entries: [] };
    if (current) await stepBack(writer, current.id);
    const earlier = standing.find(({ version_id }) => version_id === version.id);
    const id = earlier?.id ?? randomUUID();
    const documents = earlier ? [] : await addPublication(writer, { app, actor, id, version });
    const catalogue = await makeCurrent(writer, { app, actor, id });
    await listPublisher(writer);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.publish",
      subject: version.planId,
      details: { plan: planSlug, versionNumber, publicationId: id },
    });
    return { id, entries: [catalogue, ...documents] };
  });
  for (const entry of done.entries) await announce(app, entry);
  return { publicationId: done.id };
}

/**
 * Takes one public version back. It works at once, for the plan and for its measures in the
 * catalogue; the trace stays in the log. Where it was the one that held, the latest of those still
 * public holds again, and its number is told. Throws `share.notFound`.
 */
export async function withdrawPublication(options: {
  app: App;
  actor: Actor;
  publicationId: string;
}): Promise<{ holdsAgain: number | null }> {
  const { app, actor, publicationId } = options;
  requirePermission(actor, "plan:share");
  const done = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const planSlug = await slugOfPublication(writer, publicationId);
    await lockPlan(writer, planSlug);
    const [gone] = await withdraw(writer, { app, actor, id: publicationId });
    if (!gone) throw new CodedError("share.notFound");
    const next = gone.is_current ? await latestStanding(writer, gone.plan_id) : undefined;
    const entry = next ? await makeCurrent(writer, { app, actor, id: next.id }) : null;
    await listPublisher(writer);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.unpublish",
      subject: gone.plan_id,
      details: { plan: planSlug, versionNumber: gone.version_number, publicationId },
    });
    return { entry, holdsAgain: next?.version_number ?? null };
  });
  if (done.entry) await announce(app, done.entry);
  return { holdsAgain: done.holdsAgain };
}

/** Takes everything of a plan back, earlier versions too. Throws `share.notFound` without any. */
export async function withdrawPlan(options: {
  app: App;
  actor: Actor;
  planSlug: string;
}): Promise<void> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:share");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    await lockPlan(writer, planSlug);
    const gone = await withdraw(writer, { app, actor, planSlug });
    const [first] = gone;
    if (!first) throw new CodedError("share.notFound");
    await listPublisher(writer);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.unpublishAll",
      subject: first.plan_id,
      details: { plan: planSlug, versions: gone.map(({ version_number }) => version_number) },
    });
  });
}

async function addPublication(
  writer: TenantWriter,
  options: { app: App; actor: Actor; id: string; version: Version },
): Promise<OutboxEntry<"report">[]> {
  const { app, actor, id, version } = options;
  await writer
    .insertInto("public_plan")
    .values({
      ...describePublication(readSnapshot(version.snapshot)),
      tenant_id: actor.tenantId,
      id,
      plan_id: version.planId,
      version_id: version.id,
      version_number: version.number,
      version_label: version.label,
      content_hash: version.contentHash,
      snapshot: JSON.stringify(version.snapshot),
      published_at: app.now(),
      published_by: actor.userId,
      withdrawn_at: null,
    })
    .execute();
  const publication = { ...version, id, versionLabel: version.label };
  return orderPublicationDocuments(writer, { app, publication });
}

/** Makes a standing publication the one that holds, and has the catalogue follow. */
async function makeCurrent(
  writer: TenantWriter,
  options: { app: App; actor: Actor; id: string },
): Promise<OutboxEntry<"catalogue">> {
  const { app, actor, id } = options;
  await writer
    .updateTable("public_plan")
    .set({ is_current: true, published_at: app.now(), published_by: actor.userId })
    .where("tenant_id", "=", writer.tenantId)
    .where("id", "=", id)
    .execute();
  const entry: OutboxEntry<"catalogue"> = {
    name: "catalogue",
    payload: { tenantId: writer.tenantId, publicationId: id },
    jobId: id,
  };
  await writeOutbox(writer, { app, entry });
  return entry;
}

/** The version stays public as an earlier one; its measures leave the catalogue. */
async function stepBack(writer: TenantWriter, id: string): Promise<void> {
  await writer
    .updateTable("public_plan")
    .set({ is_current: false })
    .where("tenant_id", "=", writer.tenantId)
    .where("id", "=", id)
    .execute();
  await leaveCatalogue(writer, [id]);
}

/** Withdraws one publication, or all of a plan; those that no longer stood are left alone. */
async function withdraw(
  writer: TenantWriter,
  options: { app: App; actor: Actor } & ({ id: string } | { planSlug: string }),
) {
  const { app, actor } = options;
  const standing = await writer
    .selectFrom("public_plan")
    .select(["id", "plan_id", "version_number", "is_current"])
    .where("tenant_id", "=", writer.tenantId)
    .where("withdrawn_at", "is", null)
    .where((eb) =>
      "id" in options
        ? eb("id", "=", options.id)
        : eb(
            "plan_id",
            "in",
            eb.selectFrom("plan").select("plan.id").where("slug", "=", options.planSlug),
          ),
    )
    .forUpdate()
    .execute();
  if (standing.length === 0) return [];
  const ids = standing.map(({ id }) => id);
  await writer
    .updateTable("public_plan")
    .set({ withdrawn_at: app.now(), withdrawn_by: actor.userId, is_current: false })
    .where("tenant_id", "=", writer.tenantId)
    .where("id", "in", ids)
    .execute();
  await leaveCatalogue(writer, ids);
  return standing;
}

async function leaveCatalogue(writer: TenantWriter, ids: readonly string[]): Promise<void> {
  await writer
    .deleteFrom("catalogue_measure")
    .where("tenant_id", "=", writer.tenantId)
    .where("publication_id", "in", ids)
    .execute();
  await removeProjection(writer, ids);
}

async function latestStanding(writer: TenantWriter, planId: string) {
  return writer
    .selectFrom("public_plan")
    .select(["id", "version_number"])
    .where("tenant_id", "=", writer.tenantId)
    .where("plan_id", "=", planId)
    .where("withdrawn_at", "is", null)
    .orderBy("version_number", "desc")
    .limit(1)
    .executeTakeFirst();
}

async function slugOfPublication(writer: TenantWriter, id: string): Promise<string> {
  const row = await writer
    .selectFrom("public_plan")
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.tenant_id", "=", "public_plan.tenant_id")
        .onRef("plan.id", "=", "public_plan.plan_id"),
    )
    .select("plan.slug")
    .where("public_plan.tenant_id", "=", writer.tenantId)
    .where("public_plan.id", "=", id)
    .executeTakeFirst();
  if (!row) throw new CodedError("share.notFound");
  return row.slug;
}
