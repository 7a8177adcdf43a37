import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, NARROW, openSession } from "./support/browser.ts";
import { openSite, type Site } from "./support/site.ts";

/** A click does not wait for the page it leads to. */
const SOON = { timeout: 10_000 };

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

test("without script one signs in, finds the way, edits, meets a conflict, changes language and gets a report", async () => {
  const { page, context } = await openSession(browser, {
    origin: site.origin,
    email: "maja@norsjo.example",
    javaScriptEnabled: false,
    viewport: NARROW,
  });
  await page.click("a:has-text('Norsjö kommun')");
  await page.click(".bp-push summary");
  await page.click(".bp-push nav a:has-text('Planer')");
  await expect.poll(() => page.textContent("h1"), SOON).toBe("Planer");
  await page.click("td a.bp-title >> nth=0");
  await page.click("a.bp-edit >> nth=0");
  await page.waitForURL("**/edit/**");
  const stale = await context.newPage();
  await stale.goto(page.url());
  await page.fill("#text", "Skrivet utan skript");
  await page.click(".bp-save button");
  await expect.poll(() => page.url(), SOON).toMatch(/\/plans\/[^/]+#/);
  await expect.poll(() => page.textContent("main"), SOON).toContain("Skrivet utan skript");

  await stale.fill("#text", "Skrivet på en gammal grund");
  await stale.click(".bp-save button");
  await expect.poll(() => stale.textContent(".bp-conflict"), SOON).toContain("Skrivet utan skript");
  await expect.poll(() => stale.inputValue("#text"), SOON).toBe("Skrivet på en gammal grund");
  await stale.click(".bp-save button");
  await expect.poll(() => stale.textContent("main"), SOON).toContain("Skrivet på en gammal grund");
  await stale.close();

  await page.click(".bp-push summary");
  await page.click("button[value=en]");
  await expect.poll(() => page.getAttribute("html", "lang"), SOON).toBe("en");

  await page.goto(`${site.origin}/t/norsjo/reports`);
  await page.click(".bp-order button");
  await page.waitForSelector("text=The report is done.", { timeout: 30_000 });
  await expect.poll(() => page.locator("a[href$='/file']").count(), SOON).toBe(1);

  await page.click(".bp-push summary");
  await page.click("text=Sign out");
  await expect.poll(() => new URL(page.url()).pathname, SOON).toBe("/");
  await context.close();
});

test("a wrong password is told of, the address is kept, and the account is not", async () => {
  const { page, context } = await openSession(browser, {
    origin: site.origin,
    javaScriptEnabled: false,
  });
  const answers: (string | null)[] = [];
  for (const email of ["maja@norsjo.example", "nobody@nowhere.example"]) {
    await page.goto(`${site.origin}/sign-in`);
    await page.fill("#email", email);
    await page.fill("#password", "wrong");
    await page.click("form button.ds-button");
    await expect.poll(() => page.inputValue("#email"), SOON).toBe(email);
    answers.push(await page.textContent(".bp-errors"));
  }
  expect(answers[0]).toBe(answers[1]);
  await context.close();
});
