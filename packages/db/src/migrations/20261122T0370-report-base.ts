import { type Kysely, sql } from "kysely";

/** The version that a report on changes compares with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report add column base_snapshot jsonb, add column base_label text`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report drop column base_snapshot, drop column base_label`.execute(db);
}
