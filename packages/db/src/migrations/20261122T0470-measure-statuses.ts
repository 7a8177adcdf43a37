import { type Kysely, sql } from "kysely";

/**
 * The status of each measure, `{"<element id>": "done"}`, written out of every snapshot that is
 * given away: what changed from version to version is found without opening a snapshot. The
 * database writes it, so that no way of giving a version away can forget it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create function measure_statuses(snapshot jsonb) returns jsonb
    language sql immutable parallel safe as $$
      select coalesce(jsonb_object_agg(element->>'id', element->'status'), '{}'::jsonb)
      from jsonb_array_elements(snapshot->'plan'->'elements') element
      where element->>'kind' = 'measure'
    $$`.execute(db);
  for (const table of ["public_plan", "plan_share"]) {
    await sql`alter table ${sql.table(table)} add column measure_statuses jsonb
      generated always as (measure_statuses(snapshot)) stored`.execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["public_plan", "plan_share"]) {
    await sql`alter table ${sql.table(table)} drop column measure_statuses`.execute(db);
  }
  await sql`drop function measure_statuses(jsonb)`.execute(db);
}
