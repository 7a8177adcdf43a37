import type { Generated } from "kysely";

/** One open page of one person in a plan. A row not seen for a while is somebody who has left. */
export interface PlanPresenceTable {
  tenant_id: string;
  plan_id: string;
  /** Made by the page: two pages of one person are two rows. */
  tab_id: string;
  user_id: string;
  element_id: string | null;
  /** The group of fields that has the focus; `null` when the person only looks. */
  field_group: string | null;
  seen_at: Generated<Date>;
}
