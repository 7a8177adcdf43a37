import { type RawBuilder, sql } from "kysely";

/**
 * Condition on `organisation_unit` inside a statement over `plan`: units that are there, and of
 * those dissolved the ones that the plan names, so that an old plan still says who answered for it.
 */
export function isOfferedOrNamed(): RawBuilder<boolean> {
  return sql<boolean>`(
    organisation_unit.dissolved_on is null or organisation_unit.dissolved_on > current_date
    or exists (
      select from plan_element
      where plan_element.tenant_id = plan.tenant_id and plan_element.plan_id = plan.id
        and plan_element.removed_at is null
        and (plan_element.lead_unit_id = organisation_unit.id
          or plan_element.attributes -> 'participatingUnitIds' ? organisation_unit.id::text)
    ))`;
}
