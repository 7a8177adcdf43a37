import { request as httpRequest } from "node:http";
import { freezeVersion } from "@boplan/application/plan/freeze-version";
import {
  EVERY_PUBLIC_PLAN,
  listPublicPlans,
} from "@boplan/application/public-plan/list-public-plans";
import type { PublicPlanEntry } from "@boplan/application/public-plan/publication-rows";
import { openProfile } from "@boplan/application/publishing/open-profile";
import { saveProfile } from "@boplan/application/publishing/save-profile";
import { publishVersion, withdrawPlan } from "@boplan/application/share/publish-version";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import type { Actor } from "@boplan/auth/permission";
import { stableId } from "@boplan/demo/plan-draft";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  expectAccessible,
  expectSoundPage,
  launchBrowser,
  NARROW,
  openSession,
  picture,
  WIDE,
} from "./support/browser.ts";
import { openSite, type Site } from "./support/site.ts";

const HOST = "bostad.norsjo.example";
const NARROWEST = { width: 320, height: 640 };

let site: Site;
let browser: Browser;
let administrator: Actor;
let plans: readonly PublicPlanEntry[];

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  const { app } = site;
  const [mine] = await listMyTenants({ app, userId: stableId("jonas@norsjo.example") });
  if (!mine) throw new Error("no administrator");
  administrator = mine.actor;
  // A second version, so that there is one before it and something between them.
  const norsjo = await planOf("norsjo");
  await freezeVersion({ app, actor: administrator, planSlug: norsjo.slug, label: "Rättad" });
  await publishVersion({ app, actor: administrator, planSlug: norsjo.slug, versionNumber: 2 });
  plans = (await listPublicPlans({ app, query: EVERY_PUBLIC_PLAN })).plans;
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function planOf(municipality: string): Promise<PublicPlanEntry> {
  const query = { ...EVERY_PUBLIC_PLAN, municipality };
  const [plan] = (await listPublicPlans({ app: site.app, query })).plans;
  if (!plan) throw new Error(`nothing public of ${municipality}`);
  return plan;
}

/** Addresses of everything public, and of what is public about one plan. */
function pathsOf(municipality: string) {
  const plan = plans.find((one) => one.municipality.slug === municipality);
  const at = `/p/${municipality}/${plan?.slug}`;
  return {
    directory: "/",
    municipality: `/p/${municipality}`,
    plan: at,
    full: `${at}/full`,
    "earlier-version": `${at}/versions/1`,
    // Of the one plan that has an earlier version; of the other, what is missing.
    differences: `${at}/versions/1..2`,
    "document-state": `${at}/plan.pdf`,
    accessibility: "/accessibility",
    missing: "/p/nobody",
  };
}

test.each([
  { municipality: "norsjo", language: "sv" },
  { municipality: "eigersund", language: "nb" },
])(
  "the pages of $municipality are sound at every width, without script and without cookies",
  async (who) => {
    const { context, page, complaints } = await openSession(browser, {
      origin: site.origin,
      javaScriptEnabled: false,
    });
    const checked = await openSession(browser, { origin: site.origin });
    const problems: string[] = [];
    for (const [name, path] of Object.entries(pathsOf(who.municipality))) {
      // Those that are of no municipality speak the reader's language, the others the plan's.
      const isMissing = name === "differences" && who.municipality !== "norsjo";
      const isShared = isMissing || ["directory", "accessibility", "missing"].includes(name);
      const language = isShared ? "sv" : who.language;
      await page.goto(site.origin + path);
      for (const size of [WIDE, NARROW, NARROWEST]) {
        await page.setViewportSize(size);
        await picture(page, `public-${who.municipality}-${name}-${size.width}`);
      }
      await checked.page.goto(site.origin + path);
      for (const size of [WIDE, NARROW, NARROWEST]) {
        await checked.page.setViewportSize(size);
        try {
          await expectSoundPage(checked.page, language);
          // The same pages in another language are as accessible; that they fit is another matter.
          if (size !== NARROWEST && who.language === "sv")
            await expectAccessible(checked.page, { colours: size === WIDE });
        } catch (problem) {
          problems.push(`${name} at ${size.width}: ${String(problem)}`);
        }
      }
      expect(await checked.page.locator("script:not([type='application/ld+json'])").count()).toBe(
        0,
      );
    }
    expect(problems).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await checked.context.cookies()).toEqual([]);
    // A page that is missing or not made yet says so by its status.
    const heard = [...complaints, ...checked.complaints];
    expect(heard.filter((text) => !/404|503/.test(text))).toEqual([]);
  },
  180_000,
);

test("a plan is found by its municipality's name, however it is spelt, and read in another language", async () => {
  const { page } = await openSession(browser, { origin: site.origin, javaScriptEnabled: false });
  await page.goto(site.origin);
  await page.fill("#q", "Norsjo");
  await page.click("form[role=search] button");
  await page.click(".bp-pub-entries h3 a");
  expect(await page.getAttribute("html", "lang")).toBe("sv");
  await page.click(".bp-pub-languages summary");
  await page.click(".bp-pub-languages a[lang=en]");
  expect(await page.getAttribute("html", "lang")).toBe("en");
  expect(await page.textContent("#goals")).toBe("How the goals are going");
  // The language stays with the reader, and the plan's own words in theirs.
  expect(await page.getAttribute("h1", "lang")).toBe("sv");
  await page.click(".bp-pub-get a");
  expect(page.url()).toMatch(/\/full\?lang=en$/);
});

test("a list is never empty without a reason", async () => {
  const ask = async (query: string) => (await fetch(`${site.origin}/${query}`)).text();
  expect(await ask("?page=900")).toContain(pathsOf("norsjo").plan);
  expect(await ask("?q=dorotea&lang=sv")).toContain("Dorotea: ingen plan är offentlig här.");
  expect(await ask("?q=xyzzy&lang=sv")).toContain("Ingen plan passar sökningen.");
});

test("a page that the reader has is not sent again, and nobody is followed", async () => {
  const { plan, full } = pathsOf("norsjo");
  for (const path of ["/", plan, full, `${plan}/data.json`, "/feed.atom", "/sitemap.xml"]) {
    const first = await fetch(site.origin + path);
    expect([path, first.status]).toEqual([path, 200]);
    expect(first.headers.get("set-cookie")).toBeNull();
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]+"$/);
    const again = await fetch(site.origin + path, { headers: { "If-None-Match": tag } });
    expect([path, again.status, await again.text()]).toEqual([path, 304, ""]);
    const english = await fetch(`${site.origin}${path}?lang=en`);
    expect(english.headers.get("etag")).not.toBe(tag);
  }
  const plain = await fetch(site.origin + plan, { headers: { "Accept-Encoding": "identity" } });
  const coded = await fetch(site.origin + plan, { headers: { "Accept-Encoding": "gzip" } });
  expect(coded.headers.get("etag")).not.toBe(plain.headers.get("etag"));
  expect(await coded.text()).toBe(await plain.text());
  expect((await fetch(site.origin + plan, { method: "POST" })).status).not.toBe(200);
});

test("what is public says so to machines: canonical, languages, data, feed and site map", async () => {
  const { plan, municipality } = pathsOf("eigersund");
  const body = await (await fetch(site.origin + plan)).text();
  expect(body).toContain(`<link rel="canonical" href="${site.origin}${plan}"/>`);
  expect(body).toContain(`hrefLang="nn" href="${site.origin}${plan}?lang=nn"`);
  const shared = /property="og:image" content="([^"]+)"/.exec(body)?.[1] ?? "";
  expect((await fetch(shared)).headers.get("content-type")).toBe("image/png");
  const facts = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? "null");
  expect(facts).toMatchObject({
    "@type": "Dataset",
    license: "https://data.norge.no/nlod/no/2.0",
    creator: { "@type": "GovernmentOrganization" },
  });
  const data = await (await fetch(facts.distribution[0].contentUrl)).json();
  expect(data).toMatchObject({ isCurrent: true, snapshot: { plan: { title: facts.name } } });
  const feed = await (await fetch(`${site.origin}${municipality}/feed.atom`)).text();
  expect(feed).toContain(`<link rel="alternate" type="text/html" href="${site.origin}${plan}"/>`);
  expect(feed).not.toContain("/p/norsjo");
  expect(await (await fetch(`${site.origin}/sitemap.xml`)).text()).toContain(site.origin + plan);
  expect(await (await fetch(`${site.origin}/robots.txt`)).text()).toContain("Disallow: /t/");
});

test("the block for other sites may stand in them, and no other page may", async () => {
  const { plan } = pathsOf("norsjo");
  const block = await fetch(site.origin + plan.replace("/p/", "/embed/"));
  expect(block.headers.get("content-security-policy")).toContain("frame-ancestors *");
  expect(block.headers.get("x-frame-options")).toBeNull();
  const page = await fetch(site.origin + plan);
  expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(page.headers.get("content-security-policy")).not.toContain("script-src");
  expect(page.headers.get("x-frame-options")).toBe("DENY");
  const { page: window } = await openSession(browser, {
    origin: site.origin,
    javaScriptEnabled: false,
    viewport: { width: 320, height: 500 },
  });
  await window.goto(site.origin + plan.replace("/p/", "/embed/"));
  await picture(window, "public-embed-320");
  await window.setViewportSize({ width: 700, height: 400 });
  await picture(window, "public-embed-700");
  expect(await window.locator("a[target=_top]").count()).toBe(2);
  // The checker itself needs script.
  const checked = await openSession(browser, { origin: site.origin, viewport: NARROW });
  await checked.page.goto(site.origin + plan.replace("/p/", "/embed/"));
  await expectAccessible(checked.page);
});

test("a planner sees a version's page as it will be, nobody else does, and makes it public there", async () => {
  const { slug } = await planOf("norsjo");
  await freezeVersion({ app: site.app, actor: administrator, planSlug: slug, label: "Tredje" });
  const at = `${site.origin}/t/norsjo/plans/${slug}/versions/3/preview`;
  const publicPage = `${site.origin}${pathsOf("norsjo").plan}`;
  const reader = await openSession(browser, { origin: site.origin, email: "oskar@norsjo.example" });
  expect((await reader.context.request.get(at)).status()).toBe(403);
  await reader.context.close();

  const { page, context } = await openSession(browser, {
    origin: site.origin,
    email: "maja@norsjo.example",
  });
  const answer = await page.goto(at);
  expect(answer?.headers()).toMatchObject({
    "cache-control": "no-store",
    "x-robots-tag": "noindex, nofollow",
  });
  await expectAccessible(page);
  await picture(page, "public-preview-1280");
  const seen = await page.innerText("main");
  await page.click(".bp-pub-get a");
  expect(page.url()).toBe(`${at}/full`);
  const read = await page.innerText("main");
  expect(await (await fetch(publicPage)).text()).not.toContain("Tredje");

  await page.click(".bp-pub-preview button");
  await page.waitForURL(/versions\?done=published/);
  await page.goto(publicPage);
  expect(await page.innerText("main")).toBe(seen);
  await page.goto(`${publicPage}/full`);
  expect(await page.innerText("main")).toBe(read);
  await context.close();
});

/** A request to the same server under another name. */
function askAs(host: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(site.origin + path, { headers: { Host: host } }, (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => {
        body += part;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

test("a municipality's own host shows its pages at the root and nothing else", async () => {
  const { app } = site;
  const { publisher, version } = await openProfile({ app, actor: administrator });
  await saveProfile({
    app,
    actor: administrator,
    profile: { ...publisher, host: HOST, pictureAlt: "" },
    picture: "keep",
    version,
    mainHost: null,
  });
  const { plan } = pathsOf("norsjo");
  const slug = plan.split("/").at(-1);
  await expect
    .poll(() => askAs(HOST, "/").then(({ body }) => body), { timeout: 15_000 })
    .toContain(`href="/${slug}"`);
  const own = await askAs(HOST, `/${slug}`);
  expect(own.status).toBe(200);
  expect(own.body).toContain(`<link rel="canonical" href="http://${HOST}/${slug}"/>`);
  expect(own.body).toContain(`href="/${slug}/full"`);
  for (const path of ["/sign-in", "/t/norsjo", "/api/v1", `/p/eigersund`]) {
    expect([path, (await askAs(HOST, path)).status]).toEqual([path, 404]);
  }
  expect((await askAs(HOST, "/sitemap.xml")).body).toContain(`http://${HOST}/${slug}</loc>`);
  // The main site leads there, and a host that nobody has is the main site.
  expect((await askAs("main.example", plan)).body).toContain(
    `rel="canonical" href="http://${HOST}/`,
  );
  expect((await askAs("other.example", "/sign-in")).status).toBe(200);
});

test("documents say that they are being made, then come with a tag; all is gone with the plan", async () => {
  const { plan } = pathsOf("norsjo");
  const address = `${site.origin}${plan}/plan.html`;
  const waiting = await fetch(address);
  expect([waiting.status, waiting.headers.get("retry-after")]).toEqual([503, "20"]);
  await site.startWorker();
  await expect.poll(async () => (await fetch(address)).status, { timeout: 90_000 }).toBe(200);
  const made = await fetch(address);
  const tag = made.headers.get("etag") ?? "";
  expect(made.headers.get("content-disposition")).toContain("inline; filename=");
  const again = await fetch(address, { headers: { "If-None-Match": tag } });
  expect(again.status).toBe(304);
  const page = await fetch(site.origin + plan);
  const pageTag = page.headers.get("etag") ?? "";
  const addresses = Object.values({ ...pathsOf("norsjo"), data: `${plan}/data.json` }).filter(
    (path) => path.startsWith(plan),
  );
  await withdrawPlan({
    app: site.app,
    actor: administrator,
    planSlug: plan.split("/").at(-1) ?? "",
  });
  for (const path of [...addresses, `${plan}/plan.html`, plan.replace("/p/", "/embed/")]) {
    const gone = await fetch(site.origin + path, {
      headers: { "If-None-Match": `${tag}, ${pageTag}` },
    });
    expect([path, gone.status, gone.headers.get("etag")]).toEqual([path, 404, null]);
  }
  for (const path of ["/", "/?q=Norsj%C3%B6", "/feed.atom", "/sitemap.xml"]) {
    expect(await (await fetch(site.origin + path)).text()).not.toContain(plan);
  }
}, 120_000);
