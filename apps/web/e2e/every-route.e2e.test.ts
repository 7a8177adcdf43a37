import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listPlans } from "@boplan/application/plan/list-plans";
import { openPlan } from "@boplan/application/plan/open-plan";
import { orderReport } from "@boplan/application/report/order-report";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { stableId } from "@boplan/demo/plan-draft";
import type { RouteConfigEntry } from "@remix-run/route-config";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import routes from "../app/routes.ts";
import { cookieOf } from "./support/ask.ts";
import { openSite, type Site } from "./support/site.ts";

/** Every address inside a tenant, as the route table has it: a new route is asked without a word here. */
const TENANT_ROUTES = addressesOf(await routes).filter(({ path }) => path.startsWith("t/:tenant"));

/**
 * Actions that every member has a right to, whatever the role: they concern oneself alone, or
 * refuse by what is asked of them; each has its own test.
 */
const OPEN_TO_ALL: Readonly<Record<string, string>> = {
  "t/:tenant/tokens": "one's own keys, which can do no more than oneself",
};

const ANY = "6f0c9ad5-6a3b-4f0e-8a0f-1a2b3c4d5e60";

let site: Site;
let known: {
  municipality: Readonly<Record<string, string>>;
  own: Readonly<Record<string, string>>;
};
let cookies: { planner: string; reader: string };

beforeAll(async () => {
  site = await openSite();
  known = {
    municipality: await valuesOf("ragnhild@eigersund.example"),
    own: await valuesOf("maja@norsjo.example"),
  };
  cookies = {
    planner: await cookieOf(site, "maja@norsjo.example"),
    reader: await cookieOf(site, "oskar@norsjo.example"),
  };
});

afterAll(() => site?.close());

function addressesOf(
  entries: readonly RouteConfigEntry[],
  parent = "",
): { path: string; file: string }[] {
  return entries.flatMap(({ path, file, children }) => {
    const here = [parent, path].filter(Boolean).join("/");
    return [{ path: here, file }, ...addressesOf(children ?? [], here)];
  });
}

function has(file: string, door: "action" | "loader" | "default"): boolean {
  const source = readFileSync(fileURLToPath(new URL(`../app/${file}`, import.meta.url)), "utf8");
  return door === "default"
    ? /export default/.test(source)
    : new RegExp(`export (const|async function|function) ${door}\\b`).test(source);
}

/** What stands for a route's parameters in a person's municipality: real where it makes a difference. */
async function valuesOf(email: string): Promise<Record<string, string>> {
  const { app } = site;
  const [mine] = await listMyTenants({ app, userId: stableId(email) });
  if (!mine) throw new Error("no tenant");
  const { actor, tenant } = mine;
  const heads = await listPlans({ app, actor });
  const head = heads.find(({ status }) => status === "draft") ?? heads[0];
  const { plan } = await openPlan({ app, actor, planSlug: head?.slug ?? "" });
  const asked = { app, actor, planSlug: plan.slug, language: plan.language };
  const { reportId } = await orderReport({ ...asked, requestKey: "every-route" });
  return {
    tenant: tenant.slug,
    plan: plan.slug,
    element: plan.elements[0]?.id ?? "",
    report: reportId,
    framework: "se-bostadsforsorjning",
    part: "needs",
    version: "1",
    user: stableId(email),
    unit: plan.units[0]?.id ?? ANY,
  };
}

function addressOf(path: string, values: Readonly<Record<string, string>>): string {
  const named = path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? ANY);
  return `${site.origin}/${named.replace("*", "x")}`;
}

async function ask(url: string, options: { cookie?: string; method?: "POST" }): Promise<Response> {
  const { cookie, method = "GET" } = options;
  return fetch(url, {
    method,
    redirect: "manual",
    headers: { Origin: site.origin, ...(cookie ? { Cookie: cookie } : {}) },
    ...(method === "POST" ? { body: new URLSearchParams({ title: "Kapad" }) } : {}),
  });
}

/** A number of the rows of every tenant table, which changes with any of them. */
async function fingerprint(): Promise<string> {
  const url = new URL(process.env.TEST_DATABASE_URL ?? "");
  url.pathname = new URL(site.ownerUrl).pathname;
  const client = new pg.Client({ connectionString: url.toString() });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'tenant_id' order by 1`,
    );
    const prints: string[] = [];
    for (const { name } of rows) {
      const answer = await client.query<{ print: string }>(
        `select coalesce(sum(hashtextextended(t::text, 0)), 0)::text as print from ${name} t`,
      );
      prints.push(`${name} ${answer.rows[0]?.print}`);
    }
    return prints.join("\n");
  } finally {
    await client.end();
  }
}

test("there is a table of routes to ask", () => {
  expect(TENANT_ROUTES.length).toBeGreaterThan(50);
  expect(TENANT_ROUTES.filter(({ file }) => has(file, "action")).length).toBeGreaterThan(20);
});

describe("every address of another municipality", () => {
  test("answers as if there were no such municipality, in the page and in its data", async () => {
    const wrong: string[] = [];
    for (const { path, file } of TENANT_ROUTES) {
      if (!has(file, "loader")) continue;
      for (const ending of has(file, "default") ? ["", ".data"] : [""]) {
        const url = addressOf(path, known.municipality) + ending;
        const answer = await ask(url, { cookie: cookies.planner });
        const body = await answer.text();
        const isTold = body.includes("Eigersund");
        if (answer.status !== 404 && ending === "") wrong.push(`${answer.status} ${url}`);
        if (isTold) wrong.push(`tells of it: ${url}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("sends on who is not signed in, whatever is asked", async () => {
    const wrong: string[] = [];
    for (const { path, file } of TENANT_ROUTES) {
      for (const method of [undefined, "POST"] as const) {
        if (!has(file, method ? "action" : "loader")) continue;
        const answer = await ask(addressOf(path, known.municipality), { method });
        const to = answer.headers.get("location") ?? "";
        if (answer.status !== 303 || !to.includes("/sign-in?")) {
          wrong.push(`${answer.status} ${method ?? "GET"} ${path}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("changes nothing there, nor for a reader at home", async () => {
    const before = await fingerprint();
    const wrong: string[] = [];
    for (const { path, file } of TENANT_ROUTES) {
      if (!has(file, "action")) continue;
      for (const ending of has(file, "default") ? ["", ".data"] : [""]) {
        const there = addressOf(path, known.municipality) + ending;
        const foreign = await ask(there, { cookie: cookies.planner, method: "POST" });
        if (foreign.status !== 404) wrong.push(`neighbour: ${foreign.status} ${there}`);
        if (path in OPEN_TO_ALL) continue;
        const here = addressOf(path, known.own) + ending;
        const read = await ask(here, { cookie: cookies.reader, method: "POST" });
        if (read.status !== 403) wrong.push(`reader: ${read.status} ${here}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint()).toBe(before);
  });
});

test("what is not there is never a fault of the server", async () => {
  const made = { ...known.own, plan: "finns-inte", version: "99", element: ANY, report: ANY };
  const bare = {
    ...known.own,
    version: "99",
    element: ANY,
    report: ANY,
    framework: "x",
    user: ANY,
  };
  const wrong: string[] = [];
  for (const { path, file } of TENANT_ROUTES) {
    if (!has(file, "loader")) continue;
    for (const values of [made, { ...bare, unit: ANY }]) {
      const url = addressOf(path, values);
      for (const query of ["", "?before=98&after=99&page=-1&theme=x&element=x&sort=x&country=XX"]) {
        const answer = await ask(url + query, { cookie: cookies.planner });
        if (answer.status >= 500) wrong.push(`${answer.status} ${url}${query}`);
        await answer.body?.cancel();
      }
    }
  }
  expect(wrong).toEqual([]);
});
