import { type Kysely, sql } from "kysely";

/** What a version was frozen for, and which plan a plan carries on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plan_version
    add column purpose text not null default 'record'
      check (purpose in ('record', 'consultation', 'proposal', 'adopted'))`.execute(db);
  // However many people press at once, a plan is adopted once.
  await sql`create unique index plan_version_adopted on plan_version (tenant_id, plan_id)
    where purpose = 'adopted'`.execute(db);
  await sql`alter table plan add column predecessor_id uuid`.execute(db);
  await sql`alter table plan add foreign key (tenant_id, predecessor_id)
    references plan (tenant_id, id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plan drop column predecessor_id`.execute(db);
  await sql`alter table plan_version drop column purpose`.execute(db);
}
