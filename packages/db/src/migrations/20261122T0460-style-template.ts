import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

/**
 * A tenant's own Word template, what a report was made with, and the moment that the plan in it
 * speaks of.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table report_style_template (
    tenant_id uuid primary key references tenant (id),
    storage_key text not null,
    file_name text not null,
    size_bytes integer not null,
    sha256 text not null,
    holds jsonb not null,
    added_at timestamptz not null default now(),
    added_by uuid
  )`.execute(db);
  await isolateTable(db, "report_style_template");
  await sql`alter table report
    add column stated_at timestamptz,
    add column template_name text,
    add column template_sha256 text,
    add constraint report_template check ((template_name is null) = (template_sha256 is null))`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report drop constraint report_template, drop column template_sha256,
    drop column template_name, drop column stated_at`.execute(db);
  await sql`drop table report_style_template`.execute(db);
}
