import { type Kysely, sql } from "kysely";

/** A report of a comparison is of no plan; it has a title of its own instead. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report
    alter column plan_id drop not null,
    add column title text,
    add constraint report_subject check ((kind = 'comparison') = (plan_id is null)),
    add constraint report_title check ((plan_id is null) = (title is not null))`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from report where plan_id is null`.execute(db);
  await sql`alter table report drop constraint report_title, drop constraint report_subject,
    drop column title, alter column plan_id set not null`.execute(db);
}
