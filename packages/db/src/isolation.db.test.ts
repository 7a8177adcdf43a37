import { randomUUID } from "node:crypto";
import { cloneDatabase, type TestDatabase } from "@boplan/testing/database";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStores, type Stores, type TenantWriter } from "./store.ts";
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
  await Promise.all([fill(NORTH, SOUTH), fill(SOUTH, NORTH)]);
});

afterAll(async () => {
  await stores.close();
  await Promise.all([owner.end(), app.end()]);
});

/** One row in every tenant table. */
async function fill(tenantId: string, neighbour: string): Promise<void> {
  const planId = randomUUID();
  const versionId = randomUUID();
  const shareId = randomUUID();
  const userId = randomUUID();
  await stores.systemStore.write((writer) =>
    writer
      .insertInto("user_account")
      .values({
        id: userId,
        email: `${userId}@x.example`,
        name: "P",
        language: "sv",
        password_hash: null,
      })
      .execute(),
  );
  await stores.tenantStore.write(tenantId, async (writer) => {
    const tenant_id = tenantId;
    const json = "{}" as never;
    const plan_id = planId;
    await writer
      .insertInto("membership")
      .values({ tenant_id, user_id: userId, role: "planner" })
      .execute();
    const unitId = randomUUID();
    await writer
      .insertInto("organisation_unit")
      .values({ tenant_id, id: unitId, name: "U", place: 0 })
      .execute();
    await writer
      .insertInto("organisation_unit_name")
      .values({ tenant_id, id: randomUUID(), unit_id: unitId, name: "U", valid_from: null })
      .execute();
    await writer
      .insertInto("membership_unit")
      .values({ tenant_id, user_id: userId, unit_id: unitId })
      .execute();
    await writer
      .insertInto("invitation")
      .values({
        tenant_id,
        id: randomUUID(),
        email: "i@x.example",
        role: "reader",
        language: "sv",
        token_hash: "h",
        expires_at: new Date(),
      })
      .execute();
    await writer
      .insertInto("mail")
      .values({
        tenant_id,
        id: randomUUID(),
        mail_key: "k",
        kind: "invitation",
        recipient: "i@x.example",
        language: "sv",
        params: json,
      })
      .execute();
    await writer
      .insertInto("tenant_framework")
      .values({ tenant_id, framework_id: "x", framework_version: "1" })
      .execute();
    await writer
      .insertInto("region_member")
      .values({ tenant_id, municipality_id: neighbour })
      .execute();
    await writer
      .insertInto("audit_event")
      .values({
        tenant_id,
        id: randomUUID(),
        actor_user_id: null,
        action: "a",
        subject: "s",
        details: json,
      })
      .execute();
    await writer
      .insertInto("plan")
      .values({
        tenant_id,
        id: planId,
        slug: "p",
        title: "P",
        summary: "",
        framework_id: "x",
        framework_version: "1",
        language: "sv",
        status: "draft",
        document: json,
      })
      .execute();
    await writer
      .insertInto("calendar_link")
      .values({ tenant_id, plan_id, user_id: userId, token_hash: "h" })
      .execute();
    await writer
      .insertInto("plan_presence")
      .values({ tenant_id, plan_id, tab_id: randomUUID(), user_id: userId })
      .execute();
    await writer
      .insertInto("plan_element")
      .values({
        tenant_id,
        plan_id,
        id: randomUUID(),
        parent_id: null,
        place: "a0",
        kind: "goal",
        title: "G",
        text: "",
        attributes: json,
      })
      .execute();
    await writer
      .insertInto("plan_import")
      .values({
        tenant_id,
        id: randomUUID(),
        request_key: "k",
        file_name: "F",
        file_bytes: 1,
        plan_id,
        expires_at: new Date(),
      })
      .execute();
    await writer
      .insertInto("plan_part")
      .values({ tenant_id, plan_id, part: "needs", entries: json })
      .execute();
    await writer
      .insertInto("custom_field")
      .values({
        tenant_id,
        id: randomUUID(),
        label: "F",
        type: "text",
        options: json,
        kinds: json,
        place: 0,
      })
      .execute();
    await writer
      .insertInto("plan_version")
      .values({
        tenant_id,
        plan_id,
        id: versionId,
        number: 1,
        label: "1",
        content_hash: "h",
        snapshot: json,
        created_by: null,
      })
      .execute();
    await writer
      .insertInto("plan_share")
      .values({
        tenant_id,
        id: shareId,
        plan_id,
        version_id: versionId,
        recipient_tenant_id: tenantId,
        content_hash: "h",
        snapshot: json,
        shared_by: null,
        withdrawn_at: null,
      })
      .execute();
    await fillConsultation(writer, { planId, versionNumber: 1 });
    // Taken back: what stands is public and read by everybody, which is a test of its own.
    const publicationId = randomUUID();
    await writer
      .insertInto("public_plan")
      .values({
        tenant_id,
        id: publicationId,
        plan_id,
        version_id: versionId,
        municipality_name: "N",
        country: "XX",
        framework_id: "x",
        language: "sv",
        title: "T",
        content_hash: "h",
        snapshot: json,
        published_by: null,
        withdrawn_at: new Date(),
      })
      .execute();
    await writer
      .insertInto("catalogue_measure")
      .values({
        tenant_id,
        publication_id: publicationId,
        element_id: randomUUID(),
        listed: false,
        place: 0,
        title: "M",
        text: "",
        goal: null,
        themes: [],
        instruments: [],
        target_groups: [],
      })
      .execute();
    await writer
      .insertInto("report")
      .values({
        tenant_id,
        id: randomUUID(),
        plan_id,
        request_key: "k",
        kind: "full",
        format: "pdf",
        language: "sv",
        snapshot: json,
        content_hash: "h",
      })
      .execute();
    await writer
      .insertInto("comparison_plan")
      .values({
        tenant_id,
        share_id: shareId,
        municipality_id: neighbour,
        municipality_name: "N",
        country: "XX",
        framework_id: "x",
        language: "sv",
        title: "T",
        content_hash: "h",
        municipality_code: null,
        valid_to: null,
      })
      .execute();
    await writer
      .insertInto("comparison_element")
      .values({
        tenant_id,
        share_id: shareId,
        element_id: randomUUID(),
        theme: "ownership",
        kind: "goal",
        title: "G",
        has_cost: false,
        place: 0,
      })
      .execute();
  });
}

/** A consultation with an answer that was assessed. */
async function fillConsultation(
  writer: TenantWriter,
  { planId, versionNumber }: { planId: string; versionNumber: number },
): Promise<void> {
  const tenant_id = writer.tenantId;
  const [roundId, partyId, answerId, remarkId] = [1, 2, 3, 4].map(() => randomUUID());
  if (!roundId || !partyId || !answerId || !remarkId) throw new Error("no ids");
  const json = "[]" as never;
  const now = new Date();
  await writer
    .insertInto("consultation_round")
    .values({
      tenant_id,
      id: roundId,
      plan_id: planId,
      name: "R",
      kind: "referral",
      deadline: "2026-12-01",
      version_number: versionNumber,
      opened_on: "2026-11-01",
      opened_at: now,
    })
    .execute();
  await writer
    .insertInto("consultation_party")
    .values({
      tenant_id,
      id: partyId,
      round_id: roundId,
      name: "B",
      mode: "offered",
      language: "sv",
      place: 0,
    })
    .execute();
  await writer
    .insertInto("consultation_link")
    .values({ tenant_id, party_id: partyId, token_hash: "h", expires_at: now })
    .execute();
  await writer
    .insertInto("consultation_answer")
    .values({
      tenant_id,
      id: answerId,
      party_id: partyId,
      client_key: randomUUID(),
      received_at: now,
      received_on: "2026-11-02",
      late: false,
      no_comments: false,
    })
    .execute();
  await writer
    .insertInto("consultation_remark")
    .values({
      tenant_id,
      id: remarkId,
      answer_id: answerId,
      place: 0,
      element_ids: json,
      text: "T",
    })
    .execute();
  await writer
    .insertInto("consultation_attachment")
    .values({
      tenant_id,
      id: randomUUID(),
      answer_id: answerId,
      file_name: "f",
      media_type: "text/plain",
      size_bytes: 1,
      storage_key: "k",
    })
    .execute();
  await writer
    .insertInto("consultation_assessment")
    .values({
      tenant_id,
      remark_id: remarkId,
      outcome: "noted",
      text: "",
      changed_element_ids: json,
    })
    .execute();
}

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
        const copied = app.query(
          `insert into ${table} select (jsonb_populate_record(t, $1)).* from ${table} t`,
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
    const id = randomUUID();
    await stores.tenantStore.write(NORTH, (writer) =>
      writer
        .insertInto("public_plan")
        .values({ ...made, id, snapshot: "{}", withdrawn_at: null })
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
