import { listPlans } from "@boplan/application/plan/list-plans";
import { openPlan } from "@boplan/application/plan/open-plan";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { stableId } from "@boplan/demo/plan-draft";
import type { Plan } from "@boplan/domain/plan";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  expectAccessible,
  launchBrowser,
  NARROW,
  openSession,
  picture,
  visit,
} from "./support/browser.ts";
import { openSite, type Site } from "./support/site.ts";

const PLANNER = "maja@norsjo.example";
const OFFICER = "elin@norsjo.example";
const READER = "oskar@norsjo.example";
const TWO_TENANTS = "jonas@norsjo.example";
const NORWEGIAN = "ragnhild@eigersund.example";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  await site.startWorker();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The plan in a state, as the database has it now. */
async function planOf(options: { person: string; status: Plan["status"] }): Promise<Plan> {
  const { app } = site;
  const [mine] = await listMyTenants({ app, userId: stableId(options.person) });
  if (!mine) throw new Error("no tenant");
  const head = (await listPlans({ app, actor: mine.actor })).find(
    ({ status }) => status === options.status,
  );
  if (!head) throw new Error(`no plan that is ${options.status}`);
  return (await openPlan({ app, actor: mine.actor, planSlug: head.slug })).plan;
}

test("a planner signs in, reads the draft, mends an element and sees it saved", async () => {
  const { page, context, complaints } = await openSession(browser, {
    origin: site.origin,
    email: PLANNER,
  });
  const plan = await planOf({ person: PLANNER, status: "draft" });
  const goal = plan.elements.find(({ kind }) => kind === "goal");
  await page.click("a:has-text('Norsjö kommun')");
  await page.waitForURL("**/t/norsjo");
  await page.click("nav.bp-nav >> text=Planer");
  await page.click(`a:has-text("${plan.title}")`);
  await page.waitForURL(`**/plans/${plan.slug}`);
  await page.click(`a[href$="/edit/${goal?.id}"]`);
  await page.waitForURL("**/edit/**");
  await page.fill("#title", "Fler hus för äldre i centrum");
  await page.fill("#start", "2027-02");
  await page.fill("#end", "2028");
  await page.click("form[method=post] .bp-save button");
  await page.waitForURL(`**/plans/${plan.slug}#${goal?.id}`);
  await page.waitForSelector("text=Fler hus för äldre i centrum");
  const saved = (await planOf({ person: PLANNER, status: "draft" })).elements.find(
    ({ id }) => id === goal?.id,
  );
  expect(saved).toMatchObject({
    title: "Fler hus för äldre i centrum",
    start: "2027-02",
    end: "2028",
  });
  expect(complaints).toEqual([]);
  await context.close();
});

test("a refused form keeps what was written and leads to the field", async () => {
  const { page, context } = await openSession(browser, { origin: site.origin, email: PLANNER });
  const plan = await planOf({ person: PLANNER, status: "draft" });
  const goal = plan.elements.find(({ kind }) => kind === "goal");
  await visit(page, `${site.origin}/t/norsjo/plans/${plan.slug}/edit/${goal?.id}`);
  await page.fill("#title", "Rubrik som inte får försvinna");
  await page.fill("#end", "i höst");
  await page.click(".bp-save button");
  await page.waitForSelector(".bp-errors");
  expect(await page.inputValue("#title")).toBe("Rubrik som inte får försvinna");
  expect(await page.inputValue("#end")).toBe("i höst");
  expect(await page.getAttribute("#end", "aria-invalid")).toBe("true");
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("bp-errors");
  await expectAccessible(page);
  await picture(page, "refused-1280");
  await page.click(".bp-errors a");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("end");
  await context.close();
});

test("two who edit the same text meet both texts, and nothing is lost", async () => {
  const first = await openSession(browser, { origin: site.origin, email: PLANNER });
  const second = await openSession(browser, { origin: site.origin, email: TWO_TENANTS });
  const plan = await planOf({ person: PLANNER, status: "draft" });
  const measure = plan.elements.find(({ kind }) => kind === "measure") ?? plan.elements[0];
  const address = `${site.origin}/t/norsjo/plans/${plan.slug}/edit/${measure?.id}`;
  await Promise.all([visit(first.page, address), visit(second.page, address)]);
  await second.page.fill("#text", "Jonas text om saken");
  await second.page.click(".bp-save button");
  await second.page.waitForURL(`**/plans/${plan.slug}#*`);
  await first.page.fill("#text", "Majas text om saken");
  await first.page.click(".bp-save button");
  await first.page.waitForSelector(".bp-conflict");
  expect(await first.page.textContent(".bp-conflict ins")).toContain("Majas");
  expect(await first.page.textContent(".bp-conflict mark")).toContain("Jonas");
  await first.page.waitForSelector(".bp-rich-editor#text");
  expect(await first.page.textContent("#text")).toBe("Majas text om saken");
  await expectAccessible(first.page);
  await picture(first.page, "conflict-1280");
  await first.page.click(".bp-save button");
  await first.page.waitForURL(`**/plans/${plan.slug}#*`);
  const saved = (await planOf({ person: PLANNER, status: "draft" })).elements.find(
    ({ id }) => id === measure?.id,
  );
  expect(saved?.text).toBe("Majas text om saken");
  await Promise.all([first.context.close(), second.context.close()]);
});

test("an officer reports a measure's status and is offered nothing else", async () => {
  const { page, context } = await openSession(browser, { origin: site.origin, email: OFFICER });
  const plan = await planOf({ person: OFFICER, status: "adopted" });
  const measure = plan.elements.find(
    ({ kind, status }) => kind === "measure" && status !== "deviating",
  );
  await visit(page, `${site.origin}/t/norsjo/plans/${plan.slug}/edit/${measure?.id}`);
  expect(await page.locator("#title").count()).toBe(0);
  await page.check("input[value=deviating]");
  await page.click(".bp-save button");
  await page.waitForURL(`**/plans/${plan.slug}#*`);
  const saved = (await planOf({ person: OFFICER, status: "adopted" })).elements.find(
    ({ id }) => id === measure?.id,
  );
  expect(saved?.status).toBe("deviating");
  await context.close();
});

test("a reader reads, and finds no way to change anything", async () => {
  const { page, context } = await openSession(browser, { origin: site.origin, email: READER });
  const plan = await planOf({ person: READER, status: "adopted" });
  await visit(page, `${site.origin}/t/norsjo/plans/${plan.slug}`);
  expect(await page.locator("a[href*='/edit/']").count()).toBe(0);
  expect(await page.locator("main form").count()).toBe(0);
  await context.close();
});

test("one who belongs to two places switches between them", async () => {
  const { page, context } = await openSession(browser, { origin: site.origin, email: TWO_TENANTS });
  await visit(page, `${site.origin}/t/norsjo`);
  await page.click(".bp-tenant summary");
  await page.click(".bp-tenant a:has-text('Örebro kommun')");
  await page.waitForURL("**/t/orebro");
  expect(await page.textContent(".bp-tenant")).toContain("Örebro kommun");
  await context.close();
});

test("the language is chosen, remembered in the account and shown on the next computer", async () => {
  const here = await openSession(browser, { origin: site.origin, email: NORWEGIAN });
  await visit(here.page, `${site.origin}/t/eigersund/plans`);
  expect(await here.page.textContent("h1")).toBe("Planer");
  await here.page.click(".bp-push summary");
  await here.page.click("button[value=nn]");
  await here.page.waitForSelector("html[lang=nn]");
  expect(await here.page.textContent("h1")).toBe("Planar");
  expect(new URL(here.page.url()).pathname).toBe("/t/eigersund/plans");
  const there = await openSession(browser, { origin: site.origin, email: NORWEGIAN });
  expect(await there.page.getAttribute("html", "lang")).toBe("nn");
  await Promise.all([here.context.close(), there.context.close()]);
});

test("a Swedish plan through the Norwegian goals keeps its own words", async () => {
  const { page, context } = await openSession(browser, { origin: site.origin, email: PLANNER });
  const plan = await planOf({ person: PLANNER, status: "adopted" });
  await visit(page, `${site.origin}/t/norsjo/plans/${plan.slug}`);
  await page.click("text=Genom annat ramverk");
  await page.waitForURL("**/lens/no-boligsosial");
  await page.waitForSelector("#unmapped");
  const shown = await page.textContent("main");
  const goal = plan.elements.find(({ kind }) => kind === "goal");
  expect(shown).toContain(goal?.title);
  await context.close();
});

test("a report is ordered, followed live and downloaded", async () => {
  const { page, context, complaints } = await openSession(browser, {
    origin: site.origin,
    email: PLANNER,
  });
  await visit(page, `${site.origin}/t/norsjo/reports`);
  await page.click(".bp-order button");
  await page.waitForURL("**/reports/*-*");
  await page.waitForSelector("text=Rapporten är klar.", { timeout: 30_000 });
  const href = await page.getAttribute("a[href$='/file']", "href");
  const file = await page.request.get(site.origin + href);
  expect(file.headers()["content-type"]).toBe("application/pdf");
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
  expect(complaints).toEqual([]);
  await context.close();
});

test("signing out ends the session for good", async () => {
  const { page, context } = await openSession(browser, { origin: site.origin, email: READER });
  const cookies = await context.cookies();
  await page.click(".bp-push summary");
  await page.click("text=Logga ut");
  await page.waitForURL(`${site.origin}/`);
  await context.addCookies(cookies);
  await visit(page, `${site.origin}/t/norsjo`);
  expect(new URL(page.url()).pathname).toBe("/sign-in");
  await context.close();
});

test("keyboard alone: skip link, menus and the tree's links are reached in order", async () => {
  const { page, context } = await openSession(browser, { origin: site.origin, email: PLANNER });
  await visit(page, `${site.origin}/t/norsjo`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("bp-skip");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  await page.focus(".bp-push summary");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".bp-push") !== null)).toBe(
    true,
  );
  await picture(page, "menu-1280");
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  await picture(page, "menu-390");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  expect(await page.locator(".bp-push details[open]").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  await context.close();
});
