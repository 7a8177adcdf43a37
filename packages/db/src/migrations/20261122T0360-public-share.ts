import { type Kysely, sql } from "kysely";
import { isolateTableWithReader } from "./isolation.ts";

/** What a municipality has made public, and the catalogue of measures that is made from it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table public_plan (
    tenant_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    version_id uuid not null,
    municipality_name text not null,
    country text not null,
    framework_id text not null,
    language text not null,
    title text not null,
    content_hash text not null,
    snapshot jsonb not null,
    published_at timestamptz not null default now(),
    published_by uuid,
    withdrawn_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id, version_id) references plan_version (tenant_id, plan_id, id)
  )`.execute(db);
  // However many people press at once, one version of a plan is public.
  await sql`create unique index public_plan_current on public_plan (tenant_id, plan_id)
    where withdrawn_at is null`.execute(db);
  await sql`create table catalogue_measure (
    tenant_id uuid not null,
    publication_id uuid not null,
    element_id uuid not null,
    listed boolean not null,
    place integer not null,
    title text not null,
    text text not null,
    goal text,
    themes text[] not null,
    instruments text[] not null,
    target_groups text[] not null,
    primary key (tenant_id, publication_id, element_id),
    foreign key (tenant_id, publication_id) references public_plan (tenant_id, id)
      on delete cascade
  )`.execute(db);
  // Public is public: also without a tenant. Each table decides by its own row, since Citus takes
  // no sub-select in a policy.
  await isolateTableWithReader(db, "public_plan", {
    name: "made_public",
    condition: sql`withdrawn_at is null`,
  });
  await isolateTableWithReader(db, "catalogue_measure", {
    name: "made_public",
    condition: sql`listed`,
  });
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table catalogue_measure, public_plan`.execute(db);
}
