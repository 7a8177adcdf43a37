import { randomUUID } from "node:crypto";
import { listMembers } from "@boplan/application/member/list-members";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { addUnit } from "@boplan/application/unit/add-unit";
import { listUnits } from "@boplan/application/unit/list-units";
import type { Actor } from "@boplan/auth/permission";
import { stableId } from "@boplan/demo/plan-draft";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cookieOf } from "./support/ask.ts";
import {
  expectAccessible,
  expectSoundPage,
  launchBrowser,
  NARROW,
  openSession,
  picture,
} from "./support/browser.ts";
import { openSite, type Site } from "./support/site.ts";

const ADMINISTRATOR = "jonas@norsjo.example";
const SOON = { timeout: 10_000 };

let site: Site;
let browser: Browser;
let admin: Actor;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  const mine = await listMyTenants({ app: site.app, userId: stableId(ADMINISTRATOR) });
  const norsjo = mine.find(({ tenant }) => tenant.slug === "norsjo");
  if (!norsjo) throw new Error("no tenant");
  admin = norsjo.actor;
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What administration holds, to be found unchanged after every refusal. */
async function holdings(): Promise<string> {
  const { app } = site;
  const frameworks = await app.tenantStore.read(admin.tenantId, (reader) =>
    reader.selectFrom("tenant_framework").select("framework_id").orderBy("framework_id").execute(),
  );
  return JSON.stringify([
    await listMembers({ app, actor: admin }),
    await listUnits({ app, actor: admin }),
    frameworks,
  ]);
}

const OFFICER = stableId("elin@norsjo.example");

type Form = Record<string, string>;

/** Every form of administration, as its page would send it. */
async function everyForm(): Promise<readonly (readonly [path: string, form: Form])[]> {
  const [unit, other] = await listUnits({ app: site.app, actor: admin });
  const id = unit?.id ?? "";
  const version = String(unit?.version ?? 0);
  const onUnit = `units/${id}`;
  return [
    ["members", { intent: "invite", email: "x@x.example", role: "administrator", language: "sv" }],
    ["members", { intent: "resend", invitation: randomUUID(), sendings: "1" }],
    ["members", { intent: "withdraw", invitation: randomUUID() }],
    [`members/${OFFICER}`, { intent: "role", from: "officer", role: "administrator" }],
    [`members/${OFFICER}`, { intent: "units", unit: id }],
    [`members/${OFFICER}`, { intent: "remove" }],
    ["units", { intent: "add", id: randomUUID(), name: "Kapad", parent: "", validFrom: "" }],
    [onUnit, { intent: "rename", version, name: "Kapad", validFrom: "2026-01-01" }],
    [onUnit, { intent: "move", version, parent: other?.id ?? "" }],
    [onUnit, { intent: "dissolve", version, on: "2026-01-01", successor: "" }],
    [onUnit, { intent: "reinstate", version }],
    ["hand-over", { intent: "all", group: `unit-${id}`, [`to-unit-${id}`]: other?.id ?? "" }],
    ["frameworks", { intent: "enable", framework: "xx-reference" }],
    ["frameworks", { intent: "disable", framework: "no-boligsosial" }],
  ];
}

async function post(options: { cookie: string; path: string; form: Form }) {
  const { cookie, path, form } = options;
  return fetch(site.origin + path, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookie, Origin: site.origin },
    body: new URLSearchParams(form),
  });
}

describe("posting straight to administration", () => {
  test.each([
    ["maja@norsjo.example", 403],
    ["elin@norsjo.example", 403],
    ["oskar@norsjo.example", 403],
    ["karin@norsjo.example", 403],
    ["ragnhild@eigersund.example", 404],
    ["anna@bosamverkan.example", 404],
  ])("as %s is answered %i and changes nothing", async (email, status) => {
    const before = await holdings();
    const cookie = await cookieOf(site, email);
    for (const [path, form] of await everyForm()) {
      const answer = await post({ cookie, path: `/t/norsjo/admin/${path}`, form });
      expect(answer.status, `${path} ${form.intent}`).toBe(status);
    }
    for (const path of [
      "",
      "/members",
      "/units",
      "/hand-over",
      "/frameworks",
      "/log",
      "/log/file",
    ]) {
      const answer = await fetch(`${site.origin}/t/norsjo/admin${path}`, {
        redirect: "manual",
        headers: { Cookie: cookie },
      });
      expect(answer.status, path).toBe(status);
    }
    expect(await holdings()).toBe(before);
  });

  test("through one's own tenant finds nothing of a neighbour's", async () => {
    const before = await holdings();
    // An administrator of another tenant, with Norsjö's ids.
    const { app } = site;
    const [eigersund] = await listMyTenants({
      app,
      userId: stableId("ragnhild@eigersund.example"),
    });
    if (!eigersund) throw new Error("no tenant");
    await app.tenantStore.write(eigersund.tenant.id, (writer) =>
      writer.updateTable("membership").set({ role: "administrator" }).execute(),
    );
    const cookie = await cookieOf(site, "ragnhild@eigersund.example");
    for (const [path, form] of await everyForm()) {
      if (!/\/|hand-over/.test(path) && !["resend", "withdraw"].includes(form.intent ?? ""))
        continue;
      const answer = await post({ cookie, path: `/t/eigersund/admin/${path}`, form });
      expect(answer.status, `${path} ${form.intent}`).toBe(404);
    }
    expect(await holdings()).toBe(before);
  });

  test("without a session leads to sign-in, from another site to 403", async () => {
    const before = await holdings();
    const cookie = await cookieOf(site, ADMINISTRATOR);
    for (const [path, form] of await everyForm()) {
      const at = `/t/norsjo/admin/${path}`;
      expect((await post({ cookie: "", path: at, form })).status).toBe(303);
      const foreign = await fetch(site.origin + at, {
        method: "POST",
        headers: { Cookie: cookie, Origin: "https://evil.example" },
        body: new URLSearchParams(form),
      });
      expect(foreign.status).toBe(403);
    }
    expect(await holdings()).toBe(before);
  });
});

test("without script and on a phone: invited, read in the demo's mail, accepted, given units, removed", async () => {
  const { page, context } = await openSession(browser, {
    origin: site.origin,
    email: ADMINISTRATOR,
    javaScriptEnabled: false,
    viewport: NARROW,
  });
  await page.goto(`${site.origin}/t/norsjo/admin/members`);
  await page.fill("#email", "inte en adress");
  await page.click("text=Skicka inbjudan");
  await expect.poll(() => page.textContent(".bp-errors"), SOON).toContain("Skriv en e-postadress");
  expect(await page.inputValue("#email")).toBe("inte en adress");
  await page.fill("#email", "Nils@Norsjo.example");
  await page.selectOption("#role", "officer");
  await page.click("text=Skicka inbjudan");
  await expect.poll(() => page.textContent("[role=status]"), SOON).toContain("Inbjudan är skickad");
  await expect.poll(() => page.textContent("main"), SOON).toContain("nils@norsjo.example");

  await page.goto(`${site.origin}/mail-demo`);
  const link = await page.getAttribute("article a", "href");
  const guest = await openSession(browser, {
    origin: site.origin,
    javaScriptEnabled: false,
    viewport: NARROW,
  });
  await guest.page.goto(link ?? "");
  await expect.poll(() => guest.page.textContent("h1"), SOON).toBe("Välkommen till Norsjö kommun");
  await guest.page.fill("#name", "Nils Ny");
  await guest.page.fill("#password", "kort");
  await guest.page.click("text=Skapa konto och gå med");
  await expect.poll(() => guest.page.textContent(".bp-errors"), SOON).toContain("minst 12 tecken");
  expect(await guest.page.inputValue("#name")).toBe("Nils Ny");
  await guest.page.fill("#password", "fyra ord i en rad");
  await guest.page.click("text=Skapa konto och gå med");
  await guest.page.waitForURL(`${site.origin}/t/norsjo`);
  await guest.page.goto(link ?? "");
  await expect.poll(() => guest.page.textContent("h1"), SOON).toBe("Inbjudan är redan använd");
  await picture(guest.page, "join-used-390");

  await page.goto(`${site.origin}/t/norsjo/admin/members`);
  await page.click("a:has-text('Nils Ny')");
  await page.check("label:has-text('Omsorgen') input");
  await page.click("text=Spara enheter");
  await expect.poll(() => page.isChecked("label:has-text('Omsorgen') input"), SOON).toBe(true);
  await page.click("summary:has-text('Ta bort ur kommunen')");
  await page.click("text=Ja, ta bort Nils Ny");
  await expect.poll(() => page.textContent("[role=status]"), SOON).toContain("inte längre medlem");
  await guest.page.goto(`${site.origin}/t/norsjo`);
  await expect.poll(() => guest.page.textContent("h1"), SOON).toBe("Sidan finns inte");
  await guest.context.close();
  await context.close();
}, 90_000);

test("a dissolved unit's measures wait, are handed over, and the log tells of it", async () => {
  const { app } = site;
  const units = await listUnits({ app, actor: admin });
  const unit = units.find(({ leads }) => leads > 1);
  const heir = units.find(({ id }) => id !== unit?.id);
  if (!unit || !heir) throw new Error("no units");
  const below = { id: randomUUID(), name: "Hemtjänsten", parentId: unit.id, validFrom: null };
  await addUnit({ app, actor: admin, unit: below });
  const { page, context, complaints } = await openSession(browser, {
    origin: site.origin,
    email: ADMINISTRATOR,
  });
  const look = async (name: string) => {
    await expectSoundPage(page, "sv");
    await expectAccessible(page);
    await picture(page, `${name}-1280`);
    await page.setViewportSize(NARROW);
    await expectSoundPage(page, "sv");
    await expectAccessible(page);
    await picture(page, `${name}-390`);
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  await page.goto(`${site.origin}/t/norsjo/admin/units/${unit.id}`);
  await page.click("summary:has-text('Lös upp enheten')");
  await look("unit");
  await page.fill("#on", "2026-06-30");
  await page.selectOption("#successor", heir.id);
  await page.click(`text=Ja, lös upp ${unit.name}`);
  await expect.poll(() => page.textContent("[role=status]"), SOON).toContain("upplöst");

  await page.click("nav a:has-text('Att lämna över')");
  await expect.poll(() => page.textContent("h1"), SOON).toBe("Att lämna över");
  await look("hand-over");
  await page.click("text=Lämna över markerade");
  await expect.poll(() => page.textContent(".bp-errors"), SOON).toContain("Markera minst en del");
  await look("hand-over-refused");
  await page.click("text=Lämna över alla");
  await expect.poll(() => page.textContent("[role=status]"), SOON).toContain("överlämnade");
  await expect.poll(() => page.textContent("main"), SOON).toContain("Inget väntar");

  await page.goto(`${site.origin}/t/norsjo/admin/units`);
  await look("units-with-a-dissolved-one");
  await page.click("nav a:has-text('Logg')");
  await page.selectOption("#action", "unit.dissolve");
  await page.click("text=Visa >> nth=0");
  await expect
    .poll(() => page.locator("tbody tr").allTextContents(), SOON)
    .toEqual([expect.stringContaining(`löste upp enheten ${unit.name}`)]);
  const href = await page.getAttribute("a:has-text('CSV')", "href");
  const file = await page.request.get(site.origin + (href ?? ""));
  expect(file.headers()["content-disposition"]).toContain("norsjo-log.csv");
  expect((await file.text()).trim().split("\r\n")).toHaveLength(2);
  // The refused form was answered 400, which the browser tells of.
  expect(complaints.filter((text) => !text.includes("400"))).toEqual([]);
  await context.close();
}, 120_000);
