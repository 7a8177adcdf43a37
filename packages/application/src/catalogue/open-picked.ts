import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { App } from "../app.ts";
import type { MeasurePick } from "../start/elements-from-measures.ts";
import { selectPublished } from "./published-measures.ts";
import type { PublishedMeasure } from "./search-measures.ts";

/** The picked measures that are still public, in the order they were picked. */
export async function openPicked(options: {
  app: App;
  actor: Actor;
  picks: readonly MeasurePick[];
}): Promise<PublishedMeasure[]> {
  const { app, actor, picks } = options;
  requirePermission(actor, "plan:read");
  if (picks.length === 0) return [];
  const rows = await app.tenantStore.read(actor.tenantId, (reader) =>
    selectPublished(reader)
      .where(
        "catalogue_measure.element_id",
        "in",
        picks.map(({ elementId }) => elementId),
      )
      .execute(),
  );
  return picks.flatMap(
    (pick) =>
      rows.find(
        (row) => row.publicationId === pick.publicationId && row.elementId === pick.elementId,
      ) ?? [],
  );
}
