import { catalogueOf } from "@boplan/domain/catalogue";
import { readSnapshot } from "@boplan/domain/snapshot";
import type { App } from "../app.ts";
import { removeProjection, writeProjection } from "../comparison/write-projection.ts";
import { clearOutbox } from "../job-outbox.ts";

/**
 * Turns a public snapshot into the rows of the catalogue and of comparisons. Replaces whatever stood
 * there, so it may run any number of times; a publication that was withdrawn in the meantime, or
 * that another version has taken the place of, leaves no rows.
 */
export async function projectPublication(options: {
  app: App;
  /** The municipality that made it public. */
  tenantId: string;
  publicationId: string;
}): Promise<void> {
  const { app, tenantId, publicationId } = options;
  await app.tenantStore.write(tenantId, async (writer) => {
    // Locked: a withdrawal waits for the rows and takes them away, or is seen here.
    const publication = await writer
      .selectFrom("public_plan")
      .select(["plan_id", "version_number", "version_label", "content_hash", "snapshot"])
      .select("published_at")
      .where("tenant_id", "=", tenantId)
      .where("id", "=", publicationId)
      .where("withdrawn_at", "is", null)
      .where("is_current", "=", true)
      .forUpdate()
      .executeTakeFirst();
    await writer
      .deleteFrom("catalogue_measure")
      .where("tenant_id", "=", tenantId)
      .where("publication_id", "=", publicationId)
      .execute();
    const measures = publication ? catalogueOf(readSnapshot(publication.snapshot)) : [];
    const rows = measures.map((measure) => ({
      tenant_id: tenantId,
      publication_id: publicationId,
      element_id: measure.elementId,
      listed: true,
      place: measure.place,
      title: measure.title,
      text: measure.text,
      goal: measure.goal,
      themes: [...measure.themes],
      instruments: [...measure.instruments],
      target_groups: [...measure.targetGroups],
    }));
    for (let start = 0; start < rows.length; start += 1000) {
      await writer
        .insertInto("catalogue_measure")
        .values(rows.slice(start, start + 1000))
        .execute();
    }
    if (publication) {
      const given = {
        sourceId: publicationId,
        listed: true,
        givenAt: publication.published_at,
        municipalityId: tenantId,
        planId: publication.plan_id,
        versionNumber: publication.version_number,
        versionLabel: publication.version_label,
        contentHash: publication.content_hash,
        snapshot: publication.snapshot,
      };
      await writeProjection(writer, { app, given });
    } else {
      await removeProjection(writer, [publicationId]);
    }
    await clearOutbox(writer, publicationId);
  });
}
