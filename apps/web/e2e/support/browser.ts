import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { DEMO_PASSWORD } from "@boplan/demo/people";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.TEST_CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
  });
}

/** Opens an address and waits until script has taken over, as a person unknowingly does. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector("html[data-script=ready]");
}

/** Signs in through the form, as a person does. */
export async function signIn(
  page: Page,
  options: { origin: string; email: string },
): Promise<void> {
  await page.goto(`${options.origin}/sign-in`);
  await page.fill("#email", options.email);
  await page.fill("#password", DEMO_PASSWORD);
  await Promise.all([page.waitForURL(`${options.origin}/t`), page.click("form button.ds-button")]);
}

/** A fresh browser session of one person. A page that logs an error fails the test that asks. */
export async function openSession(
  browser: Browser,
  options: {
    origin: string;
    email?: string;
    javaScriptEnabled?: boolean;
    viewport?: { width: number; height: number };
  },
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: options.viewport ?? WIDE,
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    locale: "sv-SE",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("#345"))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => {
    // React 18 throws "root did not complete" (345) when a page is left while it is being hydrated;
    // the page that is left has no reader any more.
    if (!String(error).includes("#345")) complaints.push(String(error));
  });
  if (options.email) await signIn(page, { origin: options.origin, email: options.email });
  return { context, page, complaints };
}

/** Rules that read every letter's colour: half of the time, and the same at every width. */
const COLOUR_RULES = ["color-contrast"];

/**
 * No violation of WCAG 2.2 A and AA, nor of axe's best practices; but for colours where the same
 * page has been asked about them.
 */
export async function expectAccessible(
  page: Page,
  { colours = true }: { colours?: boolean } = {},
): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // No page has frames: one run in the page itself does, without a second page for the results.
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .disableRules(colours ? [] : COLOUR_RULES)
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`,
  );
  expect(found, page.url()).toEqual([]);
}

/** What every page has: a title, one main, one h1, a language, a skip link, nothing sticking out. */
export async function expectSoundPage(page: Page, language: string): Promise<void> {
  // A changed width is laid out in the next frame.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const facts = await page.evaluate(() => ({
    title: document.title,
    mains: document.querySelectorAll("main").length,
    headings: document.querySelectorAll("h1").length,
    language: document.documentElement.lang,
    skips: document.querySelectorAll('a.bp-skip[href="#main"]').length,
    sticksOut: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    wide: [...document.querySelectorAll("body *")]
      .filter(
        (part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      )
      .slice(0, 4)
      .map((part) => part.outerHTML.slice(0, 120)),
  }));
  expect(facts, `${page.url()} ${facts.sticksOut > 0 ? facts.wide.join(" ") : ""}`).toMatchObject({
    mains: 1,
    headings: 1,
    language,
    skips: 1,
    sticksOut: 0,
  });
  expect(facts.title).toMatch(/Boplan/);
}

/** Keeps a picture of the page where somebody wants to look at the pages (`TEST_PICTURES`). */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.TEST_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
