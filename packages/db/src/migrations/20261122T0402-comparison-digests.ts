import { type Kysely, sql } from "kysely";

/**
 * What tables of hundreds of plans are made of stands in the plan's own row: how far it carries the
 * themes, and its measures in few bytes. Rows that lack it are of an earlier projection and are
 * made anew by the worker.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table comparison_plan
    add column coverage json not null default '{}',
    add column measure_digest json not null default '{"words":[],"measures":[]}'`.execute(db);
  // Out of the way of those who do not ask for it, and not packed: it is read whole, and often.
  await sql`alter table comparison_plan alter column measure_digest set storage external`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table comparison_plan drop column coverage, drop column measure_digest`.execute(
    db,
  );
}
