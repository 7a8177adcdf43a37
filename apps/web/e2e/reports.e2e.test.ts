import { createHash, randomUUID } from "node:crypto";
import { listPlans } from "@boplan/application/plan/list-plans";
import { listReports } from "@boplan/application/report/list-reports";
import { listSchedules } from "@boplan/application/schedule/list-schedules";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import type { Actor } from "@boplan/auth/permission";
import { stableId } from "@boplan/demo/plan-draft";
import { Document, Packer, Paragraph } from "docx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askAs } from "./support/ask.ts";
import { openSite, type Site } from "./support/site.ts";

const PLANNER = "maja@norsjo.example";
const ADMINISTRATOR = "jonas@norsjo.example";
const OFFICER = "elin@norsjo.example";
const NEIGHBOUR = "ragnhild@eigersund.example";
const AT = "/t/norsjo/reports";

let site: Site;
let actor: Actor;
let plan: string;

beforeAll(async () => {
  site = await openSite();
  const [mine] = await listMyTenants({ app: site.app, userId: stableId(PLANNER) });
  if (!mine) throw new Error("no tenant");
  actor = mine.actor;
  const plans = await listPlans({ app: site.app, actor });
  plan = plans.find(({ status }) => status === "adopted")?.slug ?? plans[0]?.slug ?? "";
});
afterAll(() => site?.close());

function ask(path: string, options: { who: string | null; form?: Record<string, string> }) {
  return askAs(site, { ...options, path });
}

const orderForm = (given: Record<string, string> = {}) => ({
  intent: "order",
  formats: "1",
  "format-html": "1",
  plan,
  kind: "full",
  language: "sv",
  requestKey: randomUUID(),
  ...given,
});
/** What the planner ordered; the demo has documents of its publications too. */
const rows = async () =>
  (await listReports({ app: site.app, actor })).filter(
    ({ requestedById }) => requestedById === actor.userId,
  );
const idIn = (answer: Response) => answer.headers.get("location")?.split("/").pop() ?? "";

test("one form orders several formats, and sent twice it is one order", async () => {
  const form = orderForm({ "format-pdf-a": "1", "format-xlsx": "1" });
  const answers = await Promise.all([1, 2].map(() => ask(AT, { who: PLANNER, form })));
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(answers[0]?.headers.get("location")).toBe(`${AT}?done=reportsOrdered`);
  expect((await rows()).map(({ output }) => output).toSorted()).toEqual(["html", "pdf-a", "xlsx"]);
  const list = await (await ask(AT, { who: PLANNER })).text();
  expect(list).toContain("PDF/A");
});

test("a form without a format, or with a version that is not there, comes back", async () => {
  const { "format-html": _none, ...bare } = orderForm();
  const answer = await ask(AT, { who: PLANNER, form: bare });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("Välj minst ett format");
  const missing = await ask(AT, { who: PLANNER, form: orderForm({ plan: `${plan}@99` }) });
  expect([400, 404]).toContain(missing.status);
  const forged = await ask(AT, { who: PLANNER, form: orderForm({ plan: "../x@1" }) });
  expect(forged.status).toBe(400);
});

test("who ordered it or an administrator cancels; a colleague and a neighbour do not", async () => {
  const ordered = await ask(AT, { who: PLANNER, form: orderForm() });
  const at = `${AT}/${idIn(ordered)}`;
  const cancel = (who: string) => ask(at, { who, form: { intent: "cancel" } });
  expect((await cancel(OFFICER)).status).toBe(403);
  expect((await cancel(NEIGHBOUR)).status).toBe(404);
  expect(
    (await ask(at.replace("norsjo", "eigersund"), { who: NEIGHBOUR, form: { intent: "cancel" } }))
      .status,
  ).toBe(404);
  expect((await cancel(ADMINISTRATOR)).status).toBe(303);
  expect((await cancel(PLANNER)).status).toBe(303);
  expect((await rows()).find(({ id }) => at.endsWith(id))?.status).toBe("cancelled");
  expect((await ask(`${at}/file`, { who: PLANNER })).headers.get("location")).toBe(at);
});

test("the file is fetched by a link that works alone, and for nobody by a changed one", {
  timeout: 120_000,
}, async () => {
  const ordered = await ask(AT, { who: PLANNER, form: orderForm() });
  const id = idIn(ordered);
  await site.startWorker();
  await expect
    .poll(async () => (await rows()).find((row) => row.id === id)?.status, {
      timeout: 90_000,
      interval: 250,
    })
    .toBe("done");
  const shown = await (await ask("/t/norsjo/plans", { who: PLANNER })).text();
  expect(shown).toContain("bp-news");
  const led = await ask(`${AT}/${id}/file`, { who: PLANNER });
  expect(led.status).toBe(303);
  const link = led.headers.get("location") ?? "";
  const file = await ask(link, { who: null });
  expect(file.status).toBe(200);
  expect(file.headers.get("content-type")).toContain("text/html");
  expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
  expect(file.headers.get("cache-control")).toContain("no-store");
  for (const [name, value] of [
    ["until", String(Math.floor(Date.now() / 1_000) + 9_999)],
    ["by", stableId(OFFICER)],
    ["signature", "AAAA"],
  ] as const) {
    const changed = new URL(link, site.origin);
    changed.searchParams.set(name, value);
    const answer = await ask(changed.pathname + changed.search, { who: PLANNER });
    expect(answer.status, name).toBe(404);
  }
  const elsewhere = link.replace("/t/norsjo/", "/t/eigersund/");
  expect((await ask(elsewhere, { who: NEIGHBOUR })).status).toBe(404);
  expect((await ask(`${AT}/${id}/file`, { who: NEIGHBOUR })).status).toBe(404);
  expect((await ask(`${AT}/${id}/file`, { who: null })).headers.get("location")).toContain(
    "/sign-in",
  );
  // Looked at: the mark in the frame goes out.
  await ask(AT, { who: PLANNER });
  expect(await (await ask("/t/norsjo/plans", { who: PLANNER })).text()).not.toContain("bp-news");
});

test("a planner sets up a schedule; an officer and a neighbour do not", async () => {
  const form = {
    intent: "save",
    id: randomUUID(),
    version: "0",
    plan,
    kind: "year",
    "format-pdf": "1",
    language: "sv",
    rhythm: "yearly",
    month: "1",
    day: "15",
    "isOn-1": "1",
  };
  const at = `${AT}/schedules`;
  expect((await ask(at, { who: OFFICER, form })).status).toBe(403);
  expect((await ask(at, { who: NEIGHBOUR, form })).status).toBe(404);
  const theirs = at.replace("norsjo", "eigersund");
  expect((await ask(theirs, { who: NEIGHBOUR, form })).status).toBe(404);
  expect((await ask(at, { who: PLANNER, form: { ...form, day: "30" } })).status).toBe(400);
  expect((await ask(at, { who: PLANNER, form })).status).toBe(303);
  expect((await ask(at, { who: PLANNER, form })).status).toBe(303);
  const stale = await ask(at, { who: ADMINISTRATOR, form: { ...form, version: "7" } });
  expect(stale.status).toBe(409);
  const { schedules } = await listSchedules({ app: site.app, actor });
  expect(schedules).toHaveLength(1);
  expect(await (await ask(at, { who: OFFICER })).text()).toContain("Varje år den 15 januari");
});

test("the rule of keeping is the administrator's", async () => {
  const at = "/t/norsjo/admin/reports";
  const form = {
    intent: "save",
    version: "0",
    keep: "days",
    keepDays: "90",
    "keepOfRecord-1": "1",
  };
  expect((await ask(at, { who: PLANNER })).status).toBe(403);
  expect((await ask(at, { who: PLANNER, form })).status).toBe(403);
  expect((await ask(at, { who: NEIGHBOUR, form })).status).toBe(404);
  expect((await ask(at, { who: ADMINISTRATOR, form: { ...form, keepDays: "-1" } })).status).toBe(
    400,
  );
  expect((await ask(at, { who: ADMINISTRATOR, form })).status).toBe(303);
  expect((await ask(at, { who: ADMINISTRATOR, form: { ...form, keepDays: "30" } })).status).toBe(
    409,
  );
});

test("the Word template is the administrator's: sent in, fetched, replaced, taken away", async () => {
  const at = "/t/norsjo/admin/reports";
  const word = (text: string) =>
    Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }));
  const send = (who: string, options: { bytes: Uint8Array; seen?: string }) => {
    const body = new FormData();
    body.set("intent", "template");
    body.set("seen", options.seen ?? "");
    body.set("template", new File([new Uint8Array(options.bytes)], "Norsjö mall.docx"));
    return askAs(site, { who, path: at, form: body });
  };
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const [first, second] = await Promise.all([word("Mall 1"), word("Mall 2")]);
  expect((await ask(`${at}/template`, { who: ADMINISTRATOR })).status).toBe(404);
  expect((await send(PLANNER, { bytes: first })).status).toBe(403);
  expect((await send(NEIGHBOUR, { bytes: first })).status).toBe(404);
  const refused = await send(ADMINISTRATOR, { bytes: Buffer.from("not a Word file") });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain("inget Word-dokument");
  expect((await send(ADMINISTRATOR, { bytes: first })).headers.get("location")).toBe(
    `${at}?done=templateSet`,
  );
  const page = await (await ask(at, { who: ADMINISTRATOR })).text();
  expect(page).toContain("Norsjö mall.docx");
  expect(page).toContain("Jonas");
  expect((await send(ADMINISTRATOR, { bytes: second })).status).toBe(409);
  expect((await send(ADMINISTRATOR, { bytes: second, seen: hash(first) })).status).toBe(303);
  const fetched = await ask(`${at}/template`, { who: ADMINISTRATOR });
  expect(Buffer.compare(Buffer.from(await fetched.arrayBuffer()), second)).toBe(0);
  expect(fetched.headers.get("content-disposition")).toContain("Norsj%C3%B6%20mall.docx");
  expect((await ask(`${at}/template`, { who: PLANNER })).status).toBe(403);
  expect((await ask(`${at}/template`, { who: NEIGHBOUR })).status).toBe(404);
  const form = { intent: "removeTemplate", seen: hash(second) };
  expect((await ask(at, { who: PLANNER, form })).status).toBe(403);
  expect((await ask(at, { who: ADMINISTRATOR, form })).status).toBe(303);
  expect((await ask(`${at}/template`, { who: ADMINISTRATOR })).status).toBe(404);
});
