import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  expectAccessible,
  expectSoundPage,
  launchBrowser,
  NARROW,
  openSession,
  picture,
  WIDE,
} from "./support/browser.ts";
import { pagesOf } from "./support/pages.ts";
import { openSite, type Site } from "./support/site.ts";

const NARROWEST = { width: 320, height: 640 };

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  await site.startWorker().catch(() => {});
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Parts that the pages of one person are looked at in, so that none takes too long. */
const PARTS = [0, 1, 2] as const;

describe.each([
  { person: null, language: "sv" },
  { person: "maja@norsjo.example", language: "sv" },
  { person: "ragnhild@eigersund.example", language: "nb" },
  { person: "ingrid@tromso.example", language: "nn" },
  // An officer and a reader meet the same pages with less on them; two of each show it.
  { person: "elin@norsjo.example", language: "sv", only: /edit-measure|adopted-read/ },
  { person: "oskar@norsjo.example", language: "sv", only: /reports|adopted-read/ },
  { person: "jonas@norsjo.example", language: "sv", only: /^admin-/ },
  { person: "anna@bosamverkan.example", language: "sv" },
  { person: "leif@bosamverkan.example", language: "sv", only: /^region-area/ },
] as const)("pages of $person", (who) => {
  const { person, language } = who;
  const only = "only" in who ? who.only : null;
  // The same pages in another language are the same on a narrow screen.
  const isFull = language === "sv";
  test.each(person === null || only ? [0] : PARTS)(
    `are sound and accessible at every width (${person ?? "guest"}, part %i)`,
    async (part) => {
      const session = await openSession(browser, {
        origin: site.origin,
        email: person ?? undefined,
      });
      const { page, context, complaints } = session;
      const problems: string[] = [];
      const pages = (await pagesOf({ site, person })).filter(
        ({ name }) => !only || only.test(name),
      );
      const parts = person === null || only ? 1 : PARTS.length;
      for (const shown of pages.filter((_, place) => place % parts === part)) {
        await page.goto(site.origin + shown.path, { waitUntil: "load" });
        for (const size of [WIDE, NARROW, NARROWEST]) {
          await page.setViewportSize(size);
          try {
            await expectSoundPage(page, language);
            if (size === WIDE || (size === NARROW && isFull)) await expectAccessible(page);
          } catch (problem) {
            // All of a person's pages are looked at, so that one run tells of all that is wrong.
            problems.push(`${shown.name} at ${size.width}: ${String(problem)}`);
          }
          await picture(page, `${person?.split("@")[0] ?? "guest"}-${shown.name}-${size.width}`);
        }
      }
      expect(problems).toEqual([]);
      // A page that is not there answers 404, which the browser tells of in its console.
      expect(complaints.filter((text) => !text.includes("404") && !text.includes("403"))).toEqual(
        [],
      );
      await context.close();
    },
    240_000,
  );
});
