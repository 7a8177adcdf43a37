import { type Kysely, sql } from "kysely";

/** Work that is tried so often and then waits for an operator; and its turn, kept with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table job_outbox
    add column turn integer,
    add column attempts integer not null default 0,
    add column last_error text,
    add column given_up_at timestamptz`.execute(db);
  // The sweep looks for what is due and not given up.
  await sql`drop index job_outbox_due`.execute(db);
  await sql`create index job_outbox_due on job_outbox (due_at) where given_up_at is null`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index job_outbox_due`.execute(db);
  await sql`alter table job_outbox drop column turn, drop column attempts, drop column last_error,
    drop column given_up_at`.execute(db);
  await sql`create index job_outbox_due on job_outbox (due_at)`.execute(db);
}
