import {
  addMember,
  addMembership,
  addTenant,
  createTestApp,
  TEST_PASSWORD,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clearExpired } from "../clear-expired.ts";
import { listMyTenants } from "../tenant/list-my-tenants.ts";
import { setLanguage } from "./set-language.ts";
import { signIn } from "./sign-in.ts";

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** The name=value part of a Set-Cookie line, as a browser sends it back. */
function cookieOf(setCookie: string): string {
  return setCookie.split(";")[0] ?? "";
}

describe("signing in", () => {
  it("opens a session that says who it is", async () => {
    const tenant = await addTenant(app);
    const { email, userId } = await addMember(app, { tenant, role: "planner" });
    const { setCookie } = await signIn({
      app,
      email: ` ${email.toUpperCase()} `,
      password: TEST_PASSWORD,
      address: "::1",
    });
    expect(setCookie).toMatch(/HttpOnly/);
    expect(setCookie).toMatch(/SameSite=Lax/);
    const session = await app.sessions.resolve(cookieOf(setCookie));
    expect(session?.user.id).toBe(userId);
  });

  it("keeps only the hash of the session id", async () => {
    const tenant = await addTenant(app);
    const { email } = await addMember(app, { tenant, role: "planner" });
    const { setCookie } = await signIn({ app, email, password: TEST_PASSWORD, address: "::1" });
    const id = cookieOf(setCookie).split("=")[1];
    const rows = await app.systemStore.read((reader) =>
      reader.selectFrom("session").select("id_hash").execute(),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.id_hash)).not.toContain(id);
  });

  it("ends for good", async () => {
    const tenant = await addTenant(app);
    const { email } = await addMember(app, { tenant, role: "planner" });
    const { setCookie } = await signIn({ app, email, password: TEST_PASSWORD, address: "::1" });
    const session = await app.sessions.resolve(cookieOf(setCookie));
    expect(await app.sessions.end(session?.sessionId ?? "")).toMatch(/Max-Age=0/);
    expect(await app.sessions.resolve(cookieOf(setCookie))).toBeNull();
  });

  it("answers a missing account and a wrong password alike", async () => {
    const tenant = await addTenant(app);
    const { email } = await addMember(app, { tenant, role: "planner" });
    const wrong = { app, password: "wrong", address: "198.51.100.1" };
    await expect(signIn({ ...wrong, email })).rejects.toMatchObject({ code: "signIn.wrong" });
    await expect(signIn({ ...wrong, email: "nobody@test.example" })).rejects.toMatchObject({
      code: "signIn.wrong",
    });
  });

  it("is throttled per account, whatever the address, and only for that account", async () => {
    const tenant = await addTenant(app);
    const { email } = await addMember(app, { tenant, role: "planner" });
    const other = await addMember(app, { tenant, role: "planner" });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(
        signIn({ app, email, password: "wrong", address: `203.0.113.${attempt}` }),
      ).rejects.toMatchObject({ code: "signIn.wrong" });
    }
    await expect(
      signIn({ app, email, password: TEST_PASSWORD, address: "203.0.113.99" }),
    ).rejects.toMatchObject({
      code: "signIn.throttled",
      params: { minutes: 15 },
    });
    await expect(
      signIn({ app, email: other.email, password: TEST_PASSWORD, address: "203.0.113.99" }),
    ).resolves.toBeDefined();
  });

  it("is throttled per address over many accounts", async () => {
    const address = "192.0.2.7";
    const codes = await Promise.all(
      Array.from({ length: 52 }, (_, attempt) =>
        signIn({ app, email: `guess-${attempt}@test.example`, password: "x", address }).catch(
          (error: { code: string }) => error.code,
        ),
      ),
    );
    expect(codes.filter((code) => code === "signIn.throttled")).toHaveLength(2);
  });

  it("does not count right passwords against the address that an office shares", async () => {
    const tenant = await addTenant(app);
    const { email } = await addMember(app, { tenant, role: "planner" });
    const address = "192.0.2.8";
    const wrong = (attempt: number) =>
      signIn({ app, email: `${attempt}@office.example`, password: "x", address }).catch(
        (error: { code: string }) => error.code,
      );
    await Promise.all(Array.from({ length: 49 }, (_, attempt) => wrong(attempt)));
    for (let turn = 0; turn < 3; turn += 1) {
      await signIn({ app, email, password: TEST_PASSWORD, address });
    }
    expect(await wrong(49)).toBe("signIn.wrong");
    expect(await wrong(50)).toBe("signIn.throttled");
  });

  it("remembers the language", async () => {
    const tenant = await addTenant(app);
    const { email, userId } = await addMember(app, { tenant, role: "planner" });
    await setLanguage({ app, userId, language: "nn" });
    const { setCookie } = await signIn({ app, email, password: TEST_PASSWORD, address: "::1" });
    expect((await app.sessions.resolve(cookieOf(setCookie)))?.user.language).toBe("nn");
  });
});

describe("what has run out", () => {
  it("is removed, and what has not is kept", async () => {
    const tenant = await addTenant(app);
    const { email, userId } = await addMember(app, { tenant, role: "planner" });
    const { setCookie } = await signIn({ app, email, password: TEST_PASSWORD, address: "::1" });
    await app.systemStore.write(async (writer) => {
      await writer
        .insertInto("session")
        .values({ id_hash: "old", user_id: userId, expires_at: new Date("2020-01-01") })
        .execute();
      await writer
        .insertInto("sign_in_throttle")
        .values([
          { key: "old", points: 1, expire: "1000" },
          { key: "new", points: 1, expire: String(Date.now() + 60_000) },
        ])
        .execute();
    });
    await clearExpired(app);
    expect(await app.sessions.resolve(cookieOf(setCookie))).not.toBeNull();
    const left = await app.systemStore.read(async (reader) => [
      ...(await reader.selectFrom("session").select("id_hash as key").execute()),
      ...(await reader.selectFrom("sign_in_throttle").select("key").execute()),
    ]);
    expect(left.map(({ key }) => key)).toContain("new");
    expect(left.map(({ key }) => key)).not.toContain("old");
  });
});

describe("my tenants", () => {
  it("are those I am a member of, with my role in each, and no others", async () => {
    const [one, two, strange] = await Promise.all([
      addTenant(app, { name: "Åby" }),
      addTenant(app, { name: "Älvdal" }),
      addTenant(app),
    ]);
    const me = await addMember(app, { tenant: one, role: "planner" });
    await addMembership(app, { tenant: two, userId: me.userId, role: "reader" });
    await addMember(app, { tenant: strange, role: "administrator" });
    const mine = await listMyTenants({ app, userId: me.userId });
    expect(mine.map(({ tenant, actor }) => [tenant.name, actor.role])).toEqual([
      ["Åby", "planner"],
      ["Älvdal", "reader"],
    ]);
  });
});
