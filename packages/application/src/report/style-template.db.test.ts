import { randomUUID } from "node:crypto";
import { readdir, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { ReportFormat, TemplateHolding } from "@boplan/domain/report";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clearExpired } from "../clear-expired.ts";
import { openReport } from "./open-report.ts";
import { orderReport } from "./order-report.ts";
import { type ReportInput, runReport } from "./run-report.ts";
import {
  fetchStyleTemplate,
  openStyleTemplate,
  removeStyleTemplate,
  setStyleTemplate,
} from "./style-template.ts";

const HOLDS: TemplateHolding = {
  styles: 12,
  theme: true,
  page: true,
  header: true,
  footer: false,
  pictures: 1,
};

let app: TestApp;
let administrator: Actor;
let planner: Actor;
let neighbour: Actor;
let planSlug: string;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  const tenant = await addTenant(app);
  administrator = await addMember(app, { tenant, role: "administrator" });
  planner = await addMember(app, { tenant, role: "planner" });
  neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
  planSlug = (await addPlan(app, { actor: planner })).slug;
});

const fileOf = (words: string, name = "C:\\Mallar\\Ävå kommun.docx") => ({
  name,
  bytes: new TextEncoder().encode(words),
});
const set = (words: string, given: Partial<Parameters<typeof setStyleTemplate>[0]> = {}) =>
  setStyleTemplate({
    app,
    actor: administrator,
    file: fileOf(words),
    describe: () => HOLDS,
    seen: null,
    ...given,
  });
const standing = (actor = administrator) => openStyleTemplate({ app, actor });
const seen = async () => (await standing())?.sha256 ?? null;
const content = async (actor = administrator) =>
  new Response((await fetchStyleTemplate({ app, actor })).content).text();
const files = () => readdir(path.join(app.filesDirectory, administrator.tenantId)).catch(() => []);
const events = (action: string) =>
  app.tenantStore.read(administrator.tenantId, (reader) =>
    reader.selectFrom("audit_event").selectAll().where("action", "=", action).execute(),
  );

/** What a report of the format is made with. */
async function used(format: ReportFormat) {
  const order = { app, actor: planner, planSlug, language: "sv" as const, format };
  const { reportId } = await orderReport({ ...order, requestKey: randomUUID() });
  const inputs: ReportInput[] = [];
  const maker = {
    make: async (input: ReportInput) => {
      inputs.push(input);
      return new Uint8Array(1);
    },
    isRetryable: () => false,
  };
  await runReport({ app, maker, tenantId: planner.tenantId, reportId });
  const report = await openReport({ app, actor: planner, reportId });
  expect(report.status).toBe("done");
  const [input] = inputs;
  return { template: input?.styleTemplate ?? null, said: report.templateName };
}

describe("a municipality's own template", () => {
  it("is kept with name, person and what it holds, and fetched as it was", async () => {
    expect(await standing()).toBeNull();
    await expect(content()).rejects.toThrow("file.missing");
    await set("first");
    expect(await standing()).toMatchObject({
      name: "Ävå kommun.docx",
      bytes: 5,
      holds: HOLDS,
      addedBy: "Test Person",
    });
    expect(await content()).toBe("first");
    expect(await events("report.setTemplate")).toHaveLength(1);
  });

  it("is replaced by one that was chosen on what stood, and leaves no file behind", async () => {
    await set("first");
    const before = await seen();
    await set("second", { seen: before });
    expect(await content()).toBe("second");
    expect(await files()).toHaveLength(1);
    await expect(set("third", { seen: before })).rejects.toThrow("styleTemplate.changedMeanwhile");
    await expect(set("third")).rejects.toThrow("styleTemplate.changedMeanwhile");
    expect(await content()).toBe("second");
    expect(await files()).toHaveLength(1);
  });

  it("sent twice is set once, also at the same moment", async () => {
    await Promise.all([set("same"), set("same"), set("same")]);
    await set("same");
    expect(await events("report.setTemplate")).toHaveLength(1);
    expect(await files()).toHaveLength(1);
    expect(await content()).toBe("same");
  });

  it("that cannot be used is refused with its reason, and nothing of it stays", async () => {
    await set("first");
    const describe = () => {
      throw new CodedError("report.templateActive");
    };
    const before = await seen();
    await expect(set("bad", { describe, seen: before })).rejects.toThrow("report.templateActive");
    await expect(set("", { seen: before })).rejects.toThrow("styleTemplate.noFile");
    expect(await content()).toBe("first");
    expect(await files()).toHaveLength(1);
  });

  it("is taken away with its file by who saw it, twice as once", async () => {
    await set("first");
    const remove = (hash: string) => removeStyleTemplate({ app, actor: administrator, seen: hash });
    await expect(remove("another")).rejects.toThrow("styleTemplate.changedMeanwhile");
    const hash = (await seen()) ?? "";
    await remove(hash);
    await remove(hash);
    expect(await standing()).toBeNull();
    expect(await files()).toEqual([]);
    expect(await events("report.removeTemplate")).toHaveLength(1);
  });

  it("is the administrator's alone, and no neighbour's", async () => {
    await set("ours");
    for (const ask of [
      () => standing(planner),
      () => content(planner),
      () => set("theirs", { actor: planner }),
      () => removeStyleTemplate({ app, actor: planner, seen: "x" }),
    ]) {
      await expect(ask()).rejects.toThrow("access.forbidden");
    }
    expect(await standing(neighbour)).toBeNull();
    await expect(content(neighbour)).rejects.toThrow("file.missing");
    await removeStyleTemplate({ app, actor: neighbour, seen: (await seen()) ?? "" });
    await set("theirs", { actor: neighbour });
    expect(await content()).toBe("ours");
  });
});

describe("a report", () => {
  it("as a Word document has the template that stands, and says which", async () => {
    expect(await used("docx")).toEqual({ template: null, said: null });
    await set("look");
    const { template, said } = await used("docx");
    expect(new TextDecoder().decode(template?.bytes ?? undefined)).toBe("look");
    expect(said).toBe("Ävå kommun.docx");
    expect(await used("html")).toEqual({ template: null, said: null });
  });

  it("is made also when the storage has lost the template, which it is told", async () => {
    await set("look");
    for (const name of await files()) {
      await rm(path.join(app.filesDirectory, administrator.tenantId, name));
    }
    const { template, said } = await used("docx");
    expect(template).toMatchObject({ name: "Ävå kommun.docx", bytes: null });
    expect(said).toBeNull();
  });
});

it("what a process that died left half written is cleared with the rest, the files are not", async () => {
  await set("whole");
  const home = path.join(app.filesDirectory, administrator.tenantId);
  const [kept = ""] = await files();
  const draft = path.join(home, `${kept}.${randomUUID()}.part`);
  await writeFile(draft, "half");
  await clearExpired(app);
  expect(await files()).toHaveLength(2);
  const before = Date.now() / 1_000 - 7_200;
  await utimes(draft, before, before);
  await clearExpired(app);
  expect(await files()).toEqual([kept]);
});
