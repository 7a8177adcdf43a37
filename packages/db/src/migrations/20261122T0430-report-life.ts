import { type Kysely, sql } from "kysely";

/**
 * What happens to a report besides being made: it is cancelled, fetched by a link that runs out,
 * told of, and one day deleted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The key of a report's links is its own and dies with its file.
  await sql`alter table report
    add column pdf_standard text check (pdf_standard in ('ua-1', 'a-2a')),
    add column version_number integer,
    add column of_record boolean not null default false,
    add column schedule_id uuid,
    add column origin text,
    add column link_key text default gen_random_uuid()::text || gen_random_uuid()::text,
    add column seen_at timestamptz,
    add column cancelled_by uuid,
    add column file_removed_at timestamptz,
    add column faults integer not null default 0,
    alter column snapshot drop not null`.execute(db);
  // What waits for its turn, and what somebody has not seen yet.
  await sql`create index report_unfinished on report (tenant_id, requested_at)
    where status in ('queued', 'running')`.execute(db);
  await sql`create index report_unseen on report (tenant_id, requested_by)
    where seen_at is null`.execute(db);
  // The reports that stood there before have been seen.
  await sql`update report set seen_at = finished_at where finished_at is not null`.execute(db);
  await sql`alter table membership
    add column report_mail text not null default 'slow'
      check (report_mail in ('slow', 'always', 'never')),
    add column unseen_reports integer not null default 0`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table membership drop column report_mail, drop column unseen_reports`.execute(db);
  await sql`drop index report_unseen, report_unfinished`.execute(db);
  await sql`delete from report where snapshot is null`.execute(db);
  await sql`alter table report drop column pdf_standard, drop column version_number,
    drop column of_record, drop column schedule_id, drop column origin, drop column link_key,
    drop column seen_at, drop column cancelled_by, drop column file_removed_at,
    drop column faults, alter column snapshot set not null`.execute(db);
}
