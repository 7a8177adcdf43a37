import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { lockElement, rowOfElement } from "@boplan/db/plan/element-rows";
import { lockPlanHead } from "@boplan/db/plan/plan-rows";
import { placesWithin } from "@boplan/db/plan/structure-rows";
import { CodedError } from "@boplan/domain/error";
import type { DifferenceEntry } from "@boplan/ingest/difference";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { saveElement } from "../plan/edit-element.ts";
import { applyChanges } from "../plan/element-changes.ts";
import { touchPlan } from "../plan/save-part.ts";
import { removeElement } from "../plan/structure/remove-element.ts";
import type { StructureScope } from "../plan/structure/structure-scope.ts";
import { gapAt } from "../plan/structure/target.ts";
import { lockImport } from "./change-import.ts";
import { differenceOf } from "./difference-of.ts";

type EntryOf<Kind extends DifferenceEntry["kind"]> = DifferenceEntry & { readonly kind: Kind };

/**
 * Brings the chosen differences of an import into the draft it is a new state of: all of them or
 * none, once, however often it is pressed. What an added element stands under comes with it; an
 * element is taken out only with all that stands under it. Throws `import.notFound`,
 * `import.notRead`, `import.changedMeanwhile`, `plan.notFound`, `plan.notEditable`,
 * `plan.changedMeanwhile` for another plan than the one that was compared, `import.nothingChosen`,
 * `import.elementGone`, `import.stillHolds`.
 */
export async function applyDifference(options: {
  app: App;
  actor: Actor;
  importId: string;
  /** Version of the import that was seen. */
  basedOn: number;
  /** Of the plan that was seen. */
  contentHash: string;
  /** `elementId` of the entries. */
  chosen: readonly string[];
}): Promise<{ slug: string }> {
  const { app, actor, importId, basedOn, contentHash } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const row = await lockImport(writer, importId);
    const planId = row.plan_id ?? row.target_plan_id;
    const target = await writer
      .selectFrom("plan")
      .select("slug")
      .where("id", "=", planId ?? row.id)
      .executeTakeFirst();
    if (!target) throw new CodedError("plan.notFound");
    if (row.plan_id !== null) return target;
    if (row.version !== basedOn) throw new CodedError("import.changedMeanwhile");
    const plan = await lockPlanHead(writer, target.slug);
    if (!plan) throw new CodedError("plan.notFound");
    if (plan.status !== "draft") throw new CodedError("plan.notEditable");
    const found = await differenceOf(writer, row);
    if (found.contentHash !== contentHash) throw new CodedError("plan.changedMeanwhile");
    const framework = app.frameworks.get(plan.frameworkId);
    const scope: StructureScope = { writer, actor, plan, framework, now: new Date() };
    const { added, changed, gone } = chosenOf({ entries: found.entries, chosen: options.chosen });
    for (const entry of changed) await changeOne(scope, entry);
    await addAll(scope, { added, entries: found.entries });
    await removeAll(scope, { gone, entries: found.entries });
    await writer
      .updateTable("plan_import")
      .set({ plan_id: plan.id })
      .where("id", "=", importId)
      .execute();
    await touchPlan(writer, plan.id);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.reimport",
      subject: plan.id,
      details: {
        plan: plan.slug,
        file: row.file_name,
        added: added.length,
        changed: changed.length,
        removed: gone.length,
      },
    });
    return { slug: plan.slug };
  });
}

function chosenOf(options: { entries: readonly DifferenceEntry[]; chosen: readonly string[] }) {
  const entries = options.entries.filter(({ kind }) => kind !== "same");
  const byId = new Map(entries.map((entry) => [entry.elementId, entry]));
  const chosen = new Set<string>();
  for (const id of options.chosen) {
    if (!byId.has(id)) throw new CodedError("import.elementGone");
    let at: string | null = id;
    while (at !== null && !chosen.has(at)) {
      const entry = byId.get(at);
      if (at !== id && entry?.kind !== "added") break;
      chosen.add(at);
      at = entry?.kind === "added" ? entry.parentId : null;
    }
  }
  if (chosen.size === 0) throw new CodedError("import.nothingChosen");
  const ofKind = <Kind extends DifferenceEntry["kind"]>(kind: Kind) =>
    entries.filter(
      (entry): entry is EntryOf<Kind> => entry.kind === kind && chosen.has(entry.elementId),
    );
  return { added: ofKind("added"), changed: ofKind("changed"), gone: ofKind("gone") };
}

async function changeOne(scope: StructureScope, entry: EntryOf<"changed">): Promise<void> {
  const { writer, actor, plan } = scope;
  const locked = await lockElement(writer, { planId: plan.id, elementId: entry.elementId });
  if (!locked) throw new CodedError("plan.changedMeanwhile");
  const { fields, proposed } = entry;
  const changes = Object.fromEntries(fields.map((field) => [field, proposed[field]]));
  const element = applyChanges({ element: locked.element, changes });
  const { fieldVersions } = locked;
  await saveElement(writer, { planId: plan.id, element, fields, fieldVersions, actor });
}

/** Each behind the sibling that it follows in the document, where that stands there in the plan. */
async function addAll(
  scope: StructureScope,
  options: { added: readonly EntryOf<"added">[]; entries: readonly DifferenceEntry[] },
): Promise<void> {
  const { writer, actor, plan, now } = scope;
  const ids = new Map(options.added.map(({ elementId }) => [elementId, randomUUID()]));
  const parents = new Map(
    options.entries.flatMap(({ current }) => (current ? [[current.id, current.parentId]] : [])),
  );
  for (const { elementId, parentId: asked, afterId, proposed } of options.added) {
    const id = ids.get(elementId) ?? randomUUID();
    const parentId = asked === null ? null : (ids.get(asked) ?? asked);
    const sibling = afterId === null ? null : (ids.get(afterId) ?? afterId);
    const isBeside = sibling !== null && parents.get(sibling) === parentId;
    const gap = await gapAt(scope, { parentId, after: isBeside ? sibling : "last" });
    await writer
      .insertInto("plan_element")
      .values({
        ...rowOfElement({ ...proposed, id, parentId, version: 1 }),
        tenant_id: writer.tenantId,
        plan_id: plan.id,
        place: placesWithin(gap, 1)[0] ?? "",
        updated_at: now,
        updated_by: actor.userId,
      })
      .execute();
    parents.set(id, parentId);
  }
}

/** Whole branches: nothing that stays may lose what it stands under. */
async function removeAll(
  scope: StructureScope,
  options: { gone: readonly EntryOf<"gone">[]; entries: readonly DifferenceEntry[] },
): Promise<void> {
  const leaving = new Map(options.gone.map(({ current }) => [current.id, current]));
  for (const { current } of options.entries) {
    if (!current || current.parentId === null || leaving.has(current.id)) continue;
    const parent = leaving.get(current.parentId);
    if (parent) {
      throw new CodedError("import.stillHolds", { title: parent.title });
    }
  }
  for (const { current } of options.gone) {
    if (current.parentId !== null && leaving.has(current.parentId)) continue;
    await removeElement(scope, { type: "remove", id: current.id, removalId: randomUUID() });
  }
}
