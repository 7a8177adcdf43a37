import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  expectAccessible,
  expectSoundPage,
  launchBrowser,
  NARROW,
  openSession,
  WIDE,
} from "./support/browser.ts";
import { type PageOfPerson, pagesOf } from "./support/pages.ts";
import { openSite, type Site } from "./support/site.ts";

let site: Site;
let browser: Browser;
/** Where pictures go when somebody wants to look at the pages. */
const pictures = process.env.TEST_PICTURES;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  await site.startWorker().catch(() => {});
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each([
  { person: null, language: "sv" },
  { person: "maja@norsjo.example", language: "sv" },
  { person: "ragnhild@eigersund.example", language: "nb" },
  { person: "ingrid@tromso.example", language: "nn" },
  { person: "elin@norsjo.example", language: "sv" },
  { person: "oskar@norsjo.example", language: "sv" },
  { person: "anna@bosamverkan.example", language: "sv" },
])("pages of $person", ({ person, language }) => {
  test("are sound and accessible at every width", async () => {
    const session = await openSession(browser, { origin: site.origin, email: person ?? undefined });
    const { page, context, complaints } = session;
    for (const shown of await pagesOf({ site, person })) {
      await page.setViewportSize(WIDE);
      await page.goto(site.origin + shown.path, { waitUntil: "networkidle" });
      await expectSoundPage(page, language);
      await expectAccessible(page);
      await picture(shown, "1280");
      await page.setViewportSize(NARROW);
      await expectSoundPage(page, language);
      await expectAccessible(page);
      await picture(shown, "390");
      await page.setViewportSize({ width: 320, height: 640 });
      await expectSoundPage(page, language);
    }
    // A page that is not there answers 404, which the browser tells of in its console.
    expect(complaints.filter((text) => !text.includes("404") && !text.includes("403"))).toEqual([]);
    await context.close();

    async function picture(shown: PageOfPerson, width: string): Promise<void> {
      if (!pictures) return;
      mkdirSync(pictures, { recursive: true });
      const name = `${person?.split("@")[0] ?? "guest"}-${shown.name}-${width}.png`;
      await page.screenshot({ path: join(pictures, name), fullPage: true });
    }
  }, 240_000);
});
