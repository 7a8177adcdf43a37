import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

/** Who is writing where in a plan right now, and the order of an element's children. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table plan_presence (
    tenant_id uuid not null,
    plan_id uuid not null,
    tab_id uuid not null,
    user_id uuid not null,
    element_id uuid,
    field_group text,
    seen_at timestamptz not null default now(),
    primary key (tenant_id, plan_id, tab_id),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id) on delete cascade
  )`.execute(db);
  await isolateTable(db, "plan_presence");
  // Where a moved element goes: after which of its new siblings, before which. The parent stands
  // before the plan, so that nobody takes this way to a single element or to a whole plan.
  await sql`create index plan_element_children on plan_element
    (tenant_id, parent_id, plan_id, place)`.execute(db);
  // A plan that was read in is thousands of rows at once; the planner is told of them soon.
  await sql`alter table plan_element set (autovacuum_analyze_scale_factor = 0.02)`.execute(db);
  // What comes back when a removal is undone.
  await sql`create index plan_element_removal on plan_element (tenant_id, plan_id, removal_id)
    where removal_id is not null`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plan_element reset (autovacuum_analyze_scale_factor)`.execute(db);
  await sql`drop index plan_element_removal, plan_element_children`.execute(db);
  await sql`drop table plan_presence`.execute(db);
}
