import pg from "pg";
import { expect, test } from "vitest";
import { cloneDatabase, type TestDatabase } from "./database.ts";

async function ask<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

const roleOf = (database: TestDatabase) =>
  ask<{ rolsuper: boolean; rolbypassrls: boolean; owned: number }>(
    database.appUrl,
    `select rolsuper, rolbypassrls,
       (select count(*)::int from pg_class where relowner = r.oid) as owned
     from pg_roles r where rolname = current_user`,
  );

test("a clone is migrated, and its application role owns nothing and bypasses nothing", async () => {
  const database = await cloneDatabase();
  const tables = await ask(database.appUrl, "select from pg_tables where schemaname = 'public'");
  expect(tables.length).toBeGreaterThan(0);
  expect(await roleOf(database)).toEqual([{ rolsuper: false, rolbypassrls: false, owned: 0 }]);
});

test("what one clone holds, another does not", async () => {
  const [one, other] = await Promise.all([cloneDatabase(), cloneDatabase()]);
  await ask(one.ownerUrl, "create table only_here (id int)");
  expect(await ask(one.ownerUrl, "select to_regclass('only_here') is not null as there")).toEqual([
    { there: true },
  ]);
  expect(await ask(other.ownerUrl, "select to_regclass('only_here') is not null as there")).toEqual(
    [{ there: false }],
  );
});

test("the application role cannot make tables", async () => {
  const database = await cloneDatabase();
  await expect(ask(database.appUrl, "create table mine (id int)")).rejects.toMatchObject({
    code: "42501",
  });
});

test("a shared start is made once, and what failed half way is not started from", async () => {
  let made = 0;
  const start = {
    name: "shared",
    fill: async ({ ownerUrl }: TestDatabase) => {
      made += 1;
      await ask(ownerUrl, "create table filled (id int)");
      if (made === 1) throw new Error("power cut");
    },
  };
  await expect(cloneDatabase(start)).rejects.toThrow("power cut");
  const clones = await Promise.all([cloneDatabase(start), cloneDatabase(start)]);
  expect(made).toBe(2);
  for (const { ownerUrl } of clones) await ask(ownerUrl, "insert into filled values (1)");
});
