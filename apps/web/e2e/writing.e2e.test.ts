import { createPlan } from "@boplan/application/plan/create-plan";
import { openPlan } from "@boplan/application/plan/open-plan";
import { listMyTenants, type MyTenant } from "@boplan/application/tenant/list-my-tenants";
import { stableId } from "@boplan/demo/plan-draft";
import { createElement, NO_DOCUMENT_FACTS, type PlanElement } from "@boplan/domain/plan";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  expectAccessible,
  expectSoundPage,
  launchBrowser,
  NARROW,
  openSession,
  picture,
  visit,
  WIDE,
} from "./support/browser.ts";
import { openSite, type Site } from "./support/site.ts";

const MAJA = "maja@norsjo.example";
const JONAS = "jonas@norsjo.example";
const SOON = { timeout: 12_000 };

let site: Site;
let browser: Browser;
let mine: MyTenant;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  const [found] = await listMyTenants({ app: site.app, userId: stableId(MAJA) });
  if (!found) throw new Error("no tenant");
  mine = found;
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function newPlan(title: string, elements: readonly PlanElement[]): Promise<string> {
  const { slug } = await createPlan({
    app: site.app,
    actor: mine.actor,
    plan: {
      title,
      summary: "",
      frameworkId: "se-bostadsforsorjning",
      language: "sv",
      document: NO_DOCUMENT_FACTS,
      elements,
    },
  });
  return slug;
}

/** Two areas, a goal with two measures. */
function fewElements(name: string): PlanElement[] {
  const id = (part: string) => stableId(`${name}/${part}`);
  const element = (part: string, kind: PlanElement["kind"], parent: string | null) =>
    createElement({ id: id(part), kind, title: part, parentId: parent && id(parent) });
  return [
    element("Område", "goalArea", null),
    element("Mål", "goal", "Område"),
    element("Bygga", "measure", "Mål"),
    element("Sälja", "measure", "Mål"),
    element("Annat område", "goalArea", null),
  ];
}

async function saved(slug: string): Promise<readonly PlanElement[]> {
  const { plan } = await openPlan({ app: site.app, actor: mine.actor, planSlug: slug });
  return plan.elements;
}

const titles = async (slug: string) => (await saved(slug)).map(({ title }) => title);
const write = (slug: string) => `${site.origin}/t/norsjo/plans/${slug}/write`;
const rows = (page: Page) =>
  page.$$eval("[role=treeitem] .bp-row-title span", (all) => all.map((row) => row.textContent));
const said = (page: Page) => page.textContent("[data-announcer]");
const state = (page: Page) => page.textContent(".bp-save-state");

test("with the keyboard alone one moves, renames, undoes, adds, writes and removes", async () => {
  const slug = await newPlan("Med tangenter", fewElements("keys"));
  const { page, context, complaints } = await openSession(browser, {
    origin: site.origin,
    email: MAJA,
  });
  await visit(page, write(slug));
  await expectSoundPage(page, "sv");
  await expectAccessible(page);
  await page.focus("[role=treeitem][tabindex='0']");
  const press = (key: string) => page.keyboard.press(key);
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown"]) await press(key);
  await press("Alt+ArrowUp");
  await expect.poll(() => said(page), SOON).toBe("Sälja är nu Åtgärd 1.1.1, 1 av 2.");
  expect(await titles(slug)).toEqual(["Område", "Mål", "Sälja", "Bygga", "Annat område"]);
  await press("Alt+ArrowLeft");
  await expect
    .poll(() => rows(page), SOON)
    .toEqual(["Område", "Mål", "Bygga", "Sälja", "Annat område"]);
  await press("Control+z");
  await expect.poll(() => said(page), SOON).toBe("Ångrat: Sälja flyttades.");
  await expect
    .poll(() => titles(slug), SOON)
    .toEqual(["Område", "Mål", "Sälja", "Bygga", "Annat område"]);
  await press("F2");
  await page.keyboard.type(" tomter");
  await press("Enter");
  await expect.poll(() => titles(slug), SOON).toContain("Sälja tomter");
  await press("Delete");
  await expect.poll(() => titles(slug), SOON).not.toContain("Sälja tomter");
  await press("Control+z");
  await expect.poll(() => titles(slug), SOON).toContain("Sälja tomter");
  await press("End");
  await press("Enter");
  await page.waitForSelector("[data-group=heading] input");
  await expect.poll(() => page.textContent("#element-title"), SOON).toBe("Annat område");
  await page.focus("[data-group=heading] input");
  await press("Control+a");
  await page.keyboard.type("Ett område till");
  await expect.poll(() => titles(slug), SOON).toContain("Ett område till");
  await expect.poll(() => state(page), SOON).toMatch(/Sparat \d/);
  await page.focus(".bp-element .bp-add > summary");
  await press("Enter");
  await page.focus(".bp-element .bp-add input[name=title]");
  await page.keyboard.type("Nytt under");
  await press("Enter");
  await expect.poll(() => titles(slug), SOON).toContain("Nytt under");
  const added = (await saved(slug)).find(({ title }) => title === "Nytt under");
  expect(added?.parentId).toBe(stableId("keys/Annat område"));
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await context.close();
});

test("a row is dragged with the pointer; what may not stand there stays", async () => {
  const slug = await newPlan("Med pekaren", fewElements("pointer"));
  const { page, context } = await openSession(browser, { origin: site.origin, email: MAJA });
  await visit(page, write(slug));
  const row = (name: string) => page.locator("[role=treeitem]", { hasText: name });
  await row("Mål").last().waitFor();
  // The library that listens comes a moment after the page.
  await page.waitForSelector("[role=treeitem][draggable=true]");
  await row("Sälja").dragTo(row("Annat område"));
  await expect
    .poll(async () => (await saved(slug)).find(({ title }) => title === "Sälja")?.parentId, SOON)
    .toBe(stableId("pointer/Annat område"));
  const refused = await page.evaluate(
    async ([path, id, parentId]) => {
      const answer = await fetch(`${path}/structure`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ type: "move", id, parentId, after: "last" }),
      });
      return { status: answer.status, body: await answer.json() };
    },
    [write(slug), stableId("pointer/Område"), stableId("pointer/Bygga")],
  );
  expect(refused).toMatchObject({ status: 409, body: { code: "element.intoItself" } });
  await context.close();
});

test("two who write in one place are told before, and neither loses a word", async () => {
  const slug = await newPlan("Två skriver", fewElements("two"));
  const at = `${write(slug)}?element=${stableId("two/Bygga")}`;
  const one = await openSession(browser, { origin: site.origin, email: MAJA });
  const two = await openSession(browser, { origin: site.origin, email: JONAS });
  await visit(one.page, at);
  await visit(two.page, at);
  const title = "[data-group=heading] input";
  await one.page.click(title);
  await two.page.waitForSelector(".bp-taken", SOON);
  expect(await two.page.textContent(".bp-taken")).toContain("Maja Lindqvist skriver här");
  await expectAccessible(two.page);
  await one.page.fill(title, "Majas ord");
  await two.page.fill(title, "Jonas ord");
  const loser = await Promise.race(
    [one, two].map(({ page }) => page.waitForSelector(".bp-conflict", SOON).then(() => page)),
  );
  await expectAccessible(loser);
  await picture(loser, "writing-conflict");
  expect(await loser.textContent(".bp-conflict")).toMatch(/Majas[\s\S]*Jonas|Jonas[\s\S]*Majas/);
  await loser.click(".bp-conflict button:has-text('Spara min text')");
  const kept = loser === one.page ? "Majas ord" : "Jonas ord";
  await expect.poll(() => titles(slug), SOON).toContain(kept);
  const winner = loser === one.page ? two.page : one.page;
  // The other's page hears of it by itself.
  await expect.poll(() => winner.inputValue(title), SOON).toBe(kept);
  await Promise.all([one.context.close(), two.context.close()]);
});

test("a lost connection loses nothing, nor does a page that is closed meanwhile", async () => {
  const slug = await newPlan("Utan nät", fewElements("offline"));
  const at = `${write(slug)}?element=${stableId("offline/Bygga")}`;
  const { page, context } = await openSession(browser, { origin: site.origin, email: MAJA });
  await visit(page, at);
  const doneWhen = page.getByLabel("Klart när");
  await doneWhen.fill("Huset står");
  await expect.poll(() => state(page), SOON).toMatch(/Sparat/);
  await context.setOffline(true);
  await doneWhen.fill("Huset står och är uthyrt");
  await expect.poll(() => state(page), SOON).toContain("Texten finns kvar på datorn");
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(kept).toContain("Huset står och är uthyrt");
  await context.setOffline(false);
  const text = async () =>
    (await saved(slug)).find(({ title }) => title === "Bygga")?.doneWhen ?? null;
  await expect.poll(text, SOON).toBe("Huset står och är uthyrt");
  await context.close();
});

test("what the law asks stands beside the text, leads to the place, and can be set aside", async () => {
  const slug = await newPlan("Krav", fewElements("law"));
  const { page, context } = await openSession(browser, { origin: site.origin, email: MAJA });
  await visit(page, write(slug));
  await page.waitForSelector(".bp-rules");
  const count = async () =>
    Number(/\d+/.exec((await page.textContent(".bp-requirements h3")) ?? "")?.[0]);
  const before = await count();
  expect(before).toBeGreaterThan(2);
  await page.click(".bp-rules .bp-plain-button:has-text('Lägg åt sidan') >> nth=0");
  await page.fill(".bp-rules textarea", "Gäller inte oss");
  await expectAccessible(page);
  await page.click("form.bp-set-aside .ds-button >> nth=0");
  await expect.poll(count, SOON).toBe(before - 1);
  expect(await page.textContent(".bp-requirements")).toContain("Gäller inte oss");
  await page.goto(write(slug).replace(/write$/, "findings"));
  expect(await page.textContent("main")).toContain("Gäller inte oss");
  await expectAccessible(page);
  await page.click("#aside ~ ul button, section[aria-labelledby=aside] button >> nth=0");
  await expect.poll(() => page.locator("#aside").count(), SOON).toBe(0);
  await context.close();
});

test("on a narrow screen one chooses first and writes then", async () => {
  const slug = await newPlan("Smal", fewElements("narrow"));
  const { page, context } = await openSession(browser, {
    origin: site.origin,
    email: MAJA,
    viewport: NARROW,
  });
  await visit(page, write(slug));
  await expectSoundPage(page, "sv");
  await page.locator("[role=treeitem]", { hasText: "Bygga" }).click();
  await page.waitForSelector("[data-group=heading] input");
  expect(await page.isVisible(".bp-outline")).toBe(false);
  await expectSoundPage(page, "sv");
  await expectAccessible(page);
  await picture(page, "writing-narrow");
  await page.click(".bp-back");
  await expect.poll(() => page.isVisible(".bp-outline"), SOON).toBe(true);
  await page.setViewportSize(WIDE);
  await context.close();
});

test("without script the tree is links, and forms change it", async () => {
  const slug = await newPlan("Utan skript", fewElements("plain"));
  const { page, context } = await openSession(browser, {
    origin: site.origin,
    email: MAJA,
    javaScriptEnabled: false,
  });
  await page.goto(write(slug));
  await page.click("a.bp-row-title:has-text('Sälja')");
  await page.waitForSelector("#element-title:has-text('Sälja')");
  await page.click("button[value=moveUp]");
  await expect
    .poll(() => titles(slug), SOON)
    .toEqual(["Område", "Mål", "Sälja", "Bygga", "Annat område"]);
  await page.click(".bp-element .bp-add > summary");
  await page.fill(".bp-element .bp-add input[name=title]", "Ny aktivitet");
  await page.click(".bp-element .bp-add button");
  await expect.poll(() => titles(slug), SOON).toContain("Ny aktivitet");
  await page.goto(`${write(slug)}?element=${stableId("plain/Sälja")}`);
  await page.click(".bp-more > summary");
  await page.click("button[value=remove]");
  await expect.poll(() => titles(slug), SOON).not.toContain("Ny aktivitet");
  await page.click("button[value=restore]");
  await expect.poll(() => titles(slug), SOON).toContain("Ny aktivitet");
  await page.click("a.bp-row-title:has-text('Sälja')");
  await page.click("a:has-text('Ändra uppgifterna i ett formulär')");
  await page.waitForURL("**/edit/**");
  await context.close();
});

test("a plan of a thousand elements opens small, and an edit is one request", async () => {
  const many = Array.from({ length: 1000 }, (_, place) => {
    const parent = place % 50 === 0 ? null : stableId(`many/${place - (place % 50)}`);
    return createElement({
      id: stableId(`many/${place}`),
      parentId: parent,
      kind: parent === null ? "goalArea" : "measure",
      title: `Del ${place}: fler bostäder för dem som behöver flytta inom kommunen`,
      text: "Kommunen planlägger mark och samråder med grannarna. ".repeat(4),
    });
  });
  const slug = await newPlan("Stor att skriva i", many);
  const { page, context } = await openSession(browser, { origin: site.origin, email: MAJA });
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const answer = await fetch(write(slug), { headers: { Cookie: cookie } });
  const body = await answer.text();
  const statements = Number(/desc="(\d+)"/.exec(answer.headers.get("server-timing") ?? "")?.[1]);
  expect(Buffer.byteLength(body)).toBeLessThan(400_000);
  expect(statements).toBeGreaterThan(2);
  expect(statements).toBeLessThanOrEqual(12);
  await visit(page, `${write(slug)}?element=${stableId("many/777")}`);
  await page.waitForSelector("[data-group=heading] input");
  expect(await page.locator("[role=treeitem]").count()).toBeLessThan(100);
  const sent: string[] = [];
  const fetched: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/presence|findings/.test(pathname)) return;
    (request.method() === "POST" ? sent : fetched).push(pathname);
  });
  await page.fill("[data-group=heading] input", "Ändrad");
  await expect.poll(() => titles(slug), SOON).toContain("Ändrad");
  await expect.poll(() => state(page), SOON).toMatch(/Sparat/);
  expect(sent).toEqual([expect.stringMatching(/\/write\/element(\.data)?$/)]);
  // Neither the page nor the frame around it is fetched again.
  expect(fetched.filter((pathname) => !pathname.endsWith("/write/element"))).toEqual([]);
  await context.close();
});
