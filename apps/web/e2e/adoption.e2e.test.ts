import { todayOf } from "@boplan/application/app";
import { listRounds } from "@boplan/application/consultation/list-rounds";
import { openDecision } from "@boplan/application/decision/open-decision";
import { openPlan } from "@boplan/application/plan/open-plan";
import { setFindingAside } from "@boplan/application/plan/set-finding-aside";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { openVersion } from "@boplan/application/version/open-version";
import type { Actor } from "@boplan/auth/permission";
import { stableId } from "@boplan/demo/plan-draft";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, launchBrowser, openSession, picture, visit } from "./support/browser.ts";
import { openSite, type Site } from "./support/site.ts";

const SOON = { timeout: 15_000 };
const BODIES = ["one", "two", "three"] as const;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function actorOf(email: string): Promise<Actor> {
  const [mine] = await listMyTenants({ app: site.app, userId: stableId(email) });
  if (!mine) throw new Error("no tenant");
  return mine.actor;
}

/** Where the latest letter to an address leads. */
async function linkTo(options: { actor: Actor; email: string }): Promise<string> {
  const row = await site.app.tenantStore.read(options.actor.tenantId, (reader) =>
    reader
      .selectFrom("mail")
      .select("params")
      .where("recipient", "=", options.email)
      .orderBy("created_at", "desc")
      .executeTakeFirstOrThrow(),
  );
  return row.params?.link ?? "";
}

/** Two who have the same text before them: the second meets both, and saves their own. */
async function writeAgainstEachOther(pages: { first: Page; second: Page; address: string }) {
  const { first, second, address } = pages;
  await Promise.all([visit(first, address), visit(second, address)]);
  await second.fill("#text", "Den andres ord");
  await second.click(".bp-save button");
  await second.waitForURL(/\/plans\/[^/]+#/);
  await first.fill("#text", "Den førstes ord");
  await first.click(".bp-save button");
  await first.waitForSelector(".bp-conflict");
  expect(await first.textContent(".bp-conflict mark")).toContain("andres");
  await first.click(".bp-save button");
  await first.waitForURL(/\/plans\/[^/]+#/);
}

/** One round with three bodies, each answering without an account; every remark assessed. */
async function hearThree(options: {
  page: Page;
  actor: Actor;
  planSlug: string;
  at: string;
  mark: string;
}) {
  const { page, actor, planSlug, at, mark } = options;
  const emailOf = (body: string) => `${body}-${mark}@bodies.example`;
  await visit(page, at);
  await page.fill("#name", "Omgang");
  await page.fill("#deadline", "2099-01-01");
  await page.click("button[value=prepare]");
  await page.waitForURL(/consultation\/[0-9a-f-]{36}/);
  const round = page.url().replace(/\?.*$/, "");
  for (const body of BODIES) {
    await page.fill("#partyName", body);
    await page.fill("#email", emailOf(body));
    await page.click("button[value=addParty]");
    await page.waitForSelector(`tbody th:has-text("${body}")`);
    // The form is new after each body; what is written before that would go with the old one.
    await expect.poll(() => page.inputValue("#partyName"), SOON).toBe("");
  }
  await page.click("button[value=open]");
  await page.waitForSelector("button[value=remind]");
  for (const body of BODIES) {
    const guest = await openSession(browser, { origin: site.origin, javaScriptEnabled: false });
    await guest.page.goto(await linkTo({ actor, email: emailOf(body) }));
    await guest.page.fill("#remark-0", `Remark of ${body}`);
    await guest.page.click("button[value=send]");
    await guest.page.waitForSelector(".bp-message[data-kind=done]");
    await guest.context.close();
  }
  await visit(page, `${round}/remarks?show=unassessed`);
  await page.click("a[href*='remark='] >> nth=0");
  for (const [done, outcome] of ["accepted", "partlyAccepted", "notAccepted"].entries()) {
    // The next remark's form is there when its text is empty.
    await expect.poll(() => page.inputValue("#text"), SOON).toBe("");
    await page.check(`input[name=outcome][value=${outcome}]`);
    await page.fill("#text", `Assessed: ${outcome}`);
    await page.click("button[value=assessNext]");
    const unassessed = async () => (await listRounds({ app: site.app, actor, planSlug })).rounds[0];
    await expect.poll(async () => (await unassessed())?.unassessed, SOON).toBe(2 - done);
    await page.waitForLoadState("networkidle");
  }
}

test.each([
  {
    tenant: "norsjo",
    planner: "maja@norsjo.example",
    other: "jonas@norsjo.example",
    approver: "karin@norsjo.example",
    measure: "m01a",
    framework: "se-bostadsforsorjning",
  },
  {
    tenant: "eigersund",
    planner: "ragnhild@eigersund.example",
    other: "torleif@eigersund.example",
    approver: "torleif@eigersund.example",
    measure: "t1-1a",
    framework: "no-boligsosial",
  },
])(
  "a plan goes from template to adoption in $tenant",
  async (country) => {
    const { app, origin } = site;
    const { tenant, planner, other, approver } = country;
    const actor = await actorOf(planner);
    const writing = await openSession(browser, { origin, email: planner });
    const beside = await openSession(browser, { origin, email: other });
    const { page } = writing;

    await visit(page, `${origin}/t/${tenant}/plans/new?from=templates`);
    await page.fill("#title", `Plan for ${tenant}`);
    await page.check(`input[name='pick:${country.measure}']`);
    await Promise.all([page.waitForURL(/done=planStarted/), page.click("button[value=start]")]);
    const slug = `plan-for-${tenant}`;
    const plan = async () => (await openPlan({ app, actor, planSlug: slug })).plan;
    const started = await plan();
    expect(started.frameworkId).toBe(country.framework);
    expect(started.elements.length).toBeGreaterThan(1);
    const at = `${origin}/t/${tenant}/plans/${slug}`;

    await writeAgainstEachOther({
      first: page,
      second: beside.page,
      address: `${at}/edit/${started.elements[0]?.id}`,
    });
    expect((await plan()).elements[0]?.text).toContain("førstes ord");

    await hearThree({ page, actor, planSlug: slug, at: `${at}/consultation`, mark: tenant });
    const heard = await plan();
    expect(heard.status).toBe("inConsultation");
    expect(heard.parts.consultations[0]?.remarks.map(({ outcome }) => outcome).sort()).toEqual([
      "accepted",
      "notAccepted",
      "partlyAccepted",
    ]);

    // What the law asks for and this short plan leaves out is set aside, each with a reason.
    const { blocking } = await openDecision({ app, actor, planSlug: slug });
    expect(blocking.length).toBeGreaterThan(0);
    for (const { rule, path } of blocking) {
      await setFindingAside({ app, actor, planSlug: slug, finding: { rule, path }, reason: "R" });
    }
    await visit(page, `${at}/decision`);
    await page.click("button[value=propose]");
    await page.waitForURL(/done=versionKept/);
    await expectAccessible(page);

    const deciding = await openSession(browser, { origin, email: approver });
    await visit(deciding.page, `${at}/decision`);
    // Today: a decision before the bodies were asked would be one more thing the law minds.
    const today = todayOf(app);
    await deciding.page.fill("#on", today);
    await deciding.page.fill("#section", "§ 12");
    await expectAccessible(deciding.page);
    await picture(deciding.page, `decision-${tenant}`);
    await deciding.page.dblclick("button[value=decide]");
    await deciding.page.waitForURL(/done=planAdopted/, SOON).catch(() => {});
    await expect.poll(async () => (await plan()).status, SOON).toBe("adopted");

    const { versions } = await app.tenantStore.read(actor.tenantId, async (reader) => ({
      versions: await reader
        .selectFrom("plan_version")
        .select(["number", "purpose"])
        .where("plan_id", "=", heard.id)
        .orderBy("number")
        .execute(),
    }));
    expect(versions.map(({ purpose }) => purpose)).toEqual(["consultation", "proposal", "adopted"]);
    const adopted = await openVersion({ app, actor, planSlug: slug, version: 3 });
    expect(adopted.snapshot.plan.document).toMatchObject({
      adoptedOn: today,
      adoptedUnder: "§ 12",
    });
    await visit(page, `${at}/versions/compare?before=1&after=3`);
    await expectAccessible(page);
    await picture(page, `differences-${tenant}`);
    await Promise.all([writing, beside, deciding].map(({ context }) => context.close()));
  },
  180_000,
);
