import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

/** Invitations and letters to people, and an organisation that changes over the years. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table organisation_unit
    add column parent_id uuid,
    add column dissolved_on date,
    add column successor_id uuid,
    add column version integer not null default 1,
    add check (parent_id <> id),
    add check (successor_id <> id and (successor_id is null or dissolved_on is not null)),
    add foreign key (tenant_id, parent_id) references organisation_unit (tenant_id, id)
      deferrable initially deferred,
    add foreign key (tenant_id, successor_id) references organisation_unit (tenant_id, id)
      deferrable initially deferred`.execute(db);
  // Empty valid_from: as far back as anybody knows.
  await sql`create table organisation_unit_name (
    tenant_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    name text not null check (name <> ''),
    valid_from date,
    primary key (tenant_id, id),
    unique nulls not distinct (tenant_id, unit_id, valid_from),
    foreign key (tenant_id, unit_id) references organisation_unit (tenant_id, id) on delete cascade
  )`.execute(db);
  await sql`alter table membership add column joined_at timestamptz not null default now()`.execute(
    db,
  );
  await sql`create table membership_unit (
    tenant_id uuid not null,
    user_id uuid not null,
    unit_id uuid not null,
    primary key (tenant_id, user_id, unit_id),
    foreign key (tenant_id, user_id) references membership (tenant_id, user_id) on delete cascade,
    foreign key (tenant_id, unit_id) references organisation_unit (tenant_id, id) on delete cascade
  )`.execute(db);
  await sql`create table invitation (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    email text not null check (email = lower(email)),
    role text not null,
    language text not null,
    token_hash text not null,
    sendings integer not null default 1,
    invited_by uuid,
    invited_at timestamptz not null default now(),
    expires_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by uuid,
    withdrawn_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash)
  )`.execute(db);
  // Invited twice is one invitation.
  await sql`create unique index invitation_open on invitation (tenant_id, email)
    where accepted_at is null and withdrawn_at is null`.execute(db);
  await sql`create table mail (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    mail_key text not null,
    kind text not null,
    recipient text not null,
    language text not null,
    params jsonb,
    status text not null default 'queued'
      check (status in ('queued', 'sending', 'sent', 'kept', 'failed')),
    attempts integer not null default 0,
    leased_until timestamptz,
    not_before timestamptz not null default now(),
    error_code text,
    requested_by uuid,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, mail_key)
  )`.execute(db);
  // What is kept on the page of the demo, newest first; and what has been kept long enough.
  await sql`create index mail_recent on mail (tenant_id, created_at desc)`.execute(db);
  // The log by person.
  await sql`create index audit_event_by_actor on audit_event (tenant_id, actor_user_id, at desc)`.execute(
    db,
  );
  // What waits to be handed over: the elements of a unit.
  await sql`create index plan_element_lead on plan_element (tenant_id, lead_unit_id)
    where lead_unit_id is not null`.execute(db);
  for (const table of ["organisation_unit_name", "membership_unit", "invitation", "mail"]) {
    await isolateTable(db, table);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index plan_element_lead, audit_event_by_actor`.execute(db);
  await sql`drop table mail, invitation, membership_unit, organisation_unit_name`.execute(db);
  await sql`alter table membership drop column joined_at`.execute(db);
  await sql`alter table organisation_unit drop column parent_id, drop column dissolved_on,
    drop column successor_id, drop column version`.execute(db);
}
