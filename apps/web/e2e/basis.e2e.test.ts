import { createPlan } from "@boplan/application/plan/create-plan";
import { openPlan } from "@boplan/application/plan/open-plan";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { stableId } from "@boplan/demo/plan-draft";
import { NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askAs } from "./support/ask.ts";
import {
  expectAccessible,
  expectSoundPage,
  launchBrowser,
  NARROW,
  openSession,
  visit,
  WIDE,
} from "./support/browser.ts";
import { openSite, type Site } from "./support/site.ts";

const PLANNER = "maja@norsjo.example";

let site: Site;
let browser: Browser;
let slug: string;

beforeAll(async () => {
  site = await openSite();
  browser = await launchBrowser();
  const created = await createPlan({
    app: site.app,
    actor: await planner(),
    plan: {
      title: "Underlagets plan",
      summary: "",
      frameworkId: "se-bostadsforsorjning",
      language: "sv",
      document: { ...NO_DOCUMENT_FACTS, type: "handlingsplan" },
      elements: [],
    },
  });
  slug = created.slug;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function planner() {
  const [mine] = await listMyTenants({ app: site.app, userId: stableId(PLANNER) });
  if (!mine) throw new Error("no tenant");
  return mine.actor;
}
const at = (view: string) => `${site.origin}/t/norsjo/plans/${slug}${view}`;
const plan = async () =>
  (await openPlan({ app: site.app, actor: await planner(), planSlug: slug })).plan;

async function post(path: string, options: { email: string; fields: Record<string, string> }) {
  const { email, fields } = options;
  return (await askAs(site, { who: email, path, form: fields })).status;
}

test("a need is written without script, refused with its reason, and shown in the plan", async () => {
  const { page, context } = await openSession(browser, {
    origin: site.origin,
    email: PLANNER,
    javaScriptEnabled: false,
  });
  await page.goto(at("/basis/needs?entry=new"));
  await page.fill("#amount", "sextio");
  await page.click(".bp-entry-form .bp-save button");
  expect(await page.inputValue("#amount")).toBe("sextio");
  expect(await page.textContent("#amount-error")).toContain("tal");
  await page.fill("#amount", "1 060");
  await page.click(".bp-entry-form .bp-save button");
  expect((await plan()).parts.needs).toMatchObject([{ amount: 1060, kind: "additional" }]);
  await page.goto(at(""));
  expect(await page.textContent("main")).toMatch(/1\s060\sbostäder/);
  await context.close();
});

test("an entry is removed and put back; what two write of one field is shown both ways", async () => {
  const { page, context, complaints } = await openSession(browser, {
    origin: site.origin,
    email: PLANNER,
  });
  await visit(page, at("/basis/considerations?entry=new&level=national"));
  await page.fill("#title", "Nationellt mål");
  await page.click(".bp-entry-form .bp-save button");
  await page.waitForSelector(".bp-entries");
  await page.click('.bp-entry-acts button[value="remove"]');
  await page.waitForSelector('button[value="restore"]');
  expect((await plan()).parts.considerations).toEqual([]);
  await page.click('button[value="restore"]');
  await page.waitForSelector(".bp-entries");
  const [entry] = (await plan()).parts.considerations;
  const mine = at(`/basis/considerations?entry=${entry?.id}`);
  const other = await context.newPage();
  await visit(page, mine);
  await visit(other, mine);
  await other.fill("#how", "Deras text");
  await other.click(".bp-entry-form .bp-save button");
  await other.waitForURL(/done=/);
  await page.fill("#how", "Min text");
  await page.click(".bp-entry-form .bp-save button");
  await page.waitForSelector(".bp-conflict");
  expect(await page.textContent(".bp-conflict")).toMatch(/Min text[\s\S]*Deras text/);
  expect(await page.inputValue("#how")).toBe("Min text");
  expect((await plan()).parts.considerations).toMatchObject([{ how: "Deras text" }]);
  await expectAccessible(page);
  await page.click(".bp-entry-form .bp-save button");
  await page.waitForURL(/done=/);
  expect((await plan()).parts.considerations).toMatchObject([{ how: "Min text" }]);
  expect(complaints.filter((text) => !text.includes("409"))).toEqual([]);
  await context.close();
});

test("facts of the cover that two change apart both stand", async () => {
  const { page, context } = await openSession(browser, { origin: site.origin, email: PLANNER });
  const other = await context.newPage();
  await visit(page, at("/basis/document"));
  await visit(other, at("/basis/document"));
  await other.fill("#owner", "Kommunal utveckling");
  await other.click(".bp-save button");
  await other.waitForURL(/done=/);
  await page.fill("#caseNumber", "KS-23/00978");
  await page.click(".bp-save button");
  await page.waitForURL(/done=/);
  expect((await plan()).document).toMatchObject({
    owner: "Kommunal utveckling",
    caseNumber: "KS-23/00978",
    caseNumberParts: { year: 2023 },
  });
  await context.close();
});

test("the pages are sound and accessible, wide and narrow", async () => {
  const { page, context } = await openSession(browser, { origin: site.origin, email: PLANNER });
  for (const view of [
    "/basis",
    "/basis/statements?entry=new",
    "/basis/sections",
    "/basis/document",
  ]) {
    await visit(page, at(view));
    await expectSoundPage(page, "sv");
    await expectAccessible(page);
    await page.setViewportSize(NARROW);
    await expectSoundPage(page, "sv");
    await page.setViewportSize(WIDE);
  }
  await context.close();
});

test("no other role and no other municipality writes by calling the server", async () => {
  const fields = {
    id: stableId("basis/lesson"),
    loaded: "",
    kind: "advice",
    text: "Skriven utan rätt",
  };
  const path = `/t/norsjo/plans/${slug}/basis/lessons`;
  expect(await post(path, { email: "elin@norsjo.example", fields })).toBe(403);
  expect(await post(path, { email: "ragnhild@eigersund.example", fields })).toBe(404);
  const cover = `/t/norsjo/plans/${slug}/basis/document`;
  const title = { title: "Kapad", basedOn: "1", loaded: "{}" };
  expect(await post(cover, { email: "elin@norsjo.example", fields: title })).toBe(403);
  expect(await post(cover, { email: "ragnhild@eigersund.example", fields: title })).toBe(404);
  const field = {
    intent: "save",
    id: stableId("basis/field"),
    label: "X",
    type: "text",
    kinds: "goal",
  };
  const admin = "/t/norsjo/admin/fields";
  expect(await post(admin, { email: PLANNER, fields: field })).toBe(403);
  expect(await post(admin, { email: "ragnhild@eigersund.example", fields: field })).toBe(404);
  expect((await plan()).parts.lessons).toEqual([]);
  expect((await plan()).title).toBe("Underlagets plan");
  expect((await plan()).customFields).toEqual([]);
  expect(await post(admin, { email: "jonas@norsjo.example", fields: field })).toBe(303);
  expect((await plan()).customFields).toMatchObject([{ label: "X" }]);
});
