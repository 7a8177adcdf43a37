import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type OutlineChange, selectOutlineSince } from "@boplan/db/plan/outline-rows";
import {
  clearPresence,
  keepPresence as keepPresenceRow,
  type Presence,
  selectPresence,
} from "@boplan/db/plan/presence-rows";
import { CodedError } from "@boplan/domain/error";
import { z } from "zod";
import type { App } from "../../app.ts";

/** A page that says nothing for so long is closed, or has lost its connection. */
const PRESENT_MS = 30_000;
/** A transaction may end this long after the moment it wrote down. */
const OVERLAP_MS = 10_000;

/** Groups of fields that are saved together, and that one person at a time should write in. */
export const FIELD_GROUPS = [
  "heading",
  "text",
  "responsible",
  "time",
  "costs",
  "tools",
  "indicators",
  "progress",
  "custom",
] as const;

export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** What an open page tells of itself. */
export const presenceSchema = z.strictObject({
  tabId: z.uuid(),
  elementId: z.uuid().nullable(),
  fieldGroup: z.enum(FIELD_GROUPS).nullable(),
  /** When the page last heard of changes, in milliseconds. */
  since: z.number().int().min(0),
  isLeaving: z.boolean(),
});

export interface Company {
  readonly others: readonly Presence[];
  /** What has changed in the tree meanwhile, by whomever. */
  readonly changes: readonly OutlineChange[];
  /** To ask with next time. */
  readonly at: number;
}

/**
 * Notes where in a plan a page is, and tells who else is there and what they have changed. Needs
 * `plan:write`: whoever only reads is nobody's company. Throws `plan.notFound`.
 */
export async function keepPresence(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  presence: z.output<typeof presenceSchema>;
}): Promise<Company> {
  const { app, actor, planSlug, presence } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await writer
      .selectFrom("plan")
      .select(["id", "updated_at"])
      .where("slug", "=", planSlug)
      .executeTakeFirst();
    if (!plan) throw new CodedError("plan.notFound");
    const now = app.now();
    const present = new Date(now.getTime() - PRESENT_MS);
    const { tabId, elementId, fieldGroup, isLeaving } = presence;
    const tab = isLeaving ? { id: tabId, userId: actor.userId } : null;
    await clearPresence(writer, { planId: plan.id, tab, before: present });
    if (isLeaving) return { others: [], changes: [], at: now.getTime() };
    const { userId } = actor;
    await keepPresenceRow(writer, { planId: plan.id, tabId, userId, elementId, fieldGroup, now });
    const since = new Date(presence.since - OVERLAP_MS);
    return {
      others: await selectPresence(writer, { planId: plan.id, exceptTab: tabId, since: present }),
      changes:
        plan.updated_at > since ? await selectOutlineSince(writer, { planId: plan.id, since }) : [],
      at: now.getTime(),
    };
  });
}
