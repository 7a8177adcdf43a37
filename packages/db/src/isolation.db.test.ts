import { randomUUID } from "node:crypto";
import { cloneDatabase, type TestDatabase } from "@boplan/testing/database";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillTenant } from "../test/fill-tenant.ts";
import { openStores, type Stores } from "./store.ts";
import { SYSTEM_TABLES } from "./tables/database.ts";

const NORTH = randomUUID();
const SOUTH = randomUUID();

let database: TestDatabase;
let stores: Stores;
let owner: pg.Client;
let app: pg.Client;
let tenantTables: string[];

beforeAll(async () => {
  database = await cloneDatabase();
  stores = openStores({ appUrl: database.appUrl, poolSize: 3 });
  owner = new pg.Client({ connectionString: database.ownerUrl });
  app = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace
      and c.relkind = 'r' and c.relname <> all ($1::text[])`,
    [[...SYSTEM_TABLES]],
  );
  tenantTables = rows.map((row) => row.name);
  await app.query(
    `insert into tenant (id, slug, name, kind, country, language) values
      ($1, 'north', 'North', 'municipality', 'XX', 'sv'),
      ($2, 'south', 'South', 'municipality', 'XX', 'sv')`,
    [NORTH, SOUTH],
  );
  await Promise.all([
    fillTenant({ stores, tenantId: NORTH, neighbour: SOUTH }),
    fillTenant({ stores, tenantId: SOUTH, neighbour: NORTH }),
  ]);
});

/** Columns that the database does not fill by itself. */
async function writtenColumns(table: string): Promise<string> {
  const { rows } = await app.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows.map(({ name }) => name).join(", ");
}

afterAll(async () => {
  await stores.close();
  await Promise.all([owner.end(), app.end()]);
});

/** Runs statements as the application role in a tenant's transaction and rolls back. */
async function inTenant<T>(tenantId: string, fn: () => Promise<T>): Promise<T> {
  await app.query(`begin; set local "app.tenant_id" = '${tenantId}'`);
  try {
    return await fn();
  } finally {
    await app.query("rollback");
  }
}

describe("the neighbour's rows", () => {
  it("are in every tenant table, or this file proves nothing", async () => {
    for (const table of tenantTables) {
      const counts = await Promise.all(
        [NORTH, SOUTH].map((tenantId) =>
          stores.tenantStore.read(tenantId, (reader) =>
            reader
              .selectFrom(table as "plan")
              .selectAll()
              .execute(),
          ),
        ),
      );
      expect(
        counts.map((rows) => rows.length),
        table,
      ).toEqual([1, 1]);
    }
  });

  it("cannot be read, changed, deleted or written by the application role", async () => {
    for (const table of tenantTables) {
      await inTenant(NORTH, async () => {
        const seen = await app.query(`select tenant_id from ${table}`);
        expect(seen.rows, table).toEqual([{ tenant_id: NORTH }]);
      });
      for (const attempt of [
        `update ${table} set tenant_id = tenant_id where tenant_id = '${SOUTH}'`,
        `delete from ${table} where tenant_id = '${SOUTH}'`,
      ]) {
        await inTenant(NORTH, async () => {
          const outcome = await app.query(attempt).then(
            (result) => result.rowCount,
            (error: { code: string }) => error.code,
          );
          // 42501: history tables may not be changed by anyone.
          expect([0, "42501"], `${table}: ${attempt}`).toContain(outcome);
        });
      }
      await inTenant(NORTH, async () => {
        const columns = await writtenColumns(table);
        const copied = app.query(
          `insert into ${table} (${columns})
            select ${columns} from (select (jsonb_populate_record(t, $1)).* from ${table} t) copy`,
          [{ tenant_id: SOUTH }],
        );
        await expect(copied, table).rejects.toMatchObject({ code: "42501" });
      });
    }
  });

  it("cannot be given away: a row keeps its tenant", async () => {
    for (const table of tenantTables) {
      await inTenant(NORTH, async () => {
        await expect(
          app.query(`update ${table} set tenant_id = '${SOUTH}'`),
          table,
        ).rejects.toMatchObject({ code: "42501" });
      });
    }
  });

  it("are invisible without a tenant, also after a tenant's transaction on the same connection", async () => {
    await inTenant(NORTH, () => app.query("select 1"));
    for (const table of tenantTables) {
      const { rows } = await app.query(`select * from ${table}`);
      expect(rows, table).toEqual([]);
    }
  });

  it("stay apart when two tenants read at once over one pool", async () => {
    const reads = Array.from({ length: 60 }, (_, turn) => {
      const tenantId = turn % 2 === 0 ? NORTH : SOUTH;
      return stores.tenantStore.read(tenantId, async (reader) => {
        const rows = await reader.selectFrom("plan").select("tenant_id").execute();
        return rows.length === 1 && rows[0]?.tenant_id === tenantId;
      });
    });
    expect(await Promise.all(reads)).toEqual(reads.map(() => true));
  });
});

describe("a share", () => {
  it("is read by its recipient until it is withdrawn, and never changed by it", async () => {
    const [given] = await stores.tenantStore.read(NORTH, (reader) =>
      reader.selectFrom("plan_share").select(["id", "plan_id", "version_id"]).execute(),
    );
    if (!given) throw new Error("nothing to share");
    const shareId = randomUUID();
    await stores.tenantStore.write(NORTH, (writer) =>
      writer
        .insertInto("plan_share")
        .values({
          ...given,
          id: shareId,
          tenant_id: NORTH,
          recipient_tenant_id: SOUTH,
          content_hash: "h",
          snapshot: "{}",
          shared_by: null,
          withdrawn_at: null,
        })
        .execute(),
    );
    const readBySouth = () =>
      stores.tenantStore.read(SOUTH, (reader) =>
        reader.selectFrom("plan_share").select("id").where("id", "=", shareId).execute(),
      );
    expect(await readBySouth()).toHaveLength(1);
    await inTenant(SOUTH, async () => {
      const stolen = await app.query(`update plan_share set tenant_id = $1 where id = $2`, [
        SOUTH,
        shareId,
      ]);
      expect(stolen.rowCount).toBe(0);
      const removed = await app.query(`delete from plan_share where id = $1`, [shareId]);
      expect(removed.rowCount).toBe(0);
    });
    await stores.tenantStore.write(NORTH, (writer) =>
      writer
        .updateTable("plan_share")
        .set({ withdrawn_at: new Date() })
        .where("id", "=", shareId)
        .execute(),
    );
    expect(await readBySouth()).toEqual([]);
  });
});

describe("a publication", () => {
  it("is read by everybody until it is withdrawn, and never changed by others", async () => {
    const [made] = await stores.tenantStore.read(NORTH, (reader) =>
      reader.selectFrom("public_plan").selectAll().execute(),
    );
    if (!made) throw new Error("nothing to publish");
    const { measure_statuses: _written, ...rest } = made;
    const id = randomUUID();
    await stores.tenantStore.write(NORTH, (writer) =>
      writer
        .insertInto("public_plan")
        .values({ ...rest, id, snapshot: "{}", withdrawn_at: null })
        .execute(),
    );
    const seenBySouth = () =>
      stores.tenantStore.read(SOUTH, (reader) =>
        reader.selectFrom("public_plan").select("id").where("id", "=", id).execute(),
      );
    expect(await seenBySouth()).toHaveLength(1);
    await inTenant(SOUTH, async () => {
      for (const attempt of ["update public_plan set title = 'X'", "delete from public_plan"]) {
        expect((await app.query(`${attempt} where id = $1`, [id])).rowCount).toBe(0);
      }
    });
    await stores.tenantStore.write(NORTH, (writer) =>
      writer
        .updateTable("public_plan")
        .set({ withdrawn_at: new Date() })
        .where("id", "=", id)
        .execute(),
    );
    expect(await seenBySouth()).toEqual([]);
    await owner.query("delete from public_plan where id = $1", [id]);
  });
});

describe("the door", () => {
  it("refuses a tenant that is no uuid before anything reaches the database", async () => {
    await expect(
      stores.tenantStore.read("x'; drop table plan; --", async () => 1),
    ).rejects.toMatchObject({ code: "database.badScope" });
  });

  it("gives handles that end with their transaction", async () => {
    const kept = await stores.tenantStore.read(NORTH, async (reader) => reader);
    await expect(kept.selectFrom("plan").selectAll().execute()).rejects.toMatchObject({
      code: "database.handleEnded",
    });
  });

  it("reads in a transaction that cannot write", async () => {
    await inTenant(NORTH, async () => {});
    await expect(
      stores.tenantStore.read(NORTH, async (reader) => {
        const writer = reader as unknown as { selectFrom: typeof reader.selectFrom };
        return writer.selectFrom("plan").selectAll().forUpdate().execute();
      }),
    ).rejects.toMatchObject({ code: "25006" });
  });

  it("keeps nothing of a transaction that fails", async () => {
    const id = randomUUID();
    await expect(
      stores.tenantStore.write(NORTH, async (writer) => {
        await writer
          .insertInto("organisation_unit")
          .values({ tenant_id: NORTH, id, name: "Half", place: 9 })
          .execute();
        throw new Error("cut off");
      }),
    ).rejects.toThrow("cut off");
    const left = await stores.tenantStore.read(NORTH, (reader) =>
      reader.selectFrom("organisation_unit").select("id").where("id", "=", id).execute(),
    );
    expect(left).toEqual([]);
  });
});

describe("the start", () => {
  it("accepts the migrated database", async () => {
    await expect(stores.assertSafe()).resolves.toBeUndefined();
  });

  it.each([
    [
      "a table without forced row level security",
      "alter table plan no force row level security",
      "alter table plan force row level security",
      "table plan",
    ],
    [
      "a view that runs with its owner's rights",
      "create view plan_titles as select title from plan",
      "drop view plan_titles",
      "view plan_titles",
    ],
    ["a table nobody classified", "create table loose (id int)", "drop table loose", "table loose"],
  ])("is refused with %s", async (_what, breakIt, mendIt, named) => {
    await owner.query(breakIt);
    try {
      await expect(stores.assertSafe()).rejects.toMatchObject({
        code: "database.unsafe",
        params: { problems: expect.stringContaining(named) },
      });
    } finally {
      await owner.query(mendIt);
    }
  });

  it("accepts a view with the reader's rights", async () => {
    await owner.query("create view mine with (security_invoker = on) as select title from plan");
    try {
      await expect(stores.assertSafe()).resolves.toBeUndefined();
    } finally {
      await owner.query("drop view mine");
    }
  });

  it("is refused while a migration is pending", async () => {
    const name = "20261122T0220-reports-and-comparison";
    await owner.query("delete from kysely_migration where name = $1", [name]);
    try {
      await expect(stores.assertSafe()).rejects.toMatchObject({
        code: "database.migrationPending",
        params: { migrations: name },
      });
    } finally {
      await owner.query("insert into kysely_migration values ($1, now()::text)", [name]);
    }
  });

  it("is refused to the tables' owner", async () => {
    const asOwner = openStores({ appUrl: database.ownerUrl, poolSize: 1 });
    try {
      await expect(asOwner.assertSafe()).rejects.toMatchObject({
        code: "database.unsafe",
        params: { problems: expect.stringContaining("owns table") },
      });
    } finally {
      await asOwner.close();
    }
  });

  it("names an unreachable database", async () => {
    const nowhere = openStores({ appUrl: "postgres://x:y@127.0.0.1:1/none", poolSize: 1 });
    await expect(nowhere.assertSafe()).rejects.toMatchObject({ code: "database.unreachable" });
    await nowhere.close();
  });
});
