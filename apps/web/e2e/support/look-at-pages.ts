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
} from "./browser.ts";
import { pagesOf } from "./pages.ts";
import { openSite, type Site } from "./site.ts";

const NARROWEST = { width: 320, height: 640 };

/** Parts that the pages of one person are looked at in, so that none takes too long. */
const PARTS = [0, 1, 2] as const;

/** Whose pages are looked at. */
export interface Visitor {
  /** By e-mail; `null` is a guest. */
  readonly person: string | null;
  readonly language: string;
  /** Names of the pages to look at; all where nothing is said. */
  readonly only?: RegExp;
}

/**
 * Looks at the pages of some people at three widths: sound, and nothing that axe objects to. In
 * files of their own, so that both cores share the work.
 */
export function lookAtPages(visitors: readonly Visitor[]): void {
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

  describe.each(visitors)("pages of $person", ({ person, language, only }) => {
    // In other languages the same parts carry other words: colours and narrow layout are the same,
    // and the two Norwegian languages share all but their words.
    const isFull = language === "sv";
    const isAsked = language !== "nn";
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
              if (size === WIDE && isAsked) await expectAccessible(page, { colours: isFull });
              if (size === NARROW && isFull) await expectAccessible(page, { colours: false });
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
}
