import type { TenantReader } from "@boplan/db/store";

/**
 * Measures of the catalogue with the publication they come from, without one's own. Joined with the
 * publication itself: of one that was withdrawn nothing is seen, whatever rows it left.
 */
export function selectPublished(reader: TenantReader) {
  return (
    reader
      .selectFrom("catalogue_measure")
      .innerJoin("public_plan", (join) =>
        join
          .onRef("public_plan.tenant_id", "=", "catalogue_measure.tenant_id")
          .onRef("public_plan.id", "=", "catalogue_measure.publication_id"),
      )
      .select(["catalogue_measure.publication_id as publicationId"])
      .select(["catalogue_measure.element_id as elementId", "catalogue_measure.title"])
      .select(["catalogue_measure.text", "catalogue_measure.goal", "catalogue_measure.themes"])
      .select(["catalogue_measure.instruments", "catalogue_measure.target_groups as targetGroups"])
      .select(["public_plan.municipality_name as municipality", "public_plan.country"])
      .select(["public_plan.framework_id as frameworkId", "public_plan.language"])
      .select("public_plan.title as planTitle")
      .where("public_plan.withdrawn_at", "is", null)
      // The readers' policies show what every municipality has made public, one's own rows as well.
      .where("public_plan.tenant_id", "!=", reader.tenantId)
      .where("catalogue_measure.listed", "=", true)
  );
}
