import type { App } from "../app.ts";
import { clearOutbox } from "../job-outbox.ts";
import { removeProjection, writeProjection } from "./write-projection.ts";

/**
 * Turns a share into the rows its recipient compares. Replaces whatever stood there, so it may run
 * any number of times; a share that was withdrawn in the meantime leaves no rows.
 */
export async function projectShare(options: {
  app: App;
  /** The region's. */
  tenantId: string;
  shareId: string;
}): Promise<void> {
  const { app, tenantId, shareId } = options;
  await app.tenantStore.write(tenantId, async (writer) => {
    const share = await writer
      .selectFrom("plan_share")
      .select(["tenant_id", "plan_id", "shared_at", "version_number", "version_label"])
      .select(["content_hash", "snapshot"])
      .where("id", "=", shareId)
      .where("recipient_tenant_id", "=", tenantId)
      .where("withdrawn_at", "is", null)
      .executeTakeFirst();
    if (!share) {
      await removeProjection(writer, [shareId]);
    } else {
      const given = {
        sourceId: shareId,
        listed: false,
        givenAt: share.shared_at,
        municipalityId: share.tenant_id,
        planId: share.plan_id,
        versionNumber: share.version_number,
        versionLabel: share.version_label,
        contentHash: share.content_hash,
        snapshot: share.snapshot,
      };
      await writeProjection(writer, { app, given });
    }
    await clearOutbox(writer, shareId);
  });
}
