import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

/** Addresses that calendars subscribe to: one a member and plan, ended with the membership. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table calendar_link (
    tenant_id uuid not null,
    user_id uuid not null,
    plan_id uuid not null,
    token_hash text not null,
    created_at timestamptz not null default now(),
    primary key (tenant_id, user_id, plan_id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, user_id) references membership (tenant_id, user_id) on delete cascade,
    foreign key (tenant_id, plan_id) references plan (tenant_id, id) on delete cascade
  )`.execute(db);
  await isolateTable(db, "calendar_link");
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table calendar_link`.execute(db);
}
