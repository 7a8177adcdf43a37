import { parseComparisonQuery } from "@boplan/application/comparison/comparison-query";
import { saveComparison } from "@boplan/application/comparison/saved-comparisons";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { stableId } from "@boplan/demo/plan-draft";
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
  WIDE,
} from "./support/browser.ts";
import { openSite, type Site } from "./support/site.ts";

const ANALYST = "anna@bosamverkan.example";
const PLANNER = "maja@norsjo.example";
const READER = "oskar@norsjo.example";
const REGION = "/t/nordisk-bosamverkan";

const VIEWS = [
  ["overview", "/compare"],
  ["themes", "/compare/themes?theme=homelessness"],
  ["measures", "/compare/measures"],
  ["dwellings", "/compare/dwellings"],
  ["municipality", "/compare/municipalities/SE/2417"],
  ["choose", "/compare/choose?for=themes"],
  ["saved", "/compare/saved"],
] as const;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function ask(email: string, path: string, form?: Record<string, string>): Promise<Response> {
  return askAs(site, { who: email, path, form });
}

describe("every view", () => {
  test("is sound and accessible at every width", async () => {
    const { page, context, complaints } = await openSession(browser, {
      origin: site.origin,
      email: ANALYST,
    });
    const problems: string[] = [];
    for (const [name, path] of [["home", ""], ...VIEWS, ["year", "/compare/year"]] as const) {
      await visit(page, site.origin + REGION + path);
      for (const size of [WIDE, NARROW]) {
        await page.setViewportSize(size);
        try {
          await expectSoundPage(page, "sv");
          await expectAccessible(page, { colours: size === WIDE });
        } catch (problem) {
          problems.push(`${name} at ${size.width}: ${String(problem)}`);
        }
        await picture(page, `comparison-${name}-${size.width}`);
      }
    }
    expect(problems).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  }, 240_000);

  test.each(VIEWS)("%s is for those who may compare, in their own tenant", async (_name, path) => {
    expect((await ask(READER, `/t/norsjo${path}`)).status).toBe(403);
    expect((await ask(PLANNER, REGION + path)).status).toBe(404);
    expect((await ask(ANALYST, `/t/norsjo${path}`)).status).toBe(404);
    const signedOut = await fetch(`${site.origin}${REGION}${path}`, { redirect: "manual" });
    expect(signedOut.headers.get("location")).toContain("/sign-in?next=");
  });

  test.each(VIEWS)(
    "%s is never kept, and is another page in another tenant",
    async (_name, path) => {
      const [mine, theirs] = await Promise.all([
        ask(PLANNER, `/t/norsjo${path}`),
        ask(ANALYST, REGION + path),
      ]);
      expect([mine.status, theirs.status]).toEqual([200, 200]);
      for (const answer of [mine, theirs])
        expect(answer.headers.get("cache-control")).toBe("private, no-store");
      expect(await mine.text()).not.toBe(await theirs.text());
    },
  );

  test.each(VIEWS)("%s keeps its budget", async (_name, path) => {
    const answer = await ask(ANALYST, REGION + path);
    const statements = Number(/desc="(\d+)"/.exec(answer.headers.get("server-timing") ?? "")?.[1]);
    expect(statements).toBeGreaterThan(2);
    // Begin, tenant and commit are counted too, and two ask who it is.
    expect(statements).toBeLessThanOrEqual(10);
    // A planner compares with the whole register: 647 municipalities.
    const whole = await (await ask(PLANNER, `/t/norsjo${path}`)).text();
    expect(Buffer.byteLength(whole)).toBeLessThan(350_000);
  });
});

test("what an address asks for in vain is told, and nothing breaks", async () => {
  const answer = await ask(
    ANALYST,
    `${REGION}/compare/themes?theme=castles&m=SE-9999&m=%3Cscript%3E&county=SE-99&sort=-nothing&page=99&at=x`,
  );
  const body = await answer.text();
  expect(answer.status).toBe(200);
  expect(body).toContain("Temat ”castles” finns inte.");
  expect(body).toContain("Kommunen ”SE-9999” ingår inte i jämförelsen.");
  expect(body).toContain("Ingen kommun i urvalet.");
  expect(body).not.toContain("<script>”");
  expect((await ask(ANALYST, `${REGION}/compare/municipalities/SE/9999`)).status).toBe(404);
  expect((await ask(ANALYST, `${REGION}/compare/municipalities/se/x-1`)).status).toBe(404);
  const rate = `${REGION}/compare/measures?from=SEK&to=SEK&rate=1&on=2026-01-01`;
  expect(await (await ask(ANALYST, rate)).text()).toContain("Ange två olika valutor");
});

test("the year is a region's; a municipality has none", async () => {
  expect((await ask(ANALYST, `${REGION}/compare/year?year=2025`)).status).toBe(200);
  expect((await ask(PLANNER, "/t/norsjo/compare/year")).status).toBe(404);
});

test("a saved comparison is nobody else's, and not for readers", async () => {
  const [mine] = await listMyTenants({ app: site.app, userId: stableId(ANALYST) });
  if (!mine) throw new Error("no tenant");
  const { id } = await saveComparison({
    app: site.app,
    actor: mine.actor,
    name: "Bara vår",
    view: "themes",
    query: parseComparisonQuery({ theme: "homelessness" }),
  });
  const remove = { intent: "remove", id };
  expect((await ask(PLANNER, "/t/norsjo/compare/saved", remove)).status).toBe(404);
  expect((await ask(PLANNER, `${REGION}/compare/saved`, remove)).status).toBe(404);
  expect((await ask(READER, "/t/norsjo/compare/saved", remove)).status).toBe(403);
  expect(await (await ask(PLANNER, "/t/norsjo/compare/saved")).text()).not.toContain("Bara vår");
  const renamed = { intent: "rename", id, version: "1", [`name-${id}`]: "  " };
  expect((await ask(ANALYST, `${REGION}/compare/saved`, renamed)).status).toBe(400);
  expect(await (await ask(ANALYST, `${REGION}/compare/saved`)).text()).toContain("Bara vår");
});

test("an analyst filters, reads two countries side by side, saves and fetches the table", async () => {
  const { page, context, complaints } = await openSession(browser, {
    origin: site.origin,
    email: ANALYST,
  });
  await visit(page, site.origin + REGION);
  await page.click("nav.bp-nav >> text=Jämför");
  await page.waitForURL(`**${REGION}/compare`);

  // By head, and the other way round; the address has it.
  await page.click("thead a:has-text('Åtgärder')");
  await page.waitForURL("**/compare?sort=-measures");
  await page.waitForSelector("thead th[aria-sort=descending]:has-text('Åtgärder')");
  const counts = await page.locator("tbody td:last-child").allTextContents();
  const numbers = counts.filter((count) => count !== "–").map(Number);
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));

  await page.click(".bp-tabs >> text=Teman");
  await page.waitForURL("**/compare/themes*");
  await page.click(".bp-heat tbody th a:has-text('Hemlöshet')");
  await page.waitForURL("**theme=homelessness*");

  // One tab stop, arrow keys between cells, Enter chooses.
  // The address changes before the page does: what is drawn says when it is there.
  await page.waitForSelector(".bp-heat tr[data-chosen]:has-text('Hemlöshet') td a[tabindex='0']");
  const stops = page.locator(".bp-heat td a[tabindex='0']");
  expect(await stops.count()).toBe(1);
  await stops.first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const reached = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(reached).toContain("Anpassade bostäder");
  await page.keyboard.press("Control+Home");
  expect(await stops.count()).toBe(1);

  // Cells are plain links, and followed without loading the page anew.
  await page.evaluate(() => {
    document.documentElement.dataset.sameDocument = "yes";
  });

  // A Swedish goal and a Norwegian one, each in its own words, framed in the reader's.
  const cell = (name: string) => page.click(`.bp-heat a[aria-label^="${name}, Hemlöshet"]`);
  const said = page.locator(".bp-beside h3");
  for (const name of ["Örebro", "Tromsø"]) {
    if (!(await said.allTextContents()).some((text) => text.includes(name))) await cell(name);
    await expect.poll(() => said.allTextContents()).toContainEqual(expect.stringContaining(name));
  }
  expect(await page.getAttribute("html", "data-same-document")).toBe("yes");
  const norwegian = page.locator(".bp-beside section", { hasText: "Tromsø" });
  expect(await norwegian.locator("li > p[lang^=n]").count()).toBeGreaterThan(0);
  expect(await norwegian.locator("li > p:nth-child(2)").first().textContent()).not.toMatch(/^\s*·/);
  await expectAccessible(page);
  await picture(page, "comparison-beside-1280");

  await page.fill("#name", "Hemlöshet i två länder");
  await page.click("text=Spara jämförelsen");
  await page.waitForURL("**/compare/saved?done=comparisonSaved");
  await page.click("a:has-text('Hemlöshet i två länder')");
  await page.waitForURL("**/compare/themes?theme=homelessness*");

  const file = await page.getAttribute("a:has-text('Hämta i Excel')", "href");
  const fetched = await ask(ANALYST, file ?? "");
  expect(fetched.status).toBe(200);
  expect(fetched.headers.get("content-type")).toContain("spreadsheetml");

  // Which municipalities is in the address, and every view keeps it.
  await page.click("#choose > summary");
  await page.selectOption("#choose [name=country]", "NO");
  await page.click("#choose button");
  await page.waitForURL("**country=NO*");
  await expect
    .poll(() => page.locator(".bp-heat thead th").allTextContents())
    .not.toContain("Norsjö");
  await page.click(".bp-tabs >> text=Åtgärder");
  await page.waitForURL("**/compare/measures?*country=NO*");
  await page.waitForSelector("h1:has-text('Åtgärder i planerna')");
  expect(await page.textContent("#choose > summary")).toContain("4 kommuner av 8");
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);

test("hundreds of municipalities are fetched when they are wanted, and chosen from", async () => {
  const { page, context, complaints } = await openSession(browser, {
    origin: site.origin,
    email: PLANNER,
  });
  await visit(page, `${site.origin}/t/norsjo/compare/themes?theme=homelessness`);
  expect(await page.locator("#choose [name=m]").count()).toBe(0);
  await page.click("#choose > summary");
  await page.waitForSelector("#choose .bp-choose-countries");
  expect(await page.locator("#choose [name=m]").count()).toBe(647);
  await page.fill("#choose input[type=search]", "norsj");
  await page.check("#choose [value=SE-2417]");
  await page.click("#choose button");
  await page.waitForURL("**theme=homelessness*m=SE-2417*");
  await page.waitForSelector("#choose > summary:has-text('En kommun av 647')");
  // Another choice of area does not lose what was ticked, also before the boxes are there.
  await page.reload();
  expect(await page.locator("#choose input[type=hidden][name=m]").inputValue()).toBe("SE-2417");
  expect(complaints).toEqual([]);
  await context.close();
}, 60_000);

test("without script the same forms and links do", async () => {
  const { page, context } = await openSession(browser, {
    origin: site.origin,
    email: ANALYST,
    javaScriptEnabled: false,
  });
  await page.goto(`${site.origin}${REGION}/compare/measures`);
  await page.fill("[name=q]", "finns inte alls");
  await page.click(".bp-compare-filters button");
  await page.waitForURL("**q=finns*");
  expect(await page.textContent("main")).toContain("Inga åtgärder passar.");
  await page.goto(`${site.origin}${REGION}/compare`);
  await page.click("thead a:has-text('Gäller till')");
  await page.waitForURL("**sort=until*");
  await page.click("#choose > summary");
  await page.selectOption("#choose [name=country]", "SE");
  await page.click("#choose button");
  await page.waitForURL("**country=SE*");
  expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
  // Of many municipalities one chooses on a page of its own.
  const choose = await (
    await ask(PLANNER, "/t/norsjo/compare/choose?for=measures&q=hyra&m=SE-2417")
  ).text();
  expect(choose.match(/name="m"/g)).toHaveLength(647);
  expect(choose).toContain('action="/t/norsjo/compare/measures"');
  expect(choose).toMatch(/<input type="hidden" name="q" value="hyra"/);
  expect(choose).toMatch(/<input type="checkbox" name="m" checked="" value="SE-2417"/);
  await context.close();
});
