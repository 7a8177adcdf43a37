import { isDeepStrictEqual } from "node:util";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { savePartRow, selectPart } from "@boplan/db/plan/part-rows";
import { lockPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { EntryOf, PartName } from "@boplan/domain/plan";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { MAX_PART_ENTRIES } from "./part-schemas.ts";
import { isPartOpen, touchPlan } from "./save-part.ts";

/** One change of a part. Entries have been parsed by the schema of the part. */
export type EntryCommand<Name extends PartName> =
  /** `loaded` is the entry the writer began with; `null` for a new one, or to write it anyway. */
  | {
      readonly type: "put";
      readonly entry: EntryOf<Name>;
      readonly loaded: EntryOf<Name> | null;
    }
  | { readonly type: "remove"; readonly id: string; readonly loaded: EntryOf<Name> }
  /** Puts a removed entry back where it stood; `at` counts from 0. */
  | { readonly type: "restore"; readonly entry: EntryOf<Name>; readonly at: number }
  | { readonly type: "move"; readonly id: string; readonly by: -1 | 1 };

export type EntryChange<Name extends PartName> =
  /** `at` is the place that the entry had or has; -1 where it was not there any more. */
  | { readonly outcome: "saved"; readonly at: number; readonly entry: EntryOf<Name> | null }
  /** `current` is what stands there now; `null` when somebody has removed it. Nothing was saved. */
  | { readonly outcome: "conflict"; readonly current: EntryOf<Name> | null };

/**
 * Changes one entry of what stands around a plan's tree. Other entries, and fields of the same entry
 * that the writer left as they were, keep what somebody else has saved meanwhile; a field that both
 * changed is a conflict, and nothing is saved. The same change sent twice is made once.
 * Throws `plan.notFound`, `plan.notEditable`, `part.full`.
 */
export async function changePartEntry<Name extends PartName>(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  part: Name;
  command: EntryCommand<Name>;
}): Promise<EntryChange<Name>> {
  const { app, actor, planSlug, part, command } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    // Locked before the part is read: the second of two writers sees what the first has written.
    const plan = await lockPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    if (!isPartOpen({ part, status: plan.status })) throw new CodedError("plan.notEditable");
    const kept = await selectPart(writer, { planId: plan.id, part });
    const done = applied({ entries: kept.entries, command });
    if (done.change.outcome === "conflict" || done.entries === kept.entries) return done.change;
    if (done.entries.length > MAX_PART_ENTRIES) throw new CodedError("part.full");
    const saved = await savePartRow(writer, {
      planId: plan.id,
      part,
      basedOn: kept.version,
      entries: done.entries,
      updatedBy: actor.userId,
    });
    if (saved === null) throw new CodedError("plan.changedMeanwhile");
    await touchPlan(writer, plan.id);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.editPart",
      subject: plan.id,
      details: { plan: plan.slug, part, entries: done.entries.length, change: command.type },
    });
    return done.change;
  });
}

/** The list after the command; the very same list where nothing changes. */
function applied<Name extends PartName>(options: {
  entries: readonly EntryOf<Name>[];
  command: EntryCommand<Name>;
}): { entries: readonly EntryOf<Name>[]; change: EntryChange<Name> } {
  const { entries, command } = options;
  const id = "entry" in command ? command.entry.id : command.id;
  const at = entries.findIndex((entry) => entry.id === id);
  const current = entries[at] ?? null;
  const saved = (next: readonly EntryOf<Name>[], place: number) => ({
    entries: next,
    change: {
      outcome: "saved" as const,
      at: place,
      entry: next.find((entry) => entry.id === id) ?? current,
    },
  });
  const conflict = { entries, change: { outcome: "conflict" as const, current } };
  switch (command.type) {
    case "restore":
      if (current) return saved(entries, at);
      return saved(entries.toSpliced(command.at, 0, command.entry), command.at);
    case "move": {
      const to = at + command.by;
      if (!current || to < 0 || to >= entries.length) return saved(entries, at);
      return saved(entries.toSpliced(at, 1).toSpliced(to, 0, current), to);
    }
    case "remove":
      if (!current) return saved(entries, -1);
      // What is removed is what was seen: a text that somebody has written since stays.
      return isDeepStrictEqual(current, command.loaded)
        ? saved(entries.toSpliced(at, 1), at)
        : conflict;
    case "put": {
      if (!current) {
        if (command.loaded !== null) return conflict;
        return saved([...entries, command.entry], entries.length);
      }
      const merged = mergeEntry({ current, mine: command.entry, loaded: command.loaded });
      if (merged === null) return conflict;
      const isSame = isDeepStrictEqual(merged, current);
      return saved(isSame ? entries : entries.with(at, merged), at);
    }
  }
}

/** Both writers' fields together; `null` where both have changed one of them, each in their way. */
function mergeEntry<Entry extends object>(options: {
  current: Entry;
  mine: Entry;
  loaded: Entry | null;
}): Entry | null {
  const { current, mine, loaded } = options;
  if (isDeepStrictEqual(mine, current)) return current;
  // Without what the writer began with, everything counts as theirs to lose.
  if (loaded === null) return null;
  const was = new Map(Object.entries(loaded));
  const now = new Map(Object.entries(current));
  const kept = Object.entries(mine).map(([field, value]): [string, unknown] => {
    const isMine = !isDeepStrictEqual(value, was.get(field));
    return [field, isMine ? value : now.get(field)];
  });
  const clashes = Object.entries(mine).some(
    ([field, value]) =>
      !isDeepStrictEqual(value, was.get(field)) &&
      !isDeepStrictEqual(now.get(field), was.get(field)) &&
      !isDeepStrictEqual(value, now.get(field)),
  );
  return clashes ? null : { ...current, ...Object.fromEntries(kept) };
}
