import { type Kysely, sql } from "kysely";
import { isolateTable, isolateTableWithReader } from "./isolation.ts";

const PROJECTIONS = [
  "comparison_plan",
  "comparison_theme",
  "comparison_element",
  "comparison_indicator",
] as const;

/**
 * What comparisons are made of. Rows of a share belong to the region it was given to; rows of a
 * public plan belong to its municipality and are read by everybody while `listed`. All of it is
 * made from snapshots: nothing is carried over, the worker makes it anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop table comparison_element, comparison_plan`.execute(db);
  await sql`create table comparison_plan (
    tenant_id uuid not null references tenant (id),
    source_id uuid not null,
    listed boolean not null,
    projection_version integer not null,
    given_at timestamptz not null,
    municipality_id uuid not null references tenant (id),
    municipality_name text not null,
    municipality_code text,
    country text not null,
    plan_id uuid not null,
    plan_slug text not null,
    version_number integer,
    version_label text not null,
    content_hash text not null,
    framework_id text not null,
    language text not null,
    title text not null,
    adopted boolean not null,
    document_type text,
    statutory boolean,
    regime text,
    adopted_on text,
    valid_from text,
    valid_to text,
    renew_by text,
    deciding_body text,
    currency text,
    goals integer not null,
    measures integer not null,
    measures_done integer not null,
    measures_with_unit integer not null,
    measures_with_time integer not null,
    measures_with_cost integer not null,
    requirements jsonb,
    dwellings_planned jsonb,
    dwellings_needed jsonb,
    instruments text[] not null,
    target_groups text[] not null,
    projected_at timestamptz not null default now(),
    primary key (tenant_id, source_id)
  )`.execute(db);
  await sql`create table comparison_theme (
    tenant_id uuid not null,
    source_id uuid not null,
    listed boolean not null,
    theme text not null,
    level text not null,
    goals integer not null,
    measures integer not null,
    measures_done integer not null,
    measures_with_unit integer not null,
    measures_with_time integer not null,
    measures_with_cost integer not null,
    primary key (tenant_id, source_id, theme),
    foreign key (tenant_id, source_id) references comparison_plan (tenant_id, source_id)
      on delete cascade
  )`.execute(db);
  // `theme` is '' for an element without any: a key cannot be null.
  await sql`create table comparison_element (
    tenant_id uuid not null,
    source_id uuid not null,
    listed boolean not null,
    theme text not null,
    element_id uuid not null,
    "leading" boolean not null,
    kind text not null,
    title text not null,
    status text,
    attainment text,
    lead_unit text,
    starts text,
    ends text,
    instruments text[] not null,
    target_groups text[] not null,
    costs jsonb not null,
    has_cost boolean not null,
    place integer not null,
    primary key (tenant_id, source_id, theme, element_id),
    foreign key (tenant_id, source_id) references comparison_plan (tenant_id, source_id)
      on delete cascade
  )`.execute(db);
  await sql`create table comparison_indicator (
    tenant_id uuid not null,
    source_id uuid not null,
    listed boolean not null,
    element_id uuid not null,
    place integer not null,
    indicator text,
    name text not null,
    unit text,
    definition text,
    norm text,
    period text,
    value double precision,
    preliminary boolean not null,
    target_period text,
    target_value double precision,
    primary key (tenant_id, source_id, element_id, place),
    foreign key (tenant_id, source_id) references comparison_plan (tenant_id, source_id)
      on delete cascade
  )`.execute(db);
  // Each table decides by its own row, since Citus takes no sub-select in a policy.
  for (const table of PROJECTIONS) {
    await isolateTableWithReader(db, table, { name: "made_public", condition: sql`listed` });
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table comparison_indicator, comparison_element, comparison_theme, comparison_plan`.execute(
    db,
  );
  await sql`create table comparison_plan (
    tenant_id uuid not null references tenant (id),
    share_id uuid not null,
    municipality_id uuid not null,
    municipality_code text,
    municipality_name text not null,
    country text not null,
    framework_id text not null,
    language text not null,
    title text not null,
    valid_to text,
    content_hash text not null,
    projected_at timestamptz not null default now(),
    primary key (tenant_id, share_id)
  )`.execute(db);
  await sql`create table comparison_element (
    tenant_id uuid not null,
    share_id uuid not null,
    element_id uuid not null,
    theme text not null,
    kind text not null,
    title text not null,
    status text,
    attainment text,
    lead_unit text,
    ends text,
    has_cost boolean not null,
    place integer not null,
    primary key (tenant_id, share_id, element_id, theme),
    foreign key (tenant_id, share_id) references comparison_plan (tenant_id, share_id)
      on delete cascade
  )`.execute(db);
  for (const table of ["comparison_plan", "comparison_element"]) await isolateTable(db, table);
}
