import { listPlans } from "@boplan/application/plan/list-plans";
import { openPlan } from "@boplan/application/plan/open-plan";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { stableId } from "@boplan/demo/plan-draft";
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

const PLANNER = "maja@norsjo.example";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function actorOf(email: string) {
  const [mine] = await listMyTenants({ app: site.app, userId: stableId(email) });
  if (!mine) throw new Error("no tenant");
  return mine.actor;
}

test("a Swedish planner starts from templates, and takes the plan over to the Norwegian framework", async () => {
  const { app, origin } = site;
  const actor = await actorOf(PLANNER);
  const { page, context, complaints } = await openSession(browser, { origin, email: PLANNER });
  const look = async (name: string) => {
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      await picture(page, `starting-${name}-${size.width}`);
      await expectSoundPage(page, "sv");
      await expectAccessible(page);
    }
    await page.setViewportSize(WIDE);
  };
  await visit(page, `${origin}/t/norsjo/plans/new?from=templates`);
  await page.fill("#title", "Handlingsplan 2027–2030");
  await page.fill("#search-templates", "byggprognos");
  await page.check("input[name='pick:m01a']");
  await page.fill("#search-templates", "");
  await page.check("input[name='pick:g01']");
  await page.fill("input[name='title:g01']", "Tjugo bostäder om året");
  await look("templates");
  await Promise.all([
    page.waitForURL(/handlingsplan-2027-2030.*done=planStarted/),
    page.click("button[value=start]"),
  ]);
  const slug = "handlingsplan-2027-2030";
  const { plan } = await openPlan({ app, actor, planSlug: slug });
  expect(plan.elements.map(({ title }) => title)).toEqual([
    "Fler bostäder",
    "Tjugo bostäder om året",
    "Ta fram en byggprognos per projekt varje år",
  ]);
  expect(plan.document).toMatchObject({ regime: "bfl-2025", validFrom: "2027-01-01" });

  await visit(page, `${origin}/t/norsjo/plans/new?from=former`);
  await look("former");
  await visit(page, `${origin}/t/norsjo/measures`);
  await look("catalogue-empty");
  await visit(page, `${origin}/t/norsjo/plans/${slug}/add`);
  await look("add");
  await visit(page, `${origin}/t/norsjo/plans/${slug}/versions`);
  await look("sharing");

  await visit(page, `${origin}/t/norsjo/plans/${slug}/convert`);
  await look("convert");
  await page.fill("#title", "Boligsosial plan");
  await page.selectOption("#language", "nb");
  await Promise.all([
    page.waitForURL(/boligsosial-plan.*done=converted/),
    page.click("button[value=convert]"),
  ]);
  const converted = await openPlan({ app, actor, planSlug: "boligsosial-plan" });
  expect(converted.plan).toMatchObject({ frameworkId: "no-boligsosial", language: "nb" });
  expect(converted.plan.elements[1]?.origin?.reference).toBe("Handlingsplan 2027–2030");
  expect((await openPlan({ app, actor, planSlug: slug })).plan).toEqual(plan);
  await visit(page, `${origin}/t/norsjo/plans/boligsosial-plan`);
  expect(await page.textContent("main")).toContain("Boligsosial");
  expect(complaints).toEqual([]);
  await context.close();
}, 240_000);

test("others and lesser roles get nowhere, neither by page nor by form", async () => {
  const { app, origin } = site;
  const actor = await actorOf(PLANNER);
  const before = await listPlans({ app, actor });
  const slug = before[0]?.slug ?? "";
  for (const { email, status } of [
    { email: "ragnhild@eigersund.example", status: 404 },
    { email: "oskar@norsjo.example", status: 403 },
  ]) {
    const { context } = await openSession(browser, { origin, email });
    for (const path of ["new", `${slug}/add`, `${slug}/convert`, `${slug}/regime`]) {
      const address = `${origin}/t/norsjo/plans/${path}`;
      expect((await context.request.get(address)).status(), `${email} ${path}`).toBe(status);
      const sent = await context.request.post(address, {
        headers: { Origin: origin },
        form: { intent: "start", title: "Kapad", key: crypto.randomUUID(), way: "nothing" },
      });
      expect(sent.status(), `${email} ${path}`).toBe(status);
    }
    const shared = await context.request.post(`${origin}/t/norsjo/plans/${slug}/versions`, {
      headers: { Origin: origin },
      form: { intent: "publish", "publish-version": "1" },
    });
    expect(shared.status()).toBe(status);
    await context.close();
  }
  expect(await listPlans({ app, actor })).toEqual(before);
});
