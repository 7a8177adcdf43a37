import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { createPersonalToken } from "@boplan/application/api-token/create-token";
import { freezeVersion } from "@boplan/application/plan/freeze-version";
import { publishVersion } from "@boplan/application/share/publish-version";
import type { Actor } from "@boplan/auth/permission";
import type { Tenant } from "@boplan/domain/tenant";
import { createI18n } from "@boplan/i18n/translator";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import express from "express";
import createClient from "openapi-fetch";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkOrigin } from "../../server/origin-check.ts";
import type { paths } from "./api-client.generated.ts";
import { handleApiRequest } from "./handle-request.server.ts";

let app: TestApp;
let server: Server;
let origin: string;
let tenant: Tenant;
let maja: Actor;

beforeAll(async () => {
  app = await createTestApp();
  const i18n = createI18n(app.frameworks.locales());
  tenant = await addTenant(app);
  maja = await addMember(app, { tenant, role: "planner" });
  const site = express();
  site.use(checkOrigin({ publicOrigin: null, withoutCookies: "/api/v1/" }));
  site.use(express.raw({ type: () => true }), async (asked, answer) => {
    const response = await handleApiRequest({
      request: new Request(`${origin}${asked.originalUrl}`, {
        method: asked.method,
        headers: asked.headers as Record<string, string>,
        body: Buffer.isBuffer(asked.body) ? new Uint8Array(asked.body) : undefined,
      }),
      app,
      i18n,
      origin,
      clientAddress: asked.ip ?? "",
    });
    answer
      .status(response.status)
      .setHeaders(response.headers)
      .end(await response.text());
  });
  server = createServer(site).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});

afterAll(async () => {
  server?.close();
  await app?.close();
});

test("a client made from the description reads what is public", async () => {
  const goal = testElement({ title: "A roof for everybody" });
  const plan = await addPlan(app, { actor: maja, plan: { title: "Public", elements: [goal] } });
  await freezeVersion({ app, actor: maja, planSlug: plan.slug, label: "First" });
  await publishVersion({ app, actor: maja, planSlug: plan.slug, versionNumber: 1 });
  const client = createClient<paths>({ baseUrl: `${origin}/api/v1` });
  const list = await client.GET("/plans", { params: { query: { municipality: tenant.slug } } });
  expect(list.data?.items.map(({ slug }) => slug)).toEqual([plan.slug]);
  const path = { municipality: tenant.slug, plan: plan.slug };
  const one = await client.GET("/municipalities/{municipality}/plans/{plan}", { params: { path } });
  // The same address has other formats, which are text.
  const read = typeof one.data === "object" ? one.data : null;
  expect(read?.elements[0]?.title).toBe("A roof for everybody");
  const gone = await client.GET("/municipalities/{municipality}/plans/{plan}", {
    params: { path: { ...path, plan: "none" } },
  });
  expect([gone.response.status, gone.error?.code]).toEqual([404, "publicPlan.notFound"]);
});

test("a client made from the description writes what is its own, once and on top of what it read", async () => {
  const { slug } = await addPlan(app, { actor: maja, plan: { title: "Own" } });
  const { token } = await createPersonalToken({
    app,
    actor: maja,
    token: { name: "Client", scopes: ["plans:write"], days: 30, key: randomUUID() },
  });
  const client = createClient<paths>({
    baseUrl: `${origin}/api/v1`,
    headers: { Authorization: `Bearer ${token}` },
  });
  const path = { tenant: tenant.slug, plan: slug };
  const create = () =>
    client.POST("/tenants/{tenant}/plans/{plan}/elements", {
      params: { path, header: { "Idempotency-Key": "one" } },
      body: { kind: "goal", title: "Made by a client" },
    });
  const [made, again] = [await create(), await create()];
  expect(made.response.status).toBe(201);
  expect(again.data?.id).toBe(made.data?.id);
  const element = made.data?.id ?? "";
  const edit = (tag: string) =>
    client.PATCH("/tenants/{tenant}/plans/{plan}/elements/{element}", {
      params: { path: { ...path, element }, header: { "If-Match": tag } },
      body: { title: "Changed by a client" },
    });
  const tag = made.response.headers.get("ETag") ?? "";
  expect((await edit(tag)).data?.title).toBe("Changed by a client");
  const stale = await edit(tag);
  expect([stale.response.status, stale.error?.code]).toEqual([412, "api.preconditionFailed"]);
});
