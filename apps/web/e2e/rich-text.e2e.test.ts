import { listPlans } from "@boplan/application/plan/list-plans";
import { openPlan } from "@boplan/application/plan/open-plan";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { stableId } from "@boplan/demo/plan-draft";
import type { PlanElement } from "@boplan/domain/plan";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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
const SOON = { timeout: 10_000 };

/** As Word puts it on the clipboard: a heading, a pretended list, a style sheet of its own. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--
p.MsoNormal {margin:0cm; font-family:Calibri} @list l0 {mso-list-id:12}
--></style></head><body lang=SV style='tab-interval:65.2pt'><!--StartFragment-->
<h2 style='color:#2F5496'>Från Word<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>tolv <b>hyresrätter</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·&nbsp;</span><![endif]>fem radhus<img src="file:///C:/bild.png"></p>
<!--EndFragment--></body></html>`;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The elements of the planner's draft as they are kept, and where its pages are. */
async function draft(): Promise<{ elements: readonly PlanElement[]; at: string }> {
  const { app } = site;
  const [mine] = await listMyTenants({ app, userId: stableId(PLANNER) });
  if (!mine) throw new Error("no tenant");
  const plans = await listPlans({ app, actor: mine.actor });
  const open = plans.find(({ status }) => status === "draft");
  if (!open) throw new Error("no draft");
  const { plan } = await openPlan({ app, actor: mine.actor, planSlug: open.slug });
  return {
    elements: plan.elements,
    at: `${site.origin}/t/${mine.tenant.slug}/plans/${open.slug}`,
  };
}

async function kept(id: string): Promise<PlanElement> {
  const element = (await draft()).elements.find((one) => one.id === id);
  if (!element) throw new Error("element is gone");
  return element;
}

async function openEditor(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await page.waitForSelector(".bp-rich-editor#text");
}

async function save(page: Page): Promise<void> {
  await Promise.all([page.waitForURL(/\/plans\/[^/]+#/), page.click(".bp-save button")]);
}

test("one writes, marks by key, pastes from Word, links, notes, saves and reads", async () => {
  const { elements, at } = await draft();
  const goal = elements.find(({ kind }) => kind === "goal");
  if (!goal) throw new Error("no goal");
  const { page, context, complaints } = await openSession(browser, {
    origin: site.origin,
    email: PLANNER,
  });
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const editorFiles = () => fetched.filter((url) => url.includes("/rich-text-editor")).length;
  await visit(page, at);
  await page.hover(".bp-edit");
  expect(fetched.length).toBeGreaterThan(5);
  expect(editorFiles(), "who only reads is not sent the editor").toBe(0);
  await openEditor(page, `${at}/edit/${goal.id}`);
  expect(editorFiles()).toBe(1);
  await page.click("#text-label");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Det är ");
  await page.keyboard.press("Control+B");
  expect(await page.getAttribute("[data-tool=strong]", "aria-pressed")).toBe("true");
  await page.keyboard.type("viktigt");
  await page.keyboard.press("Control+B");
  await page.keyboard.type(" att bygga");
  // By toolbar, without a mouse: into it, to the tool, back by doing.
  await page.keyboard.press("Alt+F10");
  for (const tool of ["subheading", "strong", "emphasis"]) {
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-tool"))).toBe(tool);
  }
  await page.click("[data-tool=footnote]");
  await page.waitForSelector("#text-note-1:focus");
  await page.keyboard.type("Källa: kommunens analys");
  await page.keyboard.press("Enter");
  await page.keyboard.type(", se ");
  await page.keyboard.press("Control+K");
  await page.keyboard.type("norsjo.example/plan");
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", "Från Word");
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.querySelector("#text")?.dispatchEvent(paste);
  }, FROM_WORD);
  await expect.poll(() => page.locator("#text ul li").count(), SOON).toBe(2);
  await expectAccessible(page);
  await expectSoundPage(page, "sv");
  await picture(page, "rich-text-writing");
  await save(page);

  const read = page.locator(`.bp-block:has([id="${goal.id}"])`);
  await expect
    .poll(() => read.locator("strong").allTextContents(), SOON)
    .toEqual(["viktigt", "hyresrätter"]);
  expect(await read.locator(".bp-rich-list li").allTextContents()).toEqual([
    "tolv hyresrätter",
    "fem radhus",
  ]);
  expect(await read.locator(".bp-rich-heading").textContent()).toBe("Från Word");
  expect(await read.locator(".bp-footnotes li").textContent()).toContain("Källa: kommunens analys");
  expect(await read.locator(".bp-prose a[rel]").getAttribute("href")).toBe(
    "https://norsjo.example/plan",
  );
  await expectAccessible(page);
  await picture(page, "rich-text-reading");
  const stored = await kept(goal.id);
  expect(stored.text).toBe(
    "Det är viktigt att bygga [Källa: kommunens analys], se https://norsjo.example/plan\n\nFrån Word\n\n- tolv hyresrätter\n- fem radhus",
  );
  expect(JSON.stringify(stored.richText)).not.toMatch(/mso|style|font|file:/i);

  // Looking and saving changes nothing.
  await openEditor(page, `${at}/edit/${goal.id}`);
  await save(page);
  expect((await kept(goal.id)).version).toBe(stored.version);
  expect(complaints).toEqual([]);
  await context.close();
});

test("two texts are put together block by block, and the other's title stays", async () => {
  const { elements, at } = await draft();
  const area = elements.find(({ kind }) => kind === "goalArea");
  if (!area) throw new Error("no goal area");
  const address = `${at}/edit/${area.id}`;
  const { page, context, complaints } = await openSession(browser, {
    origin: site.origin,
    email: PLANNER,
    viewport: NARROW,
  });
  const replace = async (where: Page, paragraphs: readonly string[]) => {
    await where.click("#text");
    await where.keyboard.press("Control+A");
    for (const [place, words] of paragraphs.entries()) {
      if (place > 0) await where.keyboard.press("Enter");
      await where.keyboard.type(words);
    }
  };
  await openEditor(page, address);
  await replace(page, ["Första stycket", "Vi bygger tolv nya bostäder i år", "Sista stycket"]);
  await save(page);

  const other = await context.newPage();
  await openEditor(page, address);
  await openEditor(other, address);
  await other.fill("#title", "En rubrik av någon annan");
  await replace(other, [
    "Första stycket",
    "Vi bygger sju nya bostäder i år",
    "Sista stycket",
    "Tillagt av någon annan",
  ]);
  await save(other);
  await replace(page, ["Första stycket", "Vi bygger fjorton nya bostäder i år", "Sista stycket"]);
  await page.click(".bp-save button");
  await page.waitForSelector(".bp-blocks");
  expect(await page.locator(".bp-blocks ins").allTextContents()).toEqual(["fjorton"]);
  expect(await page.locator(".bp-blocks mark").allTextContents()).toEqual([
    "sju",
    "Tillagt av någon annan",
  ]);
  // Only the text is contested; the title that the writer left alone is the other's.
  expect(await page.inputValue("#title")).toBe("En rubrik av någon annan");
  await page.waitForSelector(".bp-rich-editor#text");
  expect(await page.textContent("#text")).toContain("fjorton");
  await expectAccessible(page);
  await expectSoundPage(page, "sv");
  await picture(page, "rich-text-conflict");

  // What is written after the comparison is not lost to a choice about another text.
  await page.click("#text p:last-child");
  await page.keyboard.press("End");
  await page.keyboard.type(" med mera");
  await page.click("button[value=merge]");
  await expect
    .poll(() => page.locator(".bp-blocks ins").allTextContents(), SOON)
    .toContain(" med mera");
  await page.waitForSelector(".bp-rich-editor#text");
  await page.check("input[name='take.0'][value=after]");
  await Promise.all([page.waitForURL(/\/plans\/[^/]+#/), page.click("button[value=merge]")]);
  expect(await kept(area.id)).toMatchObject({
    title: "En rubrik av någon annan",
    text: "Första stycket\n\nVi bygger sju nya bostäder i år\n\nSista stycket med mera\n\nTillagt av någon annan",
    richText: null,
  });
  // The answer 409 is told in the console by the browser itself.
  expect(complaints.filter((complaint) => !complaint.includes("409"))).toEqual([]);
  await context.close();
});

test("without script hyphens make a list, and marks of what is left alone stay", async () => {
  const { elements, at } = await draft();
  const marked = elements.find(({ richText }) => JSON.stringify(richText)?.includes("strong"));
  if (!marked) throw new Error("nothing was marked before");
  const { page, context } = await openSession(browser, {
    origin: site.origin,
    email: PLANNER,
    javaScriptEnabled: false,
  });
  await page.goto(`${at}/edit/${marked.id}`);
  const words = await page.inputValue("textarea#text");
  await page.fill("#text", `${words}\n\n- en till\n- och en till`);
  await page.click(".bp-save button");
  await expect
    .poll(() => page.locator(`.bp-block:has([id="${marked.id}"]) .bp-rich-list li`).count(), SOON)
    .toBe(4);
  const after = await kept(marked.id);
  expect(JSON.stringify(after.richText)).toContain('"strong"');
  expect(JSON.stringify(after.richText)).toContain('"footnote"');
  await context.close();
});
