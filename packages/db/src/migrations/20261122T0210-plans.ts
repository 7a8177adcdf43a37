import { type Kysely, sql } from "kysely";
import { isolateTable, isolateTableWithReader } from "./isolation.ts";

/** Plans, their elements, frozen versions and what was shared with whom. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table plan (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text not null check (title <> ''),
    summary text not null default '',
    framework_id text not null,
    framework_version text not null,
    language text not null,
    status text not null default 'draft',
    document jsonb not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, slug)
  )`.execute(db);
  await sql`create table plan_element (
    tenant_id uuid not null,
    plan_id uuid not null,
    id uuid not null,
    parent_id uuid,
    place integer not null,
    kind text not null,
    title text not null,
    text text not null default '',
    lead_unit_id uuid,
    starts text,
    ends text,
    status text,
    attainment text,
    attributes jsonb not null default '{}',
    version integer not null default 1,
    updated_at timestamptz not null default now(),
    updated_by uuid,
    primary key (tenant_id, plan_id, id),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id) on delete cascade,
    foreign key (tenant_id, plan_id, parent_id) references plan_element (tenant_id, plan_id, id)
      deferrable initially deferred,
    foreign key (tenant_id, lead_unit_id) references organisation_unit (tenant_id, id)
  )`.execute(db);
  // The reading view: a plan's elements in order.
  await sql`create index plan_element_order on plan_element (tenant_id, plan_id, place)`.execute(
    db,
  );
  await sql`create table plan_version (
    tenant_id uuid not null,
    plan_id uuid not null,
    id uuid not null,
    number integer not null,
    label text not null,
    content_hash text not null,
    snapshot jsonb not null,
    created_at timestamptz not null default now(),
    created_by uuid,
    primary key (tenant_id, plan_id, id),
    unique (tenant_id, plan_id, number),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id)
  )`.execute(db);
  await sql`create table plan_share (
    tenant_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    version_id uuid not null,
    recipient_tenant_id uuid not null references tenant (id),
    content_hash text not null,
    snapshot jsonb not null,
    shared_at timestamptz not null default now(),
    shared_by uuid,
    withdrawn_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id, version_id) references plan_version (tenant_id, plan_id, id)
  )`.execute(db);
  // The recipient's question: what is shared with us now?
  await sql`create index plan_share_recipient on plan_share (recipient_tenant_id, id)
    where withdrawn_at is null`.execute(db);
  for (const table of ["plan", "plan_element", "plan_version"]) await isolateTable(db, table);
  await isolateTableWithReader(db, "plan_share", {
    name: "shared_with_us",
    condition: sql`withdrawn_at is null and
      recipient_tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`,
  });
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table plan_share, plan_version, plan_element, plan`.execute(db);
}
