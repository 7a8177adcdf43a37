import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site } from "./support/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

test("says that it is up and that it is ready", async () => {
  const [up, ready] = await Promise.all([
    fetch(`${site.origin}/healthz`),
    fetch(`${site.origin}/readyz`),
  ]);
  expect([up.status, ready.status]).toEqual([200, 200]);
  expect(await ready.json()).toEqual({ status: "ready", database: true, queue: true });
});

test("every page carries the strict headers, with a nonce of its own", async () => {
  const pages = await Promise.all(
    ["/sign-in", "/no-such-page"].map((path) => fetch(site.origin + path)),
  );
  const nonces = pages.map((page) => {
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.headers.get("referrer-policy")).toBeTruthy();
    expect(page.headers.get("x-powered-by")).toBeNull();
    expect(page.headers.get("cache-control")).toBe("private, no-store");
    return /nonce-([^']+)/.exec(policy)?.[1];
  });
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
});

test("no page needs a style or script that the policy forbids", async () => {
  const body = await (await fetch(`${site.origin}/sign-in`)).text();
  expect(body).not.toMatch(/ style="/);
  expect(body).not.toMatch(/ on[a-z]+="/);
  for (const [, attributes = ""] of body.matchAll(/<script([^>]*)>/g)) {
    expect(attributes).toContain("nonce=");
  }
});

test("built files may be kept for ever, and a missing one is a 404", async () => {
  const body = await (await fetch(site.origin)).text();
  const asset = /\/assets\/[\w.-]+\.css/.exec(body)?.[0];
  const found = await fetch(site.origin + asset);
  expect(found.headers.get("cache-control")).toContain("immutable");
  expect((await fetch(`${site.origin}/assets/none.js`)).status).toBe(404);
});

test("a 404 speaks the reader's language", async () => {
  const answers = await Promise.all(
    ["sv", "nb", "nn", "en"].map(async (language) => {
      const answer = await fetch(`${site.origin}/no-such-page`, {
        headers: { "Accept-Language": language },
      });
      return { status: answer.status, body: await answer.text(), language };
    }),
  );
  for (const { status, body, language } of answers) {
    expect(status).toBe(404);
    expect(body).toContain(`<html lang="${language}"`);
  }
  expect(new Set(answers.map(({ body }) => /<h1>(.*?)<\/h1>/.exec(body)?.[1])).size).toBe(4);
});

test("the favicon has an address", async () => {
  const answer = await fetch(`${site.origin}/favicon.ico`);
  expect(answer.headers.get("content-type")).toContain("image/svg+xml");
});
