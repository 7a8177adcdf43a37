import { createPersonalToken } from "@boplan/application/api-token/create-token";
import { readLog } from "@boplan/application/audit/read-log";
import { listPlans } from "@boplan/application/plan/list-plans";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import type { Actor } from "@boplan/auth/permission";
import { stableId } from "@boplan/demo/plan-draft";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { openSite, type Site } from "./support/site.ts";

/* The API through the whole server: what a method, a header or a proxy does on the way in and out. */

let site: Site;
let token: string;
let plans: string;
let administrator: Actor;

beforeAll(async () => {
  site = await openSite();
  const { app } = site;
  const actorOf = async (email: string) => {
    const [mine] = await listMyTenants({ app, userId: stableId(email) });
    if (!mine) throw new Error("no tenant");
    return mine.actor;
  };
  const planner = await actorOf("maja@norsjo.example");
  administrator = await actorOf("jonas@norsjo.example");
  ({ token } = await createPersonalToken({
    app,
    actor: planner,
    token: {
      name: "Program",
      scopes: ["plans:read", "plans:write"],
      days: 30,
      key: "3d7a0c4e-2f0e-4d57-9b40-1f3c5a7e9b21",
    },
  }));
  plans = "/tenants/norsjo/plans";
  const heads = await listPlans({ app, actor: planner });
  expect(heads.length).toBeGreaterThan(0);
});

afterAll(() => site?.close());

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly token?: string | null;
}

function ask(path: string, asked: Asked = {}): Promise<Response> {
  const { method = "GET", headers = {}, body, token: mine = null } = asked;
  return fetch(`${site.origin}/api/v1${path}`, {
    method,
    headers: {
      ...(mine === null ? {} : { Authorization: `Bearer ${mine}` }),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

const created = z.object({ id: z.uuid(), version: z.number() });

async function newPlan(key: string): Promise<Response> {
  return ask(plans, {
    method: "POST",
    token,
    headers: { "Idempotency-Key": key },
    body: { title: `By ${key}`, framework: "se-bostadsforsorjning", language: "sv" },
  });
}

const pathIn = (answer: Response) =>
  new URL(answer.headers.get("Location") ?? "").pathname.replace("/api/v1", "");

test("HEAD says of public data what GET does, without sending it", async () => {
  const [whole, head] = await Promise.all([
    ask("/municipalities"),
    ask("/municipalities", { method: "HEAD" }),
  ]);
  expect([whole.status, head.status]).toEqual([200, 200]);
  expect(await head.text()).toBe("");
  expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
  expect(head.headers.get("content-type")).toBe(whole.headers.get("content-type"));
  const known = { "If-None-Match": whole.headers.get("etag") ?? "" };
  expect((await ask("/municipalities", { headers: known })).status).toBe(304);
});

test("other sites' pages may read what is public, and nothing that needs a token", async () => {
  const headers = { Origin: "https://other.example" };
  const open = await ask("/municipalities", { headers });
  expect(open.headers.get("access-control-allow-origin")).toBe("*");
  expect(open.headers.get("access-control-expose-headers")).toContain("ETag");
  expect(open.headers.get("access-control-allow-credentials")).toBeNull();
  expect(open.headers.get("set-cookie")).toBeNull();
  const own = await ask(plans, { token, headers });
  expect(own.status).toBe(200);
  expect(own.headers.get("access-control-allow-origin")).toBeNull();
});

test("OPTIONS tells a browser what it may ask for", async () => {
  const preflight = {
    method: "OPTIONS",
    headers: {
      Origin: "https://other.example",
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "if-none-match",
    },
  };
  const open = await ask("/municipalities", preflight);
  expect(open.status).toBe(204);
  expect(open.headers.get("access-control-allow-origin")).toBe("*");
  expect(open.headers.get("access-control-allow-headers")).toContain("If-None-Match");
  expect(open.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
  const own = await ask(plans, preflight);
  expect(own.status).toBe(204);
  expect(own.headers.get("allow")).toContain("POST");
  expect(own.headers.get("access-control-allow-origin")).toBeNull();
});

test("a method that is not there is refused in words, with those that are", async () => {
  const answer = await ask("/municipalities", { method: "DELETE" });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("allow")).toContain("GET");
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect(await answer.json()).toMatchObject({ code: "api.methodNotAllowed" });
});

test("PATCH changes what was seen, and nothing that another has changed since", async () => {
  const made = await newPlan("patched");
  expect(made.status).toBe(201);
  const at = pathIn(made);
  const change = (etag: string) =>
    ask(at, { method: "PATCH", token, headers: { "If-Match": etag }, body: { summary: "Kort" } });
  const seen = made.headers.get("etag") ?? "";
  const first = await change(seen);
  expect(first.status).toBe(200);
  expect(await first.json()).toMatchObject({ version: 2, summary: "Kort" });
  expect((await change(seen)).status).toBe(412);
  const unsaid = await ask(at, { method: "PATCH", token, body: { summary: "Blint" } });
  expect(unsaid.status).toBe(428);
  expect(await (await ask(at, { token })).json()).toMatchObject({ version: 2, summary: "Kort" });
});

test("the same request many times at once does the thing once, and logs it once", async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => newPlan("at-once")));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  const bodies = await Promise.all(answers.map(async (one) => created.parse(await one.json())));
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
  expect(new Set(answers.map(pathIn)).size).toBe(1);
  const [first] = answers;
  if (!first) throw new Error("no answer");
  const elements = `${pathIn(first)}/elements`;
  const add = () =>
    ask(elements, {
      method: "POST",
      token,
      headers: { "Idempotency-Key": "goal-1" },
      body: { kind: "goalArea", title: "Fler bostäder" },
    });
  const added = await Promise.all(Array.from({ length: 5 }, add));
  expect(added.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  const ids = await Promise.all(added.map(async (one) => created.parse(await one.json()).id));
  expect(new Set(ids).size).toBe(1);
  const list = z.object({ items: z.array(z.object({ title: z.string() })) });
  const { items } = list.parse(await (await ask(elements, { token })).json());
  expect(items.filter(({ title }) => title === "Fler bostäder")).toHaveLength(1);
  const log = await readLog({ app: site.app, actor: administrator, filter: {} });
  const about = (subject: string) => log.entries.filter((entry) => entry.subject === subject);
  expect(about(bodies[0]?.id ?? "").map(({ action }) => action)).toEqual(["plan.create"]);
  expect(about(ids[0] ?? "").map(({ action }) => action)).toEqual(["element.add"]);
});

test("a neighbour's key opens nothing here, not even by method", async () => {
  for (const method of ["GET", "HEAD", "PATCH"]) {
    const answer = await ask("/tenants/eigersund/plans/boligpolitisk-plan", {
      method,
      token,
      headers: { "If-Match": "*" },
      ...(method === "PATCH" ? { body: { summary: "Kapad" } } : {}),
    });
    expect(answer.status, method).toBe(404);
  }
});
