import { createPlan } from "@boplan/application/plan/create-plan";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { stableId } from "@boplan/demo/plan-draft";
import type { PartialDate } from "@boplan/domain/partial-date";
import { createElement, NO_DOCUMENT_FACTS, type PlanElement } from "@boplan/domain/plan";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookieOf } from "./support/ask.ts";
import { openSite, type Site } from "./support/site.ts";

const PLANNER = "maja@norsjo.example";
const ELEMENTS = 500;

let site: Site;
let slug: string;
let cookie: string;

beforeAll(async () => {
  site = await openSite();
  const { app } = site;
  const [mine] = await listMyTenants({ app, userId: stableId(PLANNER) });
  if (!mine) throw new Error("no tenant");
  const created = await createPlan({
    app,
    actor: mine.actor,
    plan: {
      title: "En stor plan",
      summary: "Femhundra delar",
      frameworkId: "se-bostadsforsorjning",
      language: "sv",
      document: NO_DOCUMENT_FACTS,
      elements: largePlan(),
    },
  });
  slug = created.slug;
  cookie = await cookieOf(site, PLANNER);
});

afterAll(() => site?.close());

/** Ten goal areas with five goals, each with nine measures of ordinary length. */
function largePlan(): PlanElement[] {
  const ids: string[] = [];
  return Array.from({ length: ELEMENTS }, (_, place): PlanElement => {
    const id = stableId(`large/${place}`);
    ids.push(id);
    const kind = place % 50 === 0 ? "goalArea" : place % 10 === 0 ? "goal" : "measure";
    const parent =
      kind === "goalArea" ? null : kind === "goal" ? place - (place % 50) : place - (place % 10);
    return createElement({
      id,
      parentId: parent === null ? null : (ids[parent] ?? null),
      kind,
      title: `Del ${place}: fler bostäder för dem som behöver flytta`,
      text: "Kommunen planlägger mark, samråder med grannarna och redovisar vad som byggts, så att fler kan flytta inom orten när livet ändras.",
      start: "2027-02" as PartialDate,
      end: "2028-06" as PartialDate,
      status: kind === "measure" ? "onPlan" : null,
      attainment: kind === "goal" ? "partlyMet" : null,
    });
  });
}

test.each([
  { view: "", last: "Del 499" },
  { view: "/findings", last: "Del 499" },
  // Nothing in this plan has a theme: its goal areas are listed as without a counterpart.
  { view: "/lens/no-boligsosial", last: "Del 450" },
])("a plan of 500 elements at $view keeps its budget", async ({ view, last }) => {
  const answer = await fetch(`${site.origin}/t/norsjo/plans/${slug}${view}`, {
    headers: { Cookie: cookie },
  });
  const body = await answer.text();
  const statements = Number(/desc="(\d+)"/.exec(answer.headers.get("server-timing") ?? "")?.[1]);
  expect(answer.status).toBe(200);
  expect(body).toContain(last);
  // A count of zero would mean that nobody counts.
  expect(statements).toBeGreaterThan(2);
  expect(statements).toBeLessThanOrEqual(8);
  expect(Buffer.byteLength(body)).toBeLessThan(600_000);
});

test("what the browser is sent before it may follow links stays small", async () => {
  const page = await (
    await fetch(`${site.origin}/t/norsjo`, { headers: { Cookie: cookie } })
  ).text();
  const scripts = [
    ...new Set([...page.matchAll(/"?(\/assets\/[\w.-]+\.js)"?/g)].map((match) => match[1])),
  ];
  let bytes = 0;
  for (const script of scripts) {
    const answer = await fetch(site.origin + script, { headers: { "Accept-Encoding": "gzip" } });
    bytes +=
      Number(answer.headers.get("content-length") ?? 0) ||
      (await answer.arrayBuffer()).byteLength / 3;
  }
  expect(scripts.length).toBeGreaterThan(3);
  expect(bytes).toBeLessThan(200_000);
});
