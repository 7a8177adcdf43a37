import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

/** Minutes and other papers of a decision. What was taken away stays as a trace without its file. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table decision_document (
    tenant_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    decision_id uuid not null,
    file_name text not null,
    media_type text not null,
    size_bytes integer not null,
    sha256 text not null,
    storage_key text not null,
    added_at timestamptz not null default now(),
    added_by uuid,
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id)
  )`.execute(db);
  await sql`create index decision_document_of_plan
    on decision_document (tenant_id, plan_id)`.execute(db);
  // However often a form is sent, one decision holds a file once.
  await sql`create unique index decision_document_once
    on decision_document (tenant_id, decision_id, sha256) where removed_at is null`.execute(db);
  await isolateTable(db, "decision_document");
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table decision_document`.execute(db);
}
