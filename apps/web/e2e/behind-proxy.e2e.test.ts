import { request as ask, createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DEMO_PASSWORD } from "@boplan/demo/people";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site } from "./support/site.ts";

/** Where people reach the site; the proxy alone knows the way to it. */
const ORIGIN = "https://boplan.example";
const EMAIL = "maja@norsjo.example";

let site: Site;
let proxy: Server;

beforeAll(async () => {
  site = await openSite({ env: { BOPLAN_ORIGIN: ORIGIN, BOPLAN_TRUST_PROXY: "1" } });
  proxy = await startProxy(site.origin);
});

afterAll(async () => {
  proxy?.closeAllConnections();
  proxy?.close();
  await site?.close();
});

/** As a proxy that ends HTTPS does: adds whom it speaks for to what the caller claims. */
async function startProxy(target: string): Promise<Server> {
  const { hostname, port } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const { "x-reader": reader, ...headers } = incoming.headers;
    const claimed = headers["x-forwarded-for"];
    const onward = ask(
      {
        host: hostname,
        port,
        method: incoming.method,
        path: incoming.url,
        headers: {
          ...headers,
          host: new URL(ORIGIN).host,
          "x-forwarded-proto": "https",
          "x-forwarded-for": [claimed, reader].filter(Boolean).join(", "),
        },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return server;
}

function through(
  path: string,
  options: {
    form?: Record<string, string>;
    from?: string;
    reader?: string;
    claims?: string;
    cookie?: string;
  } = {},
): Promise<Response> {
  const { form, from = ORIGIN, reader = "192.0.2.1", claims, cookie } = options;
  const { port } = proxy.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, {
    method: form ? "POST" : "GET",
    redirect: "manual",
    headers: {
      "x-reader": reader,
      ...(claims ? { "x-forwarded-for": claims } : {}),
      ...(cookie ? { cookie } : {}),
      ...(form ? { origin: from } : {}),
    },
    ...(form ? { body: new URLSearchParams(form) } : {}),
  });
}

const signIn = (options: { password?: string; reader?: string; claims?: string; from?: string }) =>
  through("/sign-in", {
    ...options,
    form: { email: EMAIL, password: options.password ?? DEMO_PASSWORD, next: "" },
  });

test("a session is kept in a cookie that only HTTPS carries, and only this host", async () => {
  const answer = await signIn({});
  expect(answer.status).toBe(303);
  const cookie = answer.headers.getSetCookie().find((one) => one.includes("session")) ?? "";
  expect(cookie).toMatch(/^__Host-boplan_session=/);
  for (const flag of ["Secure", "HttpOnly", "Path=/", "SameSite=Lax"]) {
    expect(cookie).toContain(flag);
  }
  expect(answer.headers.get("strict-transport-security")).toMatch(/max-age=\d{7,}/);
  const mine = await through("/t", { cookie: cookie.split(";")[0] });
  expect(mine.status).toBe(200);
});

test("what changes something is taken from the site's own address alone", async () => {
  expect((await signIn({ from: site.origin })).status).toBe(403);
  expect((await signIn({ from: "http://boplan.example" })).status).toBe(403);
  expect((await signIn({ from: "https://boplan.example.evil.example" })).status).toBe(403);
});

test("addresses in what is published are those that readers know", async () => {
  const [page, feed, map, robots, api] = await Promise.all(
    ["/p/norsjo", "/p/norsjo/feed.atom", "/sitemap.xml", "/robots.txt", "/api/v1/openapi.json"].map(
      async (path) => (await through(path)).text(),
    ),
  );
  for (const text of [page, feed, map, robots, api]) {
    expect(text).toContain(ORIGIN);
    expect(text).not.toContain("127.0.0.1");
    expect(text).not.toContain("http://boplan.example");
  }
});

test("each reader is counted alone, whatever others claim to be", async () => {
  const left = async (options: { reader: string; claims?: string }) => {
    const answer = await through("/api/v1/plans", options);
    expect(answer.status).toBe(200);
    return Number(/r=(\d+)/.exec(answer.headers.get("ratelimit") ?? "")?.[1]);
  };
  const first = await left({ reader: "192.0.2.66" });
  // Many claims, one real address: the claims make no difference.
  expect(await left({ reader: "192.0.2.66", claims: "203.0.113.1" })).toBe(first - 1);
  expect(await left({ reader: "192.0.2.66", claims: "203.0.113.2" })).toBe(first - 2);
  // Who claims that address is somebody else all the same.
  expect(await left({ reader: "192.0.2.7", claims: "192.0.2.66" })).toBe(first);
});
