import { randomUUID } from "node:crypto";
import { createPlan } from "@boplan/application/plan/create-plan";
import { openProcess } from "@boplan/application/process/open-process";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { stableId } from "@boplan/demo/plan-draft";
import type { PartialDate } from "@boplan/domain/partial-date";
import { createElement, NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import ICAL from "ical.js";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askAs } from "./support/ask.ts";
import {
  expectAccessible,
  expectSoundPage,
  launchBrowser,
  NARROW,
  openSession,
  picture,
  visit,
} from "./support/browser.ts";
import { openSite, type Site } from "./support/site.ts";

const PLANNER = "maja@norsjo.example";
const READER = "oskar@norsjo.example";
const NEIGHBOUR = "ragnhild@eigersund.example";

let site: Site;
let browser: Browser;
let slug: string;
let at: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  const { actor } = await tenantOf(PLANNER);
  const [area, goal, bare, measure, activity, late] = Array.from({ length: 6 }, () => randomUUID());
  if (!area || !goal || !bare || !measure || !activity || !late) throw new Error("no ids");
  const date = (value: string) => value as PartialDate;
  const cost = { kind: "operating", currency: "SEK", fundingSource: "Staten" } as const;
  const created = await createPlan({
    app: site.app,
    actor,
    plan: {
      title: "Plan att överblicka",
      summary: "",
      frameworkId: "se-bostadsforsorjning",
      language: "sv",
      document: { ...NO_DOCUMENT_FACTS, type: "handlingsplan" },
      elements: [
        createElement({ id: area, kind: "goalArea", title: "Fler bostäder" }),
        createElement({ id: goal, parentId: area, kind: "goal", title: "Mark för hyresrätter" }),
        createElement({ id: bare, parentId: area, kind: "goal", title: "Målet utan åtgärd" }),
        createElement({
          id: measure,
          parentId: goal,
          kind: "measure",
          title: "=HYPERLINK(1) anvisar mark",
          instruments: ["markanvisning"],
          start: date("2026"),
          end: date("2028-06"),
          status: "onPlan",
          costs: [
            { ...cost, year: 2027, amount: 1_200_000, inBudget: true },
            { ...cost, year: 2028, amount: 300_000, inBudget: null },
            { ...cost, year: 2028, amount: 5_000, currency: "NOK", inBudget: null },
          ],
        }),
        createElement({
          id: late,
          parentId: goal,
          kind: "measure",
          title: "Försenat forum",
          end: date("2024-05"),
        }),
        createElement({ id: activity, parentId: late, kind: "activity", title: "Möte" }),
      ],
    },
  });
  slug = created.slug;
  at = `/t/norsjo/plans/${slug}`;
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function tenantOf(email: string) {
  const [mine] = await listMyTenants({ app: site.app, userId: stableId(email) });
  if (!mine) throw new Error("no tenant");
  return mine;
}

function ask(path: string, options: { as?: string; form?: Record<string, string> } = {}) {
  const { as = PLANNER, form } = options;
  return askAs(site, { who: as, path, form });
}

async function phases() {
  const { actor } = await tenantOf(PLANNER);
  return openProcess({ app: site.app, actor, planSlug: slug });
}

const VIEWS = ["/matrix", "/economy", "/timeline", "/process", "/economy.csv", "/process.ics"];

describe("the process", () => {
  test("is planned, planned anew and read back as a calendar", async () => {
    const form = {
      intent: "start",
      basedOn: "0",
      process: "ny-handlingsplan",
      start: "2027-01-11",
    };
    const started = await ask(`${at}/process`, { form });
    expect(started.headers.get("location")).toBe(`${at}/process?done=processStarted`);
    const again = await ask(`${at}/process`, { form });
    expect(again.status).toBe(303);
    const { phases: planned, version } = await phases();
    const second = planned[1];
    await ask(`${at}/process`, {
      form: {
        intent: "reschedule",
        basedOn: String(version),
        from: second?.id ?? "",
        newStart: "2027-05-03",
      },
    });
    const { phases: moved } = await phases();
    expect(moved[1]?.plannedStart).toBe("2027-05-03");
    const file = await (await ask(`${at}/process.ics`)).text();
    const calendar = new ICAL.Component(ICAL.parse(file));
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    const event = events.find(({ uid }) => uid === `${second?.id}-phase@boplan`);
    expect(events).toHaveLength(moved.length * 2);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe("2027-05-03");
    // A calendar's last day is the day after.
    expect(event && event.endDate.toString() > String(moved[1]?.plannedEnd)).toBe(true);
    expect(event?.summary).toContain(second?.name);
  });

  test("says what is wrong with a form, and keeps what was written", async () => {
    const { phases: planned, version } = await phases();
    const answer = await ask(`${at}/process?phase=${planned[0]?.id}`, {
      form: {
        intent: "save",
        basedOn: String(version),
        id: planned[0]?.id ?? "",
        name: "Uppdrag med nytt namn",
        startedOn: "i våras",
      },
    });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain("Uppdrag med nytt namn");
    expect(page).toContain('id="startedOn-error"');
  });

  test("is not overwritten from a stale tab", async () => {
    const { phases: planned, version } = await phases();
    const form = { intent: "remove", basedOn: String(version - 1), id: planned[0]?.id ?? "" };
    expect((await ask(`${at}/process`, { form })).status).toBe(409);
    expect((await phases()).phases).toEqual(planned);
  });

  test("gives a reader a calendar of their own, and no more", async () => {
    const subscribed = await ask(`${at}/process`, { as: READER, form: { intent: "subscribe" } });
    const path = /\/calendar\/norsjo\/[\w-]+\.ics/.exec(await subscribed.text())?.[0] ?? "";
    const feed = await fetch(site.origin + path);
    expect([feed.status, feed.headers.get("content-type")]).toEqual([
      200,
      "text/calendar; charset=utf-8",
    ]);
    expect(await feed.text()).toContain("BEGIN:VEVENT");
    for (const wrong of [path.replace("norsjo", "eigersund"), path.replace(".ics", "x.ics")]) {
      expect((await fetch(site.origin + wrong)).status).toBe(404);
    }
    expect((await (await ask(`${at}/process`, { as: READER })).text()).includes(path)).toBe(false);
    await ask(`${at}/process`, { as: READER, form: { intent: "unsubscribe" } });
    expect((await fetch(site.origin + path)).status).toBe(404);
    const { phases: planned, version } = await phases();
    const form = { intent: "remove", basedOn: String(version), id: planned[0]?.id ?? "" };
    expect((await ask(`${at}/process`, { as: READER, form })).status).toBe(403);
    expect((await phases()).phases).toEqual(planned);
  });
});

describe("what the views say", () => {
  test("costs are never added across currencies, and a title is no formula", async () => {
    const page = await (await ask(`${at}/economy`)).text();
    expect(page.replaceAll(/\s|&nbsp;/g, " ")).toContain("1 500 000");
    expect(page).not.toContain("1 505 000");
    const file = await (await ask(`${at}/economy.csv`)).text();
    expect(file.split("\r\n")).toHaveLength(5);
    expect(file).toContain("'=HYPERLINK(1)");
  });

  test("each keeps its budget of statements", async () => {
    for (const view of ["/matrix", "/economy", "/timeline", "/process"]) {
      const answer = await ask(at + view);
      const count = Number(/desc="(\d+)"/.exec(answer.headers.get("server-timing") ?? "")?.[1]);
      expect(answer.status, view).toBe(200);
      expect(count, view).toBeGreaterThan(2);
      expect(count, view).toBeLessThanOrEqual(8);
    }
  });
});

describe("another municipality", () => {
  test.each(VIEWS)("%s is not here for it", async (view) => {
    for (const tenant of ["norsjo", "eigersund"]) {
      const answer = await ask(`/t/${tenant}/plans/${slug}${view}`, { as: NEIGHBOUR });
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain("överblicka");
    }
  });

  test.each(["norsjo", "eigersund"])("changes no process through %s", async (tenant) => {
    const { phases: planned, version } = await phases();
    for (const intent of ["remove", "subscribe"]) {
      const form = { intent, basedOn: String(version), id: planned[0]?.id ?? "" };
      const path = `/t/${tenant}/plans/${slug}/process`;
      expect((await ask(path, { as: NEIGHBOUR, form })).status).toBe(404);
    }
    expect((await phases()).phases).toEqual(planned);
  });
});

describe("every view", () => {
  test.each([
    "/matrix",
    "/matrix?by=units&show=cost",
    "/economy",
    "/timeline",
    "/process",
    "/process?phase=3",
  ])("at %s is accessible, wide and in the hand", async (view) => {
    const { phases: planned } = await phases();
    const path = view.replace("phase=3", `phase=${planned[3]?.id}`);
    const { context, page, complaints } = await openSession(browser, {
      origin: site.origin,
      email: PLANNER,
    });
    const name = `planning${view.replaceAll(/[^a-z]+/g, "-")}`;
    await visit(page, site.origin + at + path);
    await expectSoundPage(page, "sv");
    await expectAccessible(page);
    await picture(page, name);
    await page.setViewportSize(NARROW);
    await expectSoundPage(page, "sv");
    await expectAccessible(page, { colours: false });
    await picture(page, `${name}-narrow`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("opens the measures of a cell of the matrix", async () => {
    const { context, page } = await openSession(browser, { origin: site.origin, email: PLANNER });
    await visit(page, `${site.origin}${at}/matrix`);
    await page.click(".bp-matrix-cell >> nth=0");
    await page.waitForSelector("#cell");
    expect(page.url()).toContain("?goal=");
    await expectAccessible(page);
    await picture(page, "planning-cell");
    await context.close();
  });
});
