import { randomUUID } from "node:crypto";
import { listRounds } from "@boplan/application/consultation/list-rounds";
import { readRound } from "@boplan/application/consultation/read-round";
import { createPlan } from "@boplan/application/plan/create-plan";
import { openPart } from "@boplan/application/plan/open-part";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import type { Actor } from "@boplan/auth/permission";
import { stableId } from "@boplan/demo/plan-draft";
import { createElement, NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import pg from "pg";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askAs } from "./support/ask.ts";
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

const PLANNER = "ragnhild@eigersund.example";
const SOON = { timeout: 10_000 };

let site: Site;
let browser: Browser;
let actor: Actor;
let planSlug: string;
let at: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  const [mine] = await listMyTenants({ app: site.app, userId: stableId(PLANNER) });
  if (!mine) throw new Error("no tenant");
  actor = mine.actor;
  const goal = createElement({ id: randomUUID(), kind: "goalArea", title: "Flere skal eie" });
  ({ slug: planSlug } = await createPlan({
    app: site.app,
    actor,
    plan: {
      title: "Boligplan på høring",
      summary: "Et utkast.",
      frameworkId: "no-boligsosial",
      language: "nb",
      document: { ...NO_DOCUMENT_FACTS, type: "kommunedelplan" },
      elements: [goal],
    },
  }));
  at = `${site.origin}/t/${mine.tenant.slug}/plans/${planSlug}/consultation`;
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Where the letters to an address lead, newest last. */
async function linksTo(email: string): Promise<string[]> {
  const rows = await site.app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("mail")
      .select("params")
      .where("recipient", "=", email)
      .orderBy("created_at")
      .execute(),
  );
  return rows.map(({ params }) => params?.link ?? "");
}

const roundId = async () => {
  const { rounds } = await listRounds({ app: site.app, actor, planSlug });
  return rounds[0]?.id ?? "";
};

/** Lets the deadline pass, as only time can: the database itself holds it fixed. */
async function letDeadlinePass(): Promise<void> {
  const client = new pg.Client({ connectionString: site.ownerUrl });
  await client.connect();
  try {
    await client.query(`begin; set local "app.tenant_id" = '${actor.tenantId}'`);
    await client.query("alter table consultation_round disable trigger keep_opened_round");
    await client.query(
      "update consultation_round set opened_on = '2026-01-02', deadline = '2026-03-02'",
    );
    await client.query("alter table consultation_round enable trigger keep_opened_round");
    await client.query("commit");
  } finally {
    await client.end();
  }
}

test("a round is prepared, three bodies answer, one of them late and one with nothing to say, and all is assessed", async () => {
  const { page, complaints, context } = await openSession(browser, {
    origin: site.origin,
    email: PLANNER,
  });
  await visit(page, at);
  await expectAccessible(page);
  await page.fill("#name", "Høring av boligplanen");
  await page.fill("#deadline", "2099-01-01");
  await page.click("button[value=prepare]");
  await page.waitForURL(/consultation\/[0-9a-f-]{36}/);
  const round = await roundId();
  // Those the law names stand there already.
  await expect.poll(() => page.locator("tbody tr").count(), SOON).toBe(3);
  for (const [name, email] of [
    ["Husbanken", "husbanken@example.org"],
    ["Nabokommunen", "nabo@example.org"],
    ["Boligbyggelaget", "bbl@example.org"],
  ] as const) {
    await page.fill("#partyName", name);
    await page.fill("#email", email);
    await page.click("button[value=addParty]");
    await page.waitForSelector(`tbody th:has-text("${name}")`);
  }
  await expectAccessible(page);
  await picture(page, "consultation-preparing");
  await page.click("button[value=open]");
  await page.waitForSelector("button[value=remind]");
  await expectAccessible(page);
  await picture(page, "consultation-open");
  await page.setViewportSize(NARROW);
  await expectSoundPage(page, "nb");
  await picture(page, "consultation-open-narrow");
  await page.setViewportSize(WIDE);

  const [husbanken = ""] = await linksTo("husbanken@example.org");
  const [nabo = ""] = await linksTo("nabo@example.org");
  const [bbl = ""] = await linksTo("bbl@example.org");

  // With script, on a telephone: about an element, and a double click.
  const guest = await openSession(browser, { origin: site.origin, viewport: NARROW });
  await visit(guest.page, husbanken);
  await expectSoundPage(guest.page, "nb");
  await expectAccessible(guest.page);
  await picture(guest.page, "consultation-answer-narrow");
  await guest.page.fill("#remark-0", "Planen mangler tall.");
  await guest.page.click("a.bp-edit >> nth=0");
  await guest.page.waitForSelector("#remark-1");
  await expect.poll(() => guest.page.inputValue("#about-1"), SOON).not.toBe("");
  expect(await guest.page.inputValue("#remark-0")).toBe("Planen mangler tall.");
  await guest.page.fill("#remark-1", "Sett et måltall.");
  await guest.page.setInputFiles("#files", {
    name: "uttalelse.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7 uttalelse"),
  });
  await guest.page.dblclick("button[value=send]");
  await guest.page.waitForSelector(".bp-message[data-kind=done]");
  await expectAccessible(guest.page);
  await picture(guest.page, "consultation-receipt-narrow");
  expect(await guest.page.inputValue("#remark-0")).toBe("");
  expect(await guest.context.cookies()).toEqual([]);
  expect(guest.complaints).toEqual([]);
  await guest.page.setViewportSize(WIDE);
  await guest.page.click("footer a[lang=en]");
  await expect.poll(() => guest.page.getAttribute("html", "lang"), SOON).toBe("en");
  expect(await guest.context.cookies()).toEqual([]);
  await picture(guest.page, "consultation-answer-wide");

  // Without script: nothing to say, after a refusal that loses no text.
  const plain = await openSession(browser, { origin: site.origin, javaScriptEnabled: false });
  await plain.page.goto(nabo);
  await plain.page.fill("#remark-0", "Først dette.");
  await plain.page.check("input[name=noComments]");
  await plain.page.click("button[value=send]");
  await plain.page.waitForSelector(".bp-errors");
  expect(await plain.page.inputValue("#remark-0")).toBe("Først dette.");
  await plain.page.click("button[value=more]");
  await plain.page.waitForSelector("#remark-1");
  expect(await plain.page.inputValue("#remark-0")).toBe("Først dette.");
  await plain.page.fill("#remark-0", "");
  await plain.page.click("button[value=send]");
  await plain.page.waitForSelector(".bp-message[data-kind=done]");

  // The deadline passes while the form is open.
  await plain.page.goto(bbl);
  await plain.page.fill("#remark-0", "Skrevet i siste liten.");
  await letDeadlinePass();
  await plain.page.click("button[value=send]");
  await plain.page.waitForSelector(".bp-late");
  await plain.context.close();

  const { parties } = await readRound({ app: site.app, actor, planSlug, roundId: round });
  const answers = parties.flatMap(({ name, answers: sent }) =>
    sent.map(({ late, noComments, remarks, files }) => ({
      name,
      late,
      noComments,
      remarks: remarks.length,
      files: files.length,
    })),
  );
  expect(answers).toEqual([
    { name: "Husbanken", late: false, noComments: false, remarks: 2, files: 1 },
    { name: "Nabokommunen", late: false, noComments: true, remarks: 0, files: 0 },
    { name: "Boligbyggelaget", late: true, noComments: false, remarks: 1, files: 0 },
  ]);

  // Assess one after the other.
  await visit(page, `${at}/${round}/remarks?show=unassessed`);
  await picture(page, "consultation-remarks");
  await page.click("a:has-text('Skriv vurdering') >> nth=0");
  for (const outcome of ["accepted", "partlyAccepted", "notAccepted"]) {
    await page.check(`input[name=outcome][value=${outcome}]`);
    await page.fill("#text", `Vurdert: ${outcome}`);
    await expectAccessible(page);
    if (outcome === "accepted") await picture(page, "consultation-assessing");
    await page.click("button[value=assessNext]");
    await expect
      .poll(async () => {
        const { rounds } = await listRounds({ app: site.app, actor, planSlug });
        return rounds[0]?.unassessed;
      }, SOON)
      .toBe({ accepted: 2, partlyAccepted: 1, notAccepted: 0 }[outcome]);
    await page.waitForURL(/done=remarkAssessed/);
    await page.waitForFunction(
      (written) =>
        !(document.querySelector("#text") instanceof HTMLTextAreaElement) ||
        document.querySelector<HTMLTextAreaElement>("#text")?.value !== written,
      `Vurdert: ${outcome}`,
    );
  }
  await visit(page, `${at}/${round}/remarks`);
  await expectAccessible(page);
  await picture(page, "consultation-assessed");
  await page.setViewportSize(NARROW);
  await expectSoundPage(page, "nb");
  await picture(page, "consultation-assessed-narrow");
  await page.setViewportSize(WIDE);
  await visit(page, `${at}/${round}/table`);
  await expectAccessible(page);
  await picture(page, "consultation-table");
  expect(await page.textContent("main")).toContain("Skrevet i siste liten.");

  // Closed: the link still shows what was sent, and takes nothing.
  await visit(page, `${at}/${round}`);
  await page.click("details.bp-confirm summary");
  await page.click("button[value=close]");
  await expect.poll(() => page.locator("button[value=remind]").count(), SOON).toBe(0);
  await visit(guest.page, husbanken);
  await expectAccessible(guest.page);
  expect(await guest.page.locator("button[value=send]").count()).toBe(0);
  expect(await guest.page.textContent("main")).toContain("Sett et måltall.");
  await guest.context.close();

  const { entries } = await openPart({ app: site.app, actor, planSlug, part: "consultations" });
  expect(entries[0]?.remarks.map((remark) => [remark.from, remark.late, remark.outcome])).toEqual([
    ["Husbanken", false, "accepted"],
    ["Husbanken", false, "partlyAccepted"],
    ["Boligbyggelaget", true, "notAccepted"],
  ]);
  expect(complaints).toEqual([]);
  await context.close();
}, 240_000);

test("a link holds at its own address alone, and a round is not there for the neighbours", async () => {
  const [link = ""] = await linksTo("nabo@example.org");
  const { pathname } = new URL(link);
  const [, , , token = ""] = pathname.split("/");
  for (const path of [`/answer/norsjo/${token}`, `/answer/eigersund/${"x".repeat(43)}`]) {
    const read = await fetch(site.origin + path);
    const sent = await fetch(site.origin + path, {
      method: "POST",
      headers: { Origin: site.origin },
      body: new URLSearchParams({ intent: "send", noComments: "1", clientKey: randomUUID() }),
    });
    expect([read.status, sent.status], path).toEqual([404, 404]);
  }
  const foreign = await fetch(site.origin + pathname, {
    method: "POST",
    headers: { Origin: "https://elsewhere.example" },
    body: new URLSearchParams({ intent: "send", noComments: "1" }),
  });
  expect(foreign.status).toBe(403);
  const large = await fetch(site.origin + pathname, {
    method: "POST",
    headers: { Origin: site.origin, "Content-Type": "application/x-www-form-urlencoded" },
    body: `remark-0=${"x".repeat(53 * 1024 * 1024)}`,
  }).then(
    (answer) => answer.status,
    () => "cut off",
  );
  expect([413, "cut off"]).toContain(large);

  const round = await roundId();
  for (const email of ["elin@norsjo.example", "maja@norsjo.example"]) {
    for (const intent of ["open", "close", "remind", "addParty", "register", "drop"]) {
      const path = new URL(`${at}/${round}`).pathname;
      const refused = await askAs(site, { who: email, path, form: { intent } });
      expect(refused.status, `${email} ${intent}`).toBe(404);
    }
  }
});
