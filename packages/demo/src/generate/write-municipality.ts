import { createHash } from "node:crypto";
import type { App } from "@boplan/application/app";
import { describePublication } from "@boplan/application/share/describe-publication";
import { insertElements } from "@boplan/db/plan/element-rows";
import { PART_NAMES } from "@boplan/domain/plan";
import {
  canonicalJson,
  type PlanSnapshot,
  SNAPSHOT_SCHEMA,
  withoutPersons,
} from "@boplan/domain/snapshot";
import { stableId } from "../plan-draft.ts";
import { accountsOf, type Writer, writeAccounts } from "./accounts.ts";
import { eventRows } from "./event-rows.ts";
import type { Fate } from "./fate.ts";
import { publicationsOf, sharesOf } from "./giving-rows.ts";
import { frameworksFor, type Ground } from "./ground.ts";
import type { GrownPlan, GrownVersion } from "./grow-plan.ts";
import { tenantNameOf, tenantSlugOf } from "./tenant-slugs.ts";

/** A regional body that a municipality shares with. */
export interface Recipient {
  readonly id: string;
  readonly slug: string;
}

/** How much was written for a municipality. */
export interface Written {
  readonly plans: number;
  readonly elements: number;
  readonly versions: number;
  readonly shares: number;
  readonly publications: number;
}

/**
 * Writes a municipality with people, units, plans and all that was given away of them: one
 * transaction, so that a municipality is there whole or not at all. What it gives away is made
 * comparable from the outbox afterwards, as after any share. Documents of what is public are not
 * ordered: that would be thousands. Returns `null` when another run has made it in the meantime.
 */
export async function writeMunicipality(options: {
  app: App;
  ground: Ground;
  fate: Fate;
  plans: readonly GrownPlan[];
  recipients: readonly Recipient[];
  passwordHash: string;
}): Promise<Written | null> {
  const { app, ground, plans, fate, recipients } = options;
  const shares = recipients.flatMap((recipient) =>
    sharesOf({ plans, fate }).map((share) => ({
      ...share,
      id: stableId(`${share.version.id}/share/${recipient.slug}`),
      recipient: recipient.slug,
      recipientId: recipient.id,
    })),
  );
  const publications = publicationsOf({ plans, fate }).map((publication) => ({
    ...publication,
    id: stableId(`${publication.version.id}/publication`),
  }));
  const isMade = await app.tenantStore.write(ground.tenantId, async (writer) => {
    if (!(await writeTenant(writer, options))) return false;
    for (const plan of plans) await writePlan(writer, { ground, plan });
    const frozen = await writeVersions(writer, { ground, plans });
    await writeShares(writer, { app, ground, shares, frozen });
    await writePublications(writer, { app, ground, publications, frozen });
    const hashOf = (id: string) => frozen.get(id)?.contentHash ?? "";
    const events = eventRows({ ground, plans, hashOf, publications, shares });
    await inBatches(events, (rows) => writer.insertInto("audit_event").values(rows).execute());
    return true;
  });
  if (!isMade) return null;
  return {
    plans: plans.length,
    elements: plans.reduce((sum, { elements }) => sum + elements.length, 0),
    versions: plans.reduce((sum, { versions }) => sum + versions.length, 0),
    shares: shares.length,
    publications: publications.length,
  };
}

/** Whether the tenant was made: not when it is there. */
async function writeTenant(
  writer: Writer,
  options: { app: App; ground: Ground; passwordHash: string },
): Promise<boolean> {
  const { app, ground, passwordHash } = options;
  const { municipality, language, units, tenantId } = ground;
  const slug = tenantSlugOf(municipality);
  const made = await writer
    .insertInto("tenant")
    .values({
      id: tenantId,
      slug,
      name: tenantNameOf(municipality),
      kind: "municipality",
      country: municipality.country,
      administrative_code: municipality.code,
      language,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) return false;
  await writer
    .insertInto("tenant_framework")
    .values(
      frameworksFor(municipality.country).map((id) => ({
        tenant_id: tenantId,
        framework_id: id,
        framework_version: app.frameworks.get(id).version,
      })),
    )
    .execute();
  const key = `${municipality.country}-${municipality.code}`;
  const accounts = accountsOf({ key, slug, language, roles: ["planner", "approver"] });
  await writeAccounts(writer, { accounts, language, passwordHash });
  await writer
    .insertInto("organisation_unit")
    .values(units.map(({ id, name }, place) => ({ tenant_id: tenantId, id, name, place })))
    .execute();
  return true;
}

async function writePlan(
  writer: Writer,
  options: { ground: Ground; plan: GrownPlan },
): Promise<void> {
  const { ground, plan: grown } = options;
  const { plan, elements, createdOn, headVersion, predecessorId, versions } = grown;
  const last = versions.at(-1)?.on ?? createdOn;
  await writer
    .insertInto("plan")
    .values({
      tenant_id: ground.tenantId,
      id: plan.id,
      slug: plan.slug,
      title: plan.title,
      summary: plan.summary,
      framework_id: plan.frameworkId,
      framework_version: ground.framework.version,
      language: plan.language,
      status: plan.status,
      document: JSON.stringify(plan.document),
      version: headVersion,
      predecessor_id: predecessorId,
      created_at: new Date(`${createdOn}T08:00:00Z`),
      updated_at: new Date(`${last}T10:00:00Z`),
    })
    .execute();
  const versionsOf = new Map(elements.map((one) => [one.element.id, one.fieldVersions]));
  await insertElements(writer, {
    planId: plan.id,
    elements: elements.map(({ element }) => element),
    updatedBy: ground.plannerId,
    fieldVersions: ({ id }) => versionsOf.get(id) ?? {},
  });
  const parts = PART_NAMES.filter((part) => plan.parts[part].length > 0);
  await writer
    .insertInto("plan_part")
    .values(
      parts.map((part) => ({
        tenant_id: ground.tenantId,
        plan_id: plan.id,
        part,
        entries: JSON.stringify(plan.parts[part]),
        updated_by: part === "decisions" ? ground.approverId : ground.plannerId,
      })),
    )
    .execute();
}

interface Frozen {
  readonly snapshot: PlanSnapshot;
  readonly contentHash: string;
  readonly json: string;
}

/** Snapshots with their hashes, by version id; each is written out once. */
async function writeVersions(
  writer: Writer,
  options: { ground: Ground; plans: readonly GrownPlan[] },
): Promise<ReadonlyMap<string, Frozen>> {
  const { ground, plans } = options;
  const frozen = new Map<string, Frozen>();
  for (const { plan, versions } of plans) {
    for (const version of versions) {
      const found = freeze({ ground, version });
      frozen.set(version.id, found);
      await writer
        .insertInto("plan_version")
        .values({
          tenant_id: ground.tenantId,
          plan_id: plan.id,
          id: version.id,
          number: version.number,
          label: version.label,
          purpose: version.purpose,
          content_hash: found.contentHash,
          snapshot: found.json,
          created_at: new Date(`${version.on}T10:00:00Z`),
          created_by: version.purpose === "adopted" ? ground.approverId : ground.plannerId,
        })
        .execute();
    }
  }
  return frozen;
}

function freeze({ ground, version }: { ground: Ground; version: GrownVersion }): Frozen {
  const { municipality, framework } = ground;
  const { code, country } = municipality;
  const snapshot: PlanSnapshot = {
    schema: SNAPSHOT_SCHEMA,
    frameworkVersion: framework.version,
    municipality: { code, name: tenantNameOf(municipality), country },
    plan: withoutPersons(version.plan),
  };
  const json = canonicalJson(snapshot);
  return { snapshot, json, contentHash: createHash("sha256").update(json).digest("hex") };
}

type Given<More> = ReturnType<typeof sharesOf>[number] & { readonly id: string } & More;

async function writeShares(
  writer: Writer,
  options: {
    app: App;
    ground: Ground;
    shares: readonly Given<{ readonly recipientId: string }>[];
    frozen: ReadonlyMap<string, Frozen>;
  },
): Promise<void> {
  const { app, ground, shares, frozen } = options;
  for (const { id, plan, version, recipientId, givenAt, withdrawnAt } of shares) {
    const found = frozen.get(version.id);
    if (!found) continue;
    await writer
      .insertInto("plan_share")
      .values({
        tenant_id: ground.tenantId,
        id,
        plan_id: plan.plan.id,
        version_id: version.id,
        recipient_tenant_id: recipientId,
        version_number: version.number,
        version_label: version.label,
        content_hash: found.contentHash,
        snapshot: found.json,
        shared_at: givenAt,
        shared_by: ground.plannerId,
        withdrawn_at: withdrawnAt,
      })
      .execute();
    if (withdrawnAt) continue;
    const payload = { tenantId: recipientId, shareId: id };
    await writer
      .insertInto("job_outbox")
      .values({ id, name: "projection", payload: JSON.stringify(payload), due_at: later(app) })
      .execute();
  }
}

async function writePublications(
  writer: Writer,
  options: {
    app: App;
    ground: Ground;
    publications: readonly Given<unknown>[];
    frozen: ReadonlyMap<string, Frozen>;
  },
): Promise<void> {
  const { app, ground, publications, frozen } = options;
  for (const { id, plan, version, givenAt, withdrawnAt, isCurrent } of publications) {
    const found = frozen.get(version.id);
    if (!found) continue;
    await writer
      .insertInto("public_plan")
      .values({
        ...describePublication(found.snapshot),
        tenant_id: ground.tenantId,
        id,
        plan_id: plan.plan.id,
        version_id: version.id,
        version_number: version.number,
        version_label: version.label,
        content_hash: found.contentHash,
        snapshot: found.json,
        published_at: givenAt,
        published_by: ground.plannerId,
        withdrawn_at: withdrawnAt,
        withdrawn_by: withdrawnAt ? ground.plannerId : null,
        is_current: isCurrent,
      })
      .execute();
    if (!isCurrent) continue;
    const payload = { tenantId: ground.tenantId, publicationId: id };
    await writer
      .insertInto("job_outbox")
      .values({ id, name: "catalogue", payload: JSON.stringify(payload), due_at: later(app) })
      .execute();
  }
  if (publications.length === 0) return;
  await writer
    .insertInto("publisher_profile")
    .values({
      tenant_id: ground.tenantId,
      listed: publications.some(({ withdrawnAt }) => withdrawnAt === null),
    })
    .execute();
}

/** Left to a worker when this process does not come to it. */
function later(app: App): Date {
  return new Date(app.now().getTime() + 10 * 60_000);
}

async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += 1000)
    await write(rows.slice(start, start + 1000));
}
