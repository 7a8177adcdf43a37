import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

const TABLES = [
  "consultation_round",
  "consultation_party",
  "consultation_link",
  "consultation_answer",
  "consultation_remark",
  "consultation_attachment",
  "consultation_assessment",
] as const;

/** Rounds of consultation: who is heard about which frozen text until when, and what came in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table consultation_round (
    tenant_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    name text not null check (name <> ''),
    kind text not null check (kind in ('consultation', 'referral', 'publicReview')),
    deadline date not null,
    message text not null default '',
    announced_on text,
    url text,
    version_number integer,
    opened_on date,
    opened_at timestamptz,
    closed_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by uuid,
    primary key (tenant_id, id),
    check ((opened_at is null) = (version_number is null)),
    check (closed_at is null or opened_at is not null),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id),
    foreign key (tenant_id, plan_id, version_number)
      references plan_version (tenant_id, plan_id, number)
  )`.execute(db);
  // The rounds of a plan, in the order they were made.
  await sql`create index consultation_round_of_plan
    on consultation_round (tenant_id, plan_id, created_at)`.execute(db);
  await sql`create table consultation_party (
    tenant_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    body_id text,
    name text not null check (name <> ''),
    mode text not null check (mode in ('consulted', 'offered')),
    email text check (email = lower(email)),
    language text not null,
    place integer not null,
    asked_on date,
    reminded_on date,
    sendings integer not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, round_id, name),
    foreign key (tenant_id, round_id) references consultation_round (tenant_id, id)
  )`.execute(db);
  // Each letter has a link of its own; a reminder leaves the one before in force, since a form may
  // be open behind it.
  await sql`create table consultation_link (
    tenant_id uuid not null,
    party_id uuid not null,
    token_hash text not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    primary key (tenant_id, token_hash),
    foreign key (tenant_id, party_id) references consultation_party (tenant_id, id)
  )`.execute(db);
  await sql`create index consultation_link_of_party
    on consultation_link (tenant_id, party_id)`.execute(db);
  await sql`create table consultation_answer (
    tenant_id uuid not null,
    id uuid not null,
    party_id uuid not null,
    client_key uuid not null,
    received_at timestamptz not null,
    received_on date not null,
    late boolean not null,
    no_comments boolean not null,
    signed_by text not null default '',
    registered_by uuid,
    primary key (tenant_id, id),
    unique (tenant_id, party_id, client_key),
    foreign key (tenant_id, party_id) references consultation_party (tenant_id, id)
  )`.execute(db);
  await sql`create table consultation_remark (
    tenant_id uuid not null,
    id uuid not null,
    answer_id uuid not null,
    place integer not null,
    element_ids jsonb not null,
    text text not null check (text <> ''),
    primary key (tenant_id, id),
    foreign key (tenant_id, answer_id) references consultation_answer (tenant_id, id)
  )`.execute(db);
  await sql`create index consultation_remark_of_answer
    on consultation_remark (tenant_id, answer_id, place)`.execute(db);
  await sql`create table consultation_attachment (
    tenant_id uuid not null,
    id uuid not null,
    answer_id uuid not null,
    file_name text not null,
    media_type text not null,
    size_bytes integer not null,
    storage_key text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, answer_id) references consultation_answer (tenant_id, id)
  )`.execute(db);
  await sql`create index consultation_attachment_of_answer
    on consultation_attachment (tenant_id, answer_id)`.execute(db);
  await sql`create table consultation_assessment (
    tenant_id uuid not null,
    remark_id uuid not null,
    outcome text not null
      check (outcome in ('accepted', 'partlyAccepted', 'notAccepted', 'noted')),
    text text not null,
    changed_element_ids jsonb not null,
    version integer not null default 1,
    assessed_by uuid,
    assessed_at timestamptz not null default now(),
    primary key (tenant_id, remark_id),
    foreign key (tenant_id, remark_id) references consultation_remark (tenant_id, id)
  )`.execute(db);
  // What bodies were told when they were asked holds for everybody, also for us.
  await sql`create function keep_opened_round() returns trigger language plpgsql as $$
    begin
      if old.opened_at is null then return case tg_op when 'DELETE' then old else new end; end if;
      if tg_op = 'DELETE' then
        raise exception 'an opened round is kept' using errcode = 'restrict_violation';
      end if;
      if (new.deadline, new.version_number, new.opened_at, new.opened_on, new.plan_id)
        is distinct from (old.deadline, old.version_number, old.opened_at, old.opened_on, old.plan_id)
        or (old.closed_at is not null and new.closed_at is distinct from old.closed_at)
      then
        raise exception 'an opened round is frozen' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger keep_opened_round before update or delete on consultation_round
    for each row execute function keep_opened_round()`.execute(db);
  await sql`create function keep_asked_party() returns trigger language plpgsql as $$
    begin
      if old.asked_on is not null then
        raise exception 'who was asked is kept' using errcode = 'restrict_violation';
      end if;
      return old;
    end $$`.execute(db);
  await sql`create trigger keep_asked_party before delete on consultation_party
    for each row execute function keep_asked_party()`.execute(db);
  for (const table of TABLES) await isolateTable(db, table);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [...TABLES].reverse()) await sql`drop table ${sql.table(table)}`.execute(db);
  await sql`drop function keep_opened_round(), keep_asked_party()`.execute(db);
}
