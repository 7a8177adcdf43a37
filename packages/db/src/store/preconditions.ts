import { CodedError } from "@boplan/domain/error";
import type { ClientBase } from "pg";
import { pendingMigrations } from "../migrate.ts";
import { SYSTEM_TABLES } from "../tables/database.ts";

/**
 * Refuses to serve from a database where isolation does not hold: a table without forced row level
 * security, a view that runs with its owner's rights, a role that may go around the policies, or a
 * schema that the code does not know. Throws `database.unsafe` (with what) or
 * `database.migrationPending`.
 */
export async function assertSafeDatabase(client: ClientBase): Promise<void> {
  await assertMigrated(client);
  const problems = [
    ...(await unforcedTables(client)),
    ...(await definerViews(client)),
    ...(await excessiveRights(client)),
  ];
  if (problems.length > 0) {
    throw new CodedError("database.unsafe", { problems: problems.join(", ") });
  }
}

async function assertMigrated(client: ClientBase): Promise<void> {
  const ledger = await client.query<{ present: boolean }>(
    "select to_regclass('public.kysely_migration') is not null as present",
  );
  const applied = ledger.rows[0]?.present
    ? (await client.query<{ name: string }>("select name from kysely_migration")).rows
    : [];
  const pending = pendingMigrations(applied.map((row) => row.name));
  if (pending.length > 0) {
    throw new CodedError("database.migrationPending", { migrations: pending.join(", ") });
  }
}

async function unforcedTables(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and c.relname <> all ($1::text[])
        and not (c.relrowsecurity and c.relforcerowsecurity
          and exists (select 1 from pg_policy p where p.polrelid = c.oid))
      order by 1`,
    [[...SYSTEM_TABLES]],
  );
  return rows.map((row) => `table ${row.name} without forced row level security`);
}

async function definerViews(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
        and (c.relkind = 'm'
          or not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on',
            'security_invoker=1', 'security_invoker=yes'], false))
      order by 1`,
  );
  return rows.map((row) => `view ${row.name} without security_invoker`);
}

async function excessiveRights(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ bypasses: boolean; owns: string | null }>(
    `select r.rolsuper or r.rolbypassrls as bypasses,
        (select min(c.relname) from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            and pg_has_role(current_user, c.relowner, 'member')) as owns
      from pg_roles r where r.rolname = current_user`,
  );
  const role = rows[0];
  if (!role) return [];
  return [
    ...(role.bypasses ? ["the application role may bypass row level security"] : []),
    ...(role.owns === null ? [] : [`the application role owns table ${role.owns}`]),
  ];
}
