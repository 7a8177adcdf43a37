import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLog } from "../audit/read-log.ts";
import { changeRole } from "../member/change-role.ts";
import { removeMember } from "../member/remove-member.ts";
import { editElement } from "../plan/edit-element.ts";
import { createPersonalToken, createServiceToken } from "./create-token.ts";
import { listOwnTokens, listTokens } from "./list-tokens.ts";
import { resolveToken } from "./resolve-token.ts";
import { revokeOwnToken, revokeToken } from "./revoke-token.ts";
import type { ApiScope } from "./scopes.ts";
import { withToken } from "./token-holder.ts";

let app: TestApp;
let now = new Date("2026-11-22T10:00:00Z");
let tenant: Tenant;
let jonas: Actor;
let maja: Actor;
let elin: Actor;
let neighbour: Actor;

beforeAll(async () => {
  app = await createTestApp({ now: () => now });
  tenant = await addTenant(app);
  jonas = await addMember(app, { tenant, role: "administrator" });
  maja = await addMember(app, { tenant, role: "planner" });
  elin = await addMember(app, { tenant, role: "officer" });
  neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
});

afterAll(() => app?.close());

const given = (scopes: readonly ApiScope[], name = "Excel") => ({
  name,
  scopes: [...scopes],
  days: 30,
  key: randomUUID(),
});
const personal = (actor: Actor, scopes: readonly ApiScope[]) =>
  createPersonalToken({ app, actor, token: given(scopes) });
const service = (name: string) =>
  createServiceToken({ app, actor: jonas, token: given(["plans:write", "status:write"], name) });
const resolved = (token: string) => resolveToken({ app, token });
const isRefused = (token: string) =>
  expect(resolved(token)).rejects.toMatchObject({ code: "api.badToken" });

describe("a personal token", () => {
  it("speaks for its member with the rights that it was given of the role", async () => {
    const { token } = await personal(maja, ["plans:read"]);
    const { actor, tenant: found, kind } = await resolved(token);
    expect({ actor, kind, slug: found.slug }).toMatchObject({
      actor: {
        userId: maja.userId,
        tenantId: tenant.id,
        role: "planner",
        limitedTo: ["plan:read"],
      },
      kind: "personal",
      slug: tenant.slug,
    });
    expect(() => requirePermission(actor, "plan:write")).toThrow("access.forbidden");
  });

  it("cannot be given what the role does not have", async () => {
    await expect(personal(elin, ["plans:write"])).rejects.toMatchObject({
      code: "token.scopeBeyondRole",
    });
  });

  it("loses what the role loses, at once, and ends with the membership", async () => {
    const person = await addMember(app, { tenant, role: "planner" });
    const { token } = await personal(person, ["plans:write"]);
    const { userId } = person;
    await changeRole({ app, actor: jonas, userId, from: "planner", to: "reader" });
    const { actor } = await resolved(token);
    expect(() => requirePermission(actor, "plan:write")).toThrow("access.forbidden");
    expect(() => requirePermission(actor, "plan:read")).not.toThrow();
    await removeMember({ app, actor: jonas, userId });
    await isRefused(token);
  });

  it("is ended by its member or an administrator, and by nobody else", async () => {
    const { id, token } = await personal(maja, ["plans:read"]);
    await expect(revokeOwnToken({ app, actor: elin, tokenId: id })).rejects.toMatchObject({
      code: "token.notFound",
    });
    await expect(revokeToken({ app, actor: elin, tokenId: id })).rejects.toMatchObject({
      code: "access.forbidden",
    });
    await expect(revokeToken({ app, actor: neighbour, tokenId: id })).rejects.toMatchObject({
      code: "token.notFound",
    });
    await expect(resolved(token)).resolves.toBeTruthy();
    await revokeOwnToken({ app, actor: maja, tokenId: id });
    await revokeOwnToken({ app, actor: maja, tokenId: id });
    await isRefused(token);
    const { entries } = await readLog({
      app,
      actor: jonas,
      filter: { action: "token.revokePersonal" },
    });
    expect(entries.filter(({ subject }) => subject === id)).toHaveLength(1);
  });
});

describe("a service's token", () => {
  it("is made by administrators alone", async () => {
    for (const actor of [maja, elin]) {
      const made = createServiceToken({ app, actor, token: given(["plans:read"]) });
      await expect(made).rejects.toMatchObject({ code: "access.forbidden" });
    }
  });

  it("acts as itself: no person stands in the log for what it does", async () => {
    const goal = testElement();
    const plan = await addPlan(app, { actor: maja, plan: { elements: [goal] } });
    const { token, id } = await service("The case system");
    const { actor, tokenId } = await resolved(token);
    const edit = { planSlug: plan.slug, elementId: goal.id, basedOn: 1 };
    const changes = { attainment: "met" } as const;
    await editElement({ app: withToken(app, tokenId), actor, ...edit, changes });
    const { entries } = await readLog({ app, actor: jonas, filter: { action: "element.edit" } });
    expect(entries[0]).toMatchObject({
      subject: goal.id,
      actor: null,
      token: { id, name: "The case system" },
    });
    // A person with a token stays the person, and the log says how.
    const own = await personal(maja, ["plans:write"]);
    const holder = await resolved(own.token);
    await editElement({
      app: withToken(app, holder.tokenId),
      actor: holder.actor,
      ...edit,
      basedOn: 2,
      changes: { title: "Another" },
    });
    const again = await readLog({ app, actor: jonas, filter: { action: "element.edit" } });
    expect(again.entries[0]).toMatchObject({
      actor: { id: maja.userId },
      token: { id: own.id, name: "Excel" },
    });
  });
});

describe("any token", () => {
  it("ends on its day", async () => {
    const { token } = await personal(maja, ["plans:read"]);
    const then = now;
    now = new Date(then.getTime() + 31 * 86_400_000);
    await isRefused(token);
    now = then;
    await expect(resolved(token)).resolves.toBeTruthy();
  });

  it("holds only where it was made: with a neighbour's id in it, it is none", async () => {
    const { token } = await personal(maja, ["plans:read"]);
    await isRefused(`${token.slice(0, 12)}${token[12] === "A" ? "B" : "A"}${token.slice(13)}`);
    await isRefused("boplan_nonsense");
  });

  it("is kept as its hash, and a double click makes one, whose last answer holds", async () => {
    const token = given(["plans:read"]);
    const [first, second] = [
      await createPersonalToken({ app, actor: maja, token }),
      await createPersonalToken({ app, actor: maja, token }),
    ];
    await isRefused(first.token);
    await expect(resolved(second.token)).resolves.toMatchObject({ tokenId: token.key });
    const mine = await listOwnTokens({ app, actor: maja });
    expect(mine.filter(({ id }) => id === token.key)).toHaveLength(1);
    // Once it is used, the same key is somebody else's mistake.
    await expect(createPersonalToken({ app, actor: maja, token })).rejects.toMatchObject({
      code: "token.alreadyMade",
    });
    const rows = await app.tenantStore.read(tenant.id, (reader) =>
      reader.selectFrom("api_token").selectAll().execute(),
    );
    expect(JSON.stringify(rows)).not.toContain(second.token.slice(7));
  });

  it("is listed without itself, to its member and to administrators", async () => {
    await service("Listed");
    const all = await listTokens({ app, actor: jonas });
    expect(all.map(({ name }) => name)).toContain("Listed");
    expect(JSON.stringify(all)).not.toContain("boplan_");
    await expect(listTokens({ app, actor: maja })).rejects.toMatchObject({
      code: "access.forbidden",
    });
    expect(await listOwnTokens({ app, actor: elin })).toEqual([]);
    expect(await listTokens({ app, actor: neighbour })).toEqual([]);
  });
});
