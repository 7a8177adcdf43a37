import { type Kysely, sql } from "kysely";

/**
 * The one template of tenant isolation. Restrictive, so that no later policy can widen it; forced,
 * so that it also binds the table's owner. `nullif`: after a transaction-local setting the value
 * reads back as '', and casting that raises. No sub-select: Citus refuses one inside a policy.
 */
export async function isolateTable(db: Kysely<unknown>, table: string): Promise<void> {
  await forceRowSecurity(db, table);
  const mine = ownRow();
  await sql`create policy tenant_isolation on ${sql.table(table)} as restrictive
    using (${mine}) with check (${mine})`.execute(db);
  await sql`create policy tenant_access on ${sql.table(table)} using (true) with check (true)`.execute(
    db,
  );
}

/**
 * For the few tables with a second rightful reader (a member reads own memberships, a region reads
 * what was shared with it). Writing stays with the tenant: the extra policy is for SELECT alone.
 */
export async function isolateTableWithReader(
  db: Kysely<unknown>,
  table: string,
  reader: { name: string; condition: ReturnType<typeof sql> },
): Promise<void> {
  await forceRowSecurity(db, table);
  const mine = ownRow();
  await sql`create policy tenant_isolation on ${sql.table(table)}
    using (${mine}) with check (${mine})`.execute(db);
  await sql`create policy ${sql.id(reader.name)} on ${sql.table(table)} for select
    using (${reader.condition})`.execute(db);
}

function ownRow() {
  return sql`tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
}

async function forceRowSecurity(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
  await sql`alter table ${sql.table(table)} force row level security`.execute(db);
}
