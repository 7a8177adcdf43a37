import { cloneDatabase } from "@boplan/testing/database";
import { Kysely, Migrator, NO_MIGRATIONS, PostgresDialect } from "kysely";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { migrateDatabase } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";

/** Tables, columns, constraints, indexes, policies and rights of the application role. */
async function describeSchema(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(
      `select format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
         from information_schema.columns where table_schema = 'public'
       union all select format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid))
         from pg_constraint where connamespace = 'public'::regnamespace
       union all select indexdef from pg_indexes where schemaname = 'public'
       union all select format('policy %s %s %s %s %s %s', tablename, policyname, permissive, cmd, qual, with_check)
         from pg_policies where schemaname = 'public'
       union all select format('security %s %s %s', relname, relrowsecurity, relforcerowsecurity)
         from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       union all select format('right %s %s', table_name, privilege_type)
         from information_schema.role_table_grants
         where table_schema = 'public' and grantee <> current_user
       order by 1`,
    );
    return rows.map((row) => row.line);
  } finally {
    await client.end();
  }
}

describe("the migrations", () => {
  it("can be undone to the last and give the same database again", async () => {
    const { ownerUrl, appUrl } = await cloneDatabase();
    const before = await describeSchema(ownerUrl);
    expect(before.length).toBeGreaterThan(100);
    const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
    const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
    const undone = await migrator.migrateTo(NO_MIGRATIONS);
    await db.destroy();
    expect(undone.error).toBeUndefined();
    const left = (await describeSchema(ownerUrl)).filter((line) => !line.includes("kysely_"));
    expect(left).toEqual([]);
    const appRole = new URL(appUrl).username;
    const { applied } = await migrateDatabase({ ownerUrl, appRole });
    expect(applied).toEqual(Object.keys(MIGRATIONS));
    expect(await describeSchema(ownerUrl)).toEqual(before);
  });

  it("change nothing when there is nothing to do", async () => {
    const { ownerUrl, appUrl } = await cloneDatabase();
    const before = await describeSchema(ownerUrl);
    const appRole = new URL(appUrl).username;
    expect(await migrateDatabase({ ownerUrl, appRole })).toEqual({ applied: [] });
    expect(await describeSchema(ownerUrl)).toEqual(before);
  });
});
