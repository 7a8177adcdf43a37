import { CodedError } from "@boplan/domain/error";
import { Kysely, Migrator, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { MIGRATIONS } from "./migrations/index.ts";
import { SYSTEM_TABLES } from "./tables/database.ts";

/** Rows of these are history: the application adds to them and never changes them. */
const APPEND_ONLY_TABLES = [
  "audit_event",
  "plan_version",
  "consultation_answer",
  "consultation_remark",
  "consultation_attachment",
] as const;

/**
 * Brings the database to the newest schema and grants the application role what it needs.
 * Runs as the owner of the tables; safe to repeat. Throws `database.migrationFailed`.
 */
export async function migrateDatabase(options: {
  ownerUrl: string;
  appRole: string;
}): Promise<{ applied: string[] }> {
  const pool = new pg.Pool({ connectionString: options.ownerUrl, max: 1 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error !== undefined) {
      const failed = results.find((result) => result.status === "Error");
      throw Object.assign(
        new CodedError("database.migrationFailed", { migration: failed?.migrationName ?? "?" }),
        { cause: error },
      );
    }
    await grantToApplication(db, options.appRole);
    return { applied: results.map((result) => result.migrationName) };
  } finally {
    await db.destroy();
  }
}

/** Names of migrations that the code knows and the database has not seen. */
export function pendingMigrations(applied: readonly string[]): string[] {
  return Object.keys(MIGRATIONS).filter((name) => !applied.includes(name));
}

async function grantToApplication(db: Kysely<unknown>, appRole: string): Promise<void> {
  const role = sql.id(appRole);
  await sql`grant usage on schema public to ${role}`.execute(db);
  await sql`grant select, insert, update, delete on all tables in schema public to ${role}`.execute(
    db,
  );
  for (const table of APPEND_ONLY_TABLES) {
    await sql`revoke update, delete on ${sql.table(table)} from ${role}`.execute(db);
  }
  for (const table of SYSTEM_TABLES.filter((name) => name.startsWith("kysely_"))) {
    await sql`revoke insert, update, delete on ${sql.table(table)} from ${role}`.execute(db);
  }
}
