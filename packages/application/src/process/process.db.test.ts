import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { isCodedError } from "@boplan/domain/error";
import type { Phase } from "@boplan/domain/plan";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCalendarLink, openCalendarFeed, revokeCalendarLink } from "./calendar-link.ts";
import { changeProcess } from "./change-process.ts";
import { openProcess } from "./open-process.ts";
import { type ProcessCommand, processCommandSchema } from "./process-command.ts";

let app: TestApp;
let slug: string;
let planner: Actor;
let reader: Actor;
let stranger: Actor;
let strangerSlug: string;
let processId: string;

beforeAll(async () => {
  app = await createTestApp();
  const [tenant, other] = await Promise.all([addTenant(app), addTenant(app)]);
  slug = tenant.slug;
  strangerSlug = other.slug;
  planner = await addMember(app, { tenant, role: "planner" });
  reader = await addMember(app, { tenant, role: "reader" });
  stranger = await addMember(app, { tenant: other, role: "administrator" });
  processId = app.frameworks.get("xx-reference").processes[0]?.id ?? "";
});

afterAll(() => app.close());

const change = (
  planSlug: string,
  options: { command: unknown; basedOn: number; actor?: Actor },
): Promise<void> =>
  changeProcess({
    app,
    actor: options.actor ?? planner,
    planSlug,
    basedOn: options.basedOn,
    command: processCommandSchema.parse(options.command) as ProcessCommand,
  });

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => (isCodedError(error) ? error.code : String(error)),
  );

const start = () => ({ type: "start", process: processId, start: "2027-01-11" });

async function startedPlan() {
  const plan = await addPlan(app, { actor: planner });
  await change(plan.slug, { command: start(), basedOn: 0 });
  const opened = await openProcess({ app, actor: planner, planSlug: plan.slug });
  const [first, second] = opened.phases;
  if (!first || !second) throw new Error("the framework has no two phases");
  return { ...plan, ...opened, slug: plan.slug, first, second };
}

describe("a plan's process", () => {
  it("is made from the framework, with dates, documents and no gap", async () => {
    const { phases, version } = await startedPlan();
    const template = app.frameworks.get("xx-reference").processes[0];
    expect(version).toBe(1);
    expect(phases.map((phase) => phase.template)).toEqual(template?.phases.map(({ id }) => id));
    expect(phases[0]?.plannedStart).toBe("2027-01-11");
    for (const [place, phase] of phases.entries()) {
      const next = phases[place + 1];
      expect(phase.name).not.toBe(phase.template);
      if (next) expect(String(next.plannedStart) > String(phase.plannedEnd)).toBe(true);
    }
  });

  it("is made once by two clicks, and refuses another on top", async () => {
    const { slug: planSlug, version } = await startedPlan();
    expect(await codeOf(change(planSlug, { command: start(), basedOn: 0 }))).toBe("done");
    const { version: after } = await openProcess({ app, actor: planner, planSlug });
    expect(after).toBe(version);
    await change(planSlug, {
      command: { type: "add", id: randomUUID(), name: "Own", place: 0 },
      basedOn: 1,
    });
    expect(await codeOf(change(planSlug, { command: start(), basedOn: 2 }))).toBe(
      "process.notEmpty",
    );
  });

  it("takes an own phase, moves it, and loses it again", async () => {
    const { slug: planSlug, first, second } = await startedPlan();
    const id = randomUUID();
    const names = async () =>
      (await openProcess({ app, actor: planner, planSlug })).phases.map((phase) => phase.id);
    const template = await names();
    await change(planSlug, { command: { type: "add", id, name: "Own", place: 1 }, basedOn: 1 });
    expect((await names()).slice(0, 3)).toEqual([first.id, id, second.id]);
    await change(planSlug, { command: { type: "move", id, place: 0 }, basedOn: 2 });
    expect((await names()).slice(0, 3)).toEqual([id, first.id, second.id]);
    await change(planSlug, { command: { type: "remove", id }, basedOn: 3 });
    expect(await names()).toEqual(template);
  });

  it("keeps what was written, also when it is sent twice", async () => {
    const { slug: planSlug, first } = await startedPlan();
    const phase: Phase = { ...first, responsible: "Housing", text: "Begun late." };
    const command = { type: "save", phase: { ...phase, template: "forged" } };
    await change(planSlug, { command, basedOn: 1 });
    await change(planSlug, { command, basedOn: 1 });
    const { phases, version } = await openProcess({ app, actor: planner, planSlug });
    expect(version).toBe(2);
    expect(phases[0]).toEqual(phase);
  });

  it("is not overwritten by who saw an earlier one", async () => {
    const { slug: planSlug, first, second } = await startedPlan();
    await change(planSlug, {
      command: { type: "save", phase: { ...first, text: "Mine" } },
      basedOn: 1,
    });
    const late = { type: "save", phase: { ...second, text: "Late" } };
    expect(await codeOf(change(planSlug, { command: late, basedOn: 1 }))).toBe(
      "plan.changedMeanwhile",
    );
    const gone = { type: "save", phase: { ...first, id: randomUUID() } };
    expect(await codeOf(change(planSlug, { command: gone, basedOn: 2 }))).toBe("process.phaseGone");
    const { phases } = await openProcess({ app, actor: planner, planSlug });
    expect(phases[0]?.text).toBe("Mine");
    expect(phases[1]?.text).toBe("");
  });

  it("is planned anew from a phase onwards", async () => {
    const { slug: planSlug, first, second } = await startedPlan();
    const command = { type: "reschedule", id: second.id, start: "2028-02-01" };
    await change(planSlug, { command, basedOn: 1 });
    const { phases } = await openProcess({ app, actor: planner, planSlug });
    expect(phases[0]).toEqual(first);
    expect(phases[1]?.plannedStart).toBe("2028-02-01");
  });

  it("is nobody's to change without the role or from another municipality", async () => {
    const { slug: planSlug, first } = await startedPlan();
    const command = { type: "remove", id: first.id };
    expect(await codeOf(change(planSlug, { command, basedOn: 1, actor: reader }))).toBe(
      "access.forbidden",
    );
    expect(await codeOf(change(planSlug, { command, basedOn: 1, actor: stranger }))).toBe(
      "plan.notFound",
    );
    expect(await codeOf(openProcess({ app, actor: stranger, planSlug }))).toBe("plan.notFound");
    const { phases } = await openProcess({ app, actor: planner, planSlug });
    expect(phases[0]?.id).toBe(first.id);
  });
});

describe("a calendar's address", () => {
  const open = (token: string, tenantSlug = slug) => openCalendarFeed({ app, tenantSlug, token });

  it("gives the process to whoever holds it, and ends when another is made", async () => {
    const { slug: planSlug, phases } = await startedPlan();
    const first = await createCalendarLink({ app, actor: reader, planSlug });
    expect((await open(first.token)).phases).toEqual(phases);
    const second = await createCalendarLink({ app, actor: reader, planSlug });
    expect(await codeOf(open(first.token))).toBe("calendar.notFound");
    expect(await codeOf(open(second.token))).toBe("done");
    const { calendarSince } = await openProcess({ app, actor: reader, planSlug });
    expect(calendarSince).not.toBeNull();
  });

  it("is not kept as it is written", async () => {
    const { slug: planSlug } = await startedPlan();
    const { token } = await createCalendarLink({ app, actor: reader, planSlug });
    const rows = await app.tenantStore.read(reader.tenantId, (db) =>
      db.selectFrom("calendar_link").selectAll().execute(),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("ends when it is taken back, and with the membership", async () => {
    const { slug: planSlug } = await startedPlan();
    const taken = await createCalendarLink({ app, actor: reader, planSlug });
    await revokeCalendarLink({ app, actor: reader, planSlug });
    await revokeCalendarLink({ app, actor: reader, planSlug });
    expect(await codeOf(open(taken.token))).toBe("calendar.notFound");
    const tenant = { id: planner.tenantId } as Parameters<typeof addMember>[1]["tenant"];
    const leaver = await addMember(app, { tenant, role: "officer" });
    const { token } = await createCalendarLink({ app, actor: leaver, planSlug });
    await app.tenantStore.write(leaver.tenantId, (writer) =>
      writer.deleteFrom("membership").where("user_id", "=", leaver.userId).execute(),
    );
    expect(await codeOf(open(token))).toBe("calendar.notFound");
  });

  it("opens nothing under another municipality, nor by a wrong secret", async () => {
    const { slug: planSlug } = await startedPlan();
    const { token } = await createCalendarLink({ app, actor: planner, planSlug });
    for (const [secret, tenantSlug] of [
      [token, strangerSlug],
      [token, "no-such-place"],
      [`${token}x`, slug],
    ] as const) {
      expect(await codeOf(open(secret, tenantSlug))).toBe("calendar.notFound");
    }
    expect(await codeOf(createCalendarLink({ app, actor: stranger, planSlug }))).toBe(
      "plan.notFound",
    );
  });
});
