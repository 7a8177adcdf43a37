import { type Kysely, sql } from "kysely";
import { isolateTableWithReader } from "./isolation.ts";

/**
 * Public pages: earlier published versions stay readable beside the current one, a publication says
 * of itself what is searched for, and a municipality says who publishes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table public_plan
    add column plan_slug text,
    add column version_number integer,
    add column version_label text not null default '',
    add column is_current boolean not null default false,
    add column municipality_code text,
    add column summary text not null default '',
    add column plan_status text not null default 'adopted',
    add column adopted_on text,
    add column valid_from text,
    add column valid_to text,
    add column themes text[] not null default '{}',
    add column goal_count integer not null default 0,
    add column measure_count integer not null default 0,
    add column search_text text not null default '',
    add column withdrawn_by uuid`.execute(db);
  await describeEarlierPublications(db);
  await sql`alter table public_plan
    alter column plan_slug set not null,
    alter column version_number set not null`.execute(db);
  await sql`drop index public_plan_current`.execute(db);
  // However many people press at once, one version of a plan is current, and each is public once.
  await sql`create unique index public_plan_current on public_plan (tenant_id, plan_id)
    where withdrawn_at is null and is_current`.execute(db);
  await sql`create unique index public_plan_version on public_plan (tenant_id, plan_id, version_id)
    where withdrawn_at is null`.execute(db);
  await sql`create table publisher_profile (
    tenant_id uuid primary key references tenant (id),
    listed boolean not null,
    organisation_number text,
    contact_name text,
    contact_email text,
    licence text,
    host text,
    about text not null default '',
    picture bytea,
    picture_sha256 text,
    picture_alt text not null default '',
    version integer not null default 1,
    updated_at timestamptz not null default now(),
    updated_by uuid,
    check (octet_length(picture) <= 262144)
  )`.execute(db);
  // A host leads to one municipality, whoever asks for it first.
  await sql`create unique index publisher_profile_host on publisher_profile (host)
    where host is not null`.execute(db);
  // Who publishes is told as long as something is public, and not before.
  await isolateTableWithReader(db, "publisher_profile", {
    name: "made_public",
    condition: sql`listed`,
  });
}

/** What was public before this. The owner sees no tenant's rows unless the force is off. */
async function describeEarlierPublications(db: Kysely<unknown>): Promise<void> {
  for (const table of ["public_plan", "plan_version"]) {
    await sql`alter table ${sql.table(table)} no force row level security`.execute(db);
  }
  await sql`update public_plan set
      plan_slug = coalesce(public_plan.snapshot -> 'plan' ->> 'slug', public_plan.plan_id::text),
      version_number = plan_version.number,
      version_label = plan_version.label,
      is_current = withdrawn_at is null,
      municipality_code = public_plan.snapshot -> 'municipality' ->> 'code',
      summary = coalesce(public_plan.snapshot -> 'plan' ->> 'summary', ''),
      plan_status = coalesce(public_plan.snapshot -> 'plan' ->> 'status', 'adopted'),
      adopted_on = public_plan.snapshot -> 'plan' -> 'document' ->> 'adoptedOn',
      valid_from = public_plan.snapshot -> 'plan' -> 'document' ->> 'validFrom',
      valid_to = public_plan.snapshot -> 'plan' -> 'document' ->> 'validTo',
      search_text = lower(concat_ws(' ', public_plan.title,
        public_plan.snapshot -> 'plan' ->> 'summary', municipality_name))
    from plan_version
    where plan_version.tenant_id = public_plan.tenant_id
      and plan_version.plan_id = public_plan.plan_id
      and plan_version.id = public_plan.version_id`.execute(db);
  for (const table of ["public_plan", "plan_version"]) {
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table publisher_profile`.execute(db);
  await sql`drop index public_plan_current, public_plan_version`.execute(db);
  await sql`alter table public_plan
    drop column plan_slug, drop column version_number, drop column version_label,
    drop column is_current, drop column municipality_code, drop column summary,
    drop column plan_status, drop column adopted_on, drop column valid_from,
    drop column valid_to, drop column themes, drop column goal_count,
    drop column measure_count, drop column search_text, drop column withdrawn_by`.execute(db);
  await sql`create unique index public_plan_current on public_plan (tenant_id, plan_id)
    where withdrawn_at is null`.execute(db);
}
