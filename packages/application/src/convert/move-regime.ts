import { type Actor, requirePermission } from "@boplan/auth/permission";
import { rowOfElement } from "@boplan/db/plan/element-rows";
import { savePartRow, selectPartVersions } from "@boplan/db/plan/part-rows";
import { selectPlan } from "@boplan/db/plan/plan-rows";
import { placesWithin } from "@boplan/db/plan/structure-rows";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { isBeingWritten, type Plan } from "@boplan/domain/plan";
import {
  applyRegimeMapping,
  type MappingChoices,
  mapRegime,
  type RegimeMapping,
  regimeOf,
  regimeOn,
} from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";
import { type App, todayOf } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { keepVersion, lockPlan, snapshotPlan } from "../plan/freeze-version.ts";

interface Asked {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  readonly choices?: MappingChoices;
}

/** What a change of the law means for a draft, for the planner to review. */
export interface OpenedRegimeMove {
  readonly plan: Plan;
  readonly framework: Framework;
  readonly mapping: RegimeMapping;
  /** Of the text that was looked at; the move names it, so that no other text is moved. */
  readonly contentHash: string;
}

/**
 * The wording that a plan written now should move to; `null` while it stands under the one in
 * force, and for a plan whose text is closed: what is decided stays under the law of its time.
 */
export function nextRegime(options: {
  framework: Framework;
  plan: Pick<Plan, "document" | "status">;
  on: string;
}): string | null {
  const { framework, plan, on } = options;
  if (!isBeingWritten(plan.status) || plan.document.regime === null) return null;
  const from = regimeOf(options).id;
  const to = regimeOn({ framework, date: on });
  const began = framework.regimes.find(({ id }) => id === from)?.validFrom ?? "";
  return to.validFrom > began && framework.transitions.some((step) => step.from === from)
    ? to.id
    : null;
}

/**
 * Proposes how a draft moves to the wording of the law in force; nothing is changed. Throws
 * `plan.notFound` also for a plan that has no wording to move to, `framework.badChoice`.
 */
export async function openRegimeMove(options: Asked): Promise<OpenedRegimeMove> {
  const { app, actor, planSlug, choices } = options;
  requirePermission(actor, "plan:write");
  const frozen = await app.tenantStore.read(actor.tenantId, (reader) =>
    snapshotPlan(reader, planSlug),
  );
  const { plan } = frozen.snapshot;
  return { plan, contentHash: frozen.contentHash, ...proposal({ app, plan, choices }) };
}

function proposal(options: { app: App; plan: Plan; choices: MappingChoices | undefined }) {
  const { app, plan, choices } = options;
  const on = todayOf(app);
  const framework = app.frameworks.get(plan.frameworkId);
  const to = nextRegime({ framework, plan, on });
  if (to === null) throw new CodedError("plan.notFound");
  const from = regimeOf({ framework, plan, on }).id;
  return { framework, mapping: mapRegime({ framework, plan, from, to, on, choices }) };
}

/**
 * Moves a draft to the wording of the law in force. The text as it stood is frozen first, so that it
 * stays readable; all of it happens or nothing. Throws `plan.notFound` (also when it has been moved
 * already), `plan.changedMeanwhile` for another text than the one that was reviewed,
 * `framework.badChoice`.
 */
export async function moveRegime(
  options: Asked & {
    /** Of the text that was reviewed. */
    readonly contentHash: string;
    /** Label of the version that keeps the text as it stood. */
    readonly label: string;
  },
): Promise<{ keptVersion: number; leftOut: number }> {
  const { app, actor, planSlug, choices, contentHash, label } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    await lockPlan(writer, planSlug);
    const frozen = await snapshotPlan(writer, planSlug);
    const { mapping } = proposal({ app, plan: frozen.snapshot.plan, choices });
    if (frozen.contentHash !== contentHash) throw new CodedError("plan.changedMeanwhile");
    const { number } = await keepVersion(writer, { actor, frozen, label });
    // Read again with the persons that no snapshot holds.
    const found = await selectPlan(writer, planSlug);
    if (!found) throw new CodedError("plan.notFound");
    const { plan: moved, leftOut } = applyRegimeMapping({ plan: found.plan, mapping });
    await saveMoved(writer, { actor, before: found.plan, after: moved, now: app.now() });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.moveRegime",
      subject: moved.id,
      details: {
        plan: planSlug,
        from: mapping.from,
        to: mapping.to,
        number,
        elements: mapping.elements.filter(({ change }) => change !== "same").length,
      },
    });
    return { keptVersion: number, leftOut: leftOut.length };
  });
}

async function saveMoved(
  writer: TenantWriter,
  options: { actor: Actor; before: Plan; after: Plan; now: Date },
): Promise<void> {
  const { actor, before, after, now } = options;
  const plan_id = after.id;
  await writer
    .updateTable("plan")
    .set((eb) => ({
      document: JSON.stringify(after.document),
      version: eb("version", "+", 1),
      updated_at: now,
    }))
    .where("id", "=", plan_id)
    .execute();
  const stays = new Set(after.elements.map(({ id }) => id));
  const gone = before.elements.filter(({ id }) => !stays.has(id)).map(({ id }) => id);
  if (gone.length > 0) {
    await writer
      .updateTable("plan_element")
      .set({ removed_at: now, updated_at: now, updated_by: actor.userId })
      .where("plan_id", "=", plan_id)
      .where("id", "in", gone)
      .execute();
  }
  // Whole and in one go: what moved up stands behind its former parent, so places change as well.
  const places = placesWithin({ lower: null, upper: null }, after.elements.length);
  const rows = after.elements.map((element, at) => ({
    ...rowOfElement({ ...element, version: element.version + 1 }),
    tenant_id: writer.tenantId,
    plan_id,
    place: places[at] ?? "",
    updated_at: now,
    updated_by: actor.userId,
  }));
  for (let start = 0; start < rows.length; start += 1000) {
    await writer
      .insertInto("plan_element")
      .values(rows.slice(start, start + 1000))
      .onConflict((conflict) =>
        conflict.columns(["tenant_id", "plan_id", "id"]).doUpdateSet((eb) => ({
          kind: eb.ref("excluded.kind"),
          parent_id: eb.ref("excluded.parent_id"),
          place: eb.ref("excluded.place"),
          status: eb.ref("excluded.status"),
          attainment: eb.ref("excluded.attainment"),
          version: eb.ref("excluded.version"),
          updated_at: eb.ref("excluded.updated_at"),
          updated_by: eb.ref("excluded.updated_by"),
        })),
      )
      .execute();
  }
  await saveAnalyses(writer, options);
}

async function saveAnalyses(
  writer: TenantWriter,
  options: { actor: Actor; before: Plan; after: Plan },
): Promise<void> {
  const { actor, before, after } = options;
  const changed = after.parts.analyses.some(
    ({ topic }, at) => topic !== before.parts.analyses[at]?.topic,
  );
  if (!changed) return;
  const versions = await selectPartVersions(writer, after.id);
  await savePartRow(writer, {
    planId: after.id,
    part: "analyses",
    basedOn: versions.analyses ?? 0,
    entries: after.parts.analyses,
    updatedBy: actor.userId,
  });
}
