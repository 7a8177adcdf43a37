import { projectSnapshot } from "@boplan/domain/comparison";
import { readSnapshot } from "@boplan/domain/snapshot";
import type { App } from "../app.ts";
import { clearOutbox } from "../job-outbox.ts";

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
    await writer.deleteFrom("comparison_plan").where("share_id", "=", shareId).execute();
    const share = await writer
      .selectFrom("plan_share")
      .select(["tenant_id", "snapshot", "content_hash"])
      .where("id", "=", shareId)
      .where("recipient_tenant_id", "=", tenantId)
      .executeTakeFirst();
    if (share) {
      const snapshot = readSnapshot(share.snapshot);
      const { plan, municipality } = snapshot;
      await writer
        .insertInto("comparison_plan")
        .values({
          tenant_id: tenantId,
          share_id: shareId,
          municipality_id: share.tenant_id,
          municipality_code: municipality.code,
          municipality_name: municipality.name,
          country: municipality.country,
          framework_id: plan.frameworkId,
          language: plan.language,
          title: plan.title,
          valid_to: plan.document.validTo,
          content_hash: share.content_hash,
        })
        .execute();
      const rows = projectSnapshot(snapshot).map((row) => ({
        tenant_id: tenantId,
        share_id: shareId,
        element_id: row.elementId,
        theme: row.theme,
        kind: row.kind,
        title: row.title,
        status: row.status,
        attainment: row.attainment,
        lead_unit: row.leadUnit,
        ends: row.end,
        has_cost: row.hasCost,
        place: row.place,
      }));
      for (let start = 0; start < rows.length; start += 1000) {
        await writer
          .insertInto("comparison_element")
          .values(rows.slice(start, start + 1000))
          .execute();
      }
    }
    await clearOutbox(writer, shareId);
  });
}
