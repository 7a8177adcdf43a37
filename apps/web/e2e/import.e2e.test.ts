import { listImports } from "@boplan/application/import/open-import";
import { listPlans } from "@boplan/application/plan/list-plans";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { stableId } from "@boplan/demo/plan-draft";
import { buildDocx, paragraph } from "@boplan/ingest/testing/build-docx";
import type { Browser } from "playwright-core";
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

let site: Site;
let browser: Browser;

/** A click does not wait for what it leads to. */
const SOON = { timeout: 15_000 };

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  await site.startWorker();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function wordDocument(): Buffer {
  const heading = (text: string, level: number) => paragraph({ text, style: `Rubrik${level}` });
  const item = (text: string) => paragraph({ text, list: { id: 1, depth: 0 } });
  const body = [
    heading("Handlingsplan för bostäder 2026–2029", 1),
    paragraph({ text: "Kommunen växer längs ån." }),
    heading("Mål", 2),
    item("Fler ska kunna bo centralt"),
    heading("Åtgärder", 2),
    item("Bygg fyrtio lägenheter vid hamnen"),
    item("Hyr den gamla skolan"),
  ];
  return Buffer.from(buildDocx({ body: body.join("") }));
}

test("a Word document is read, gone through with a step taken back, and saved once", async () => {
  const { page, complaints } = await openSession(browser, {
    origin: site.origin,
    email: "maja@norsjo.example",
  });
  await visit(page, `${site.origin}/t/norsjo/plans/import`);
  await expectAccessible(page);
  await expectSoundPage(page, "sv");
  await picture(page, "import-start");
  await page.setInputFiles("#file", {
    name: "plan.docx",
    mimeType: "application/octet-stream",
    buffer: wordDocument(),
  });
  await page.click("form button:has-text('Läs in')");
  await page.waitForSelector(".bp-review-tree", SOON);
  const rows = () => page.locator(".bp-review-row").allTextContents();
  const before = await rows();
  expect(before.join(" ")).toContain("Bygg fyrtio lägenheter");
  await page.click(".bp-review-row:has-text('Hyr den gamla skolan')");
  await page.waitForSelector(".bp-review-panel");
  expect(await page.textContent(".bp-source-lines li[data-chosen]")).toContain("gamla skolan");
  await expectAccessible(page);
  await picture(page, "import-review");
  await page.click("button:has-text('Slå ihop med den före')");
  await expect.poll(async () => (await rows()).length, SOON).toBe(before.length - 1);
  await page.click("button:has-text('Ångra')");
  await expect.poll(async () => (await rows()).length, SOON).toBe(before.length);
  for (const view of ["", "?view=source"]) {
    await page.setViewportSize(NARROW);
    await visit(page, page.url().split("?")[0] + view);
    await expectSoundPage(page, "sv");
    await expectAccessible(page);
    await picture(page, `import-review-390${view === "" ? "" : "-source"}`);
  }
  await page.setViewportSize(WIDE);
  await visit(page, page.url().split("?")[0] ?? "");
  await page.click("button:has-text('Spara som utkast')");
  await page.waitForURL("**/plans/handlingsplan-for-bostader**", SOON);
  expect(await page.textContent("main")).toContain("Hyr den gamla skolan");
  expect(complaints).toEqual([]);
});

test("without script a document is sent, read and given shape; the neighbour and the officer are kept out", async () => {
  const { page, context } = await openSession(browser, {
    origin: site.origin,
    email: "maja@norsjo.example",
    javaScriptEnabled: false,
    viewport: NARROW,
  });
  await page.goto(`${site.origin}/t/norsjo/plans/import`);
  await page.setInputFiles("#file", {
    name: "plan.docx",
    mimeType: "application/octet-stream",
    buffer: wordDocument(),
  });
  await page.click("form button:has-text('Läs in')");
  await page.waitForURL("**/plans/import/*");
  await expect
    .poll(async () => {
      await page.reload();
      return page.locator(".bp-review-tree").count();
    }, SOON)
    .toBe(1);
  const address = page.url();
  await page.click(".bp-review-row:has-text('Hyr den gamla skolan')");
  const stale = await context.newPage();
  await stale.goto(page.url());
  await page.click("button:has-text('Godkänn')  >> nth=-1");
  await page.fill("#title", "Hyr skolan");
  await page.click("button:has-text('Spara orden')");
  await expect.poll(() => page.textContent(".bp-review-tree"), SOON).toContain("Hyr skolan");
  await stale.click("button:has-text('Flytta upp')");
  await expect.poll(() => stale.textContent("main"), SOON).toContain("Inget skrevs över");

  const [mine] = await listMyTenants({ app: site.app, userId: stableId("maja@norsjo.example") });
  if (!mine) throw new Error("no tenant");
  const count = async () => (await listImports({ app: site.app, actor: mine.actor })).length;
  const [imports, plans] = [await count(), await listPlans({ app: site.app, actor: mine.actor })];
  for (const [email, status] of [
    ["ragnhild@eigersund.example", 404],
    ["elin@norsjo.example", 403],
  ] as const) {
    const other = await openSession(browser, { origin: site.origin, email });
    const answer = await other.page.request.post(address, {
      form: { version: "0", op: "save" },
      headers: { origin: site.origin },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(status);
    expect((await other.page.request.get(`${address}/events`)).status()).toBe(status);
    expect((await other.page.request.get(`${address}/file`)).status()).toBe(status);
  }
  expect(await count()).toBe(imports);
  expect(await listPlans({ app: site.app, actor: mine.actor })).toEqual(plans);
});

test("a plan goes out as JSON and as a workbook, and comes in again as it was", async () => {
  const { page } = await openSession(browser, {
    origin: site.origin,
    email: "maja@norsjo.example",
  });
  const [mine] = await listMyTenants({ app: site.app, userId: stableId("maja@norsjo.example") });
  if (!mine) throw new Error("no tenant");
  const [head] = await listPlans({ app: site.app, actor: mine.actor });
  for (const format of ["json", "xlsx"]) {
    const file = await page.request.get(
      `${site.origin}/t/norsjo/plans/${head?.slug}/export.${format}`,
    );
    expect(file.status()).toBe(200);
    await visit(page, `${site.origin}/t/norsjo/plans/import`);
    const buffer = Buffer.from(await file.body());
    await page.setInputFiles("#file", { name: "x.bin", mimeType: "application/x", buffer });
    await page.click("form button:has-text('Läs in')");
    await page.click("button:has-text('Spara som utkast')", SOON);
    await page.waitForURL(`**/plans/${head?.slug}-*`, SOON);
  }
});
