import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

/**
 * A region's area names municipalities of the register, also those that are no customers, so that
 * it sees who has no plan. Comparisons are saved, and a share says which version it is of.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table region_municipality (
    tenant_id uuid not null references tenant (id),
    country text not null check (country ~ '^[A-Z]{2}$'),
    code text not null check (code <> ''),
    primary key (tenant_id, country, code)
  )`.execute(db);
  await carryMembersOver(db);
  await sql`create table saved_comparison (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    name text not null check (name <> ''),
    path text not null,
    created_by uuid,
    created_at timestamptz not null default now(),
    version integer not null default 1,
    primary key (tenant_id, id),
    unique (tenant_id, name)
  )`.execute(db);
  for (const table of ["region_municipality", "saved_comparison"]) await isolateTable(db, table);
  await sql`alter table plan_share
    add column version_number integer,
    add column version_label text not null default ''`.execute(db);
  await nameSharedVersions(db);
}

/** Members without a code cannot be named in an area; they were never more than test rows. */
async function carryMembersOver(db: Kysely<unknown>): Promise<void> {
  // The owner sees no tenant's rows unless the force is off.
  await sql`alter table region_member no force row level security`.execute(db);
  await sql`insert into region_municipality (tenant_id, country, code)
    select distinct region_member.tenant_id, tenant.country, tenant.administrative_code
    from region_member join tenant on tenant.id = region_member.municipality_id
    where tenant.administrative_code <> ''`.execute(db);
  await sql`drop table region_member`.execute(db);
}

async function nameSharedVersions(db: Kysely<unknown>): Promise<void> {
  for (const table of ["plan_share", "plan_version"]) {
    await sql`alter table ${sql.table(table)} no force row level security`.execute(db);
  }
  await sql`update plan_share
    set version_number = plan_version.number, version_label = plan_version.label
    from plan_version
    where plan_version.tenant_id = plan_share.tenant_id
      and plan_version.plan_id = plan_share.plan_id
      and plan_version.id = plan_share.version_id`.execute(db);
  for (const table of ["plan_share", "plan_version"]) {
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plan_share drop column version_number, drop column version_label`.execute(
    db,
  );
  await sql`create table region_member (
    tenant_id uuid not null references tenant (id),
    municipality_id uuid not null references tenant (id),
    primary key (tenant_id, municipality_id)
  )`.execute(db);
  await sql`alter table region_municipality no force row level security`.execute(db);
  await sql`insert into region_member (tenant_id, municipality_id)
    select distinct region_municipality.tenant_id, tenant.id
    from region_municipality join tenant
      on tenant.country = region_municipality.country
      and tenant.administrative_code = region_municipality.code
    where tenant.kind = 'municipality'`.execute(db);
  await isolateTable(db, "region_member");
  await sql`drop table saved_comparison, region_municipality`.execute(db);
}
