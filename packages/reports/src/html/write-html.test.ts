import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { REPORT_KINDS } from "@boplan/domain/report";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FULL_PLAN } from "../../test/fixture-parts.ts";
import { inputWith, NORWEGIAN_PLAN, SWEDISH_FINDINGS } from "../../test/fixture-plans.ts";
import { readDocx } from "../../test/read-docx.ts";
import { buildReport } from "../build-report.ts";
import { writeDocx } from "../docx/write-docx.ts";
import { writeHtml } from "./write-html.ts";

const PATIENT = 120_000;
const executablePath = process.env.TEST_CHROMIUM ?? "/usr/bin/chromium";
const base = { plan: NORWEGIAN_PLAN, label: "Førsteutkastet" };
const input = inputWith({ plan: FULL_PLAN, findings: SWEDISH_FINDINGS });

describe.skipIf(!existsSync(executablePath))("the page in a browser", { timeout: PATIENT }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ["--headless", "--no-sandbox", "--disable-gpu"],
    });
  }, PATIENT);
  afterAll(() => browser?.close());

  test("can be read by all, asks for nothing, and fits a telephone", async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const kind of REPORT_KINDS) {
      await page.setContent(writeHtml(buildReport({ ...input, kind, base })));
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ["violations"] })
        // One style sheet colours all kinds, and the full report uses all of it.
        .disableRules(kind === "full" ? [] : ["color-contrast"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${kind}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
      const dead = await page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].filter((a) => !document.getElementById(a.getAttribute('href').slice(1))).length",
      );
      expect(dead).toBe(0);
    }
    expect(asked.filter((url) => url !== "about:blank")).toEqual([]);
    await context.close();
  });

  test("every part of the Word file is XML that a strict reader accepts", async () => {
    const page = await browser.newPage();
    const { parts } = readDocx(
      await writeDocx({ document: buildReport({ ...input, kind: "full" }) }),
    );
    const wrong = await page.evaluate(
      `(${JSON.stringify(Object.entries(parts))}).filter(([, xml]) => new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror")).map(([name]) => name)`,
    );
    expect(Object.keys(parts).length).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
    await page.close();
  });
});
