import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runCounted } from "../counted-work.ts";
import { listWork, retryWork } from "../list-work.ts";
import { freezeVersion } from "../plan/freeze-version.ts";
import { listReports } from "../report/list-reports.ts";
import { sweepOutbox } from "../sweep-outbox.ts";
import { listSchedules, tellQueueSchedules } from "./list-schedules.ts";
import { runSchedule } from "./run-schedule.ts";
import {
  dropSchedule,
  type ScheduleForm,
  saveSchedule,
  scheduleSchema,
  turnSchedule,
} from "./save-schedule.ts";

const START = new Date("2026-11-22T08:00:00Z");
let clock = START;

let app: TestApp;
let tenantId: string;
let planner: Actor;
let neighbour: Actor;
let planSlug: string;
let planId: string;

beforeAll(async () => {
  app = await createTestApp({ now: () => clock });
});
afterAll(() => app.close());

beforeEach(async () => {
  clock = START;
  const tenant = await addTenant(app);
  tenantId = tenant.id;
  planner = await addMember(app, { tenant, role: "planner" });
  neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
  ({ slug: planSlug, id: planId } = await addPlan(app, { actor: planner }));
});

function form(given: Partial<ScheduleForm> = {}): ScheduleForm {
  return scheduleSchema.parse({
    id: randomUUID(),
    planSlug,
    kind: "year",
    outputs: ["pdf", "xlsx"],
    language: "sv",
    rhythm: "yearly",
    month: 1,
    day: 15,
    isOn: true,
    ...given,
  });
}

async function saved(given: Partial<ScheduleForm> = {}): Promise<string> {
  const schedule = form(given);
  await saveSchedule({ app, actor: planner, schedule, version: 0 });
  return schedule.id;
}
const freeze = (label: string, purpose: "record" | "adopted" = "record") =>
  freezeVersion({ app, actor: planner, planSlug, label, purpose });
const only = async () => {
  const { schedules } = await listSchedules({ app, actor: planner });
  const [schedule] = schedules;
  if (!schedule) throw new Error("no schedule");
  return schedule;
};
const run = (scheduleId: string) => runSchedule({ app, tenantId, scheduleId });
const reports = () => listReports({ app, actor: planner });

describe("a schedule", () => {
  it("orders its documents when its day has come, once, and knows the next", async () => {
    await freeze("Remiss");
    const id = await saved();
    expect((await only()).nextRunAt).toEqual(new Date("2027-01-15T04:00:00Z"));
    expect(await run(id)).toBe("notDue");
    expect(await reports()).toEqual([]);
    clock = new Date("2027-01-15T04:00:00Z");
    const outcomes = await Promise.all([run(id), run(id), run(id)]);
    expect(outcomes.toSorted()).toEqual(["notDue", "notDue", "ordered"]);
    expect(
      (await reports())
        .map(({ output, kind, versionLabel }) => [output, kind, versionLabel])
        .toSorted(),
    ).toEqual([
      ["pdf", "year", "Remiss"],
      ["xlsx", "year", "Remiss"],
    ]);
    expect((await reports())[0]).toMatchObject({ isScheduled: true, requestedBy: "Test Person" });
    expect(await only()).toMatchObject({
      lastOutcome: "ordered",
      lastRunAt: clock,
      nextRunAt: new Date("2028-01-15T04:00:00Z"),
    });
  });

  it("makes up for runs that nobody was there for by one, however many", async () => {
    await freeze("Remiss");
    const id = await saved({ rhythm: "monthly", day: 1, outputs: ["html"] });
    clock = new Date("2027-06-20T12:00:00Z");
    expect(await run(id)).toBe("ordered");
    expect(await run(id)).toBe("notDue");
    expect(await reports()).toHaveLength(1);
    expect((await only()).nextRunAt).toEqual(new Date("2027-07-01T03:00:00Z"));
  });

  it("is brought by the outbox when the queue has forgotten it", async () => {
    const id = await saved();
    const announced: string[] = [];
    const queue = {
      ...app.queue,
      enqueue: async ({ jobId }: { jobId: string }) => void announced.push(jobId),
    };
    const sweep = () => sweepOutbox({ ...app, queue });
    await sweep();
    expect(announced).not.toContain(id);
    clock = new Date("2027-01-15T04:02:00Z");
    await sweep();
    expect(announced).toContain(id);
  });

  it("takes the version in force before a later one, and none before a draft", async () => {
    const id = await saved({ outputs: ["html"], rhythm: "monthly", day: 1 });
    clock = new Date("2026-12-01T05:00:00Z");
    expect(await run(id)).toBe("noVersion");
    expect(await reports()).toEqual([]);
    expect(await only()).toMatchObject({ lastOutcome: "noVersion", hasVersion: false });
    await freeze("Antagen", "adopted");
    await freeze("Senare");
    clock = new Date("2027-01-01T05:00:00Z");
    expect(await run(id)).toBe("ordered");
    expect((await reports())[0]).toMatchObject({ versionLabel: "Antagen", isOfRecord: true });
  });

  it("goes on with the plan that has taken its plan's place", async () => {
    await freeze("Antagen", "adopted");
    const id = await saved({ outputs: ["html"] });
    const next = await addPlan(app, { actor: planner, plan: { title: "The next plan" } });
    const nextFrozen = () =>
      freezeVersion({
        app,
        actor: planner,
        planSlug: next.slug,
        label: "Ny",
        purpose: "adopted",
      });
    await nextFrozen();
    await app.tenantStore.write(tenantId, async (writer) => {
      await writer
        .updateTable("plan")
        .set({ predecessor_id: planId, status: "adopted" })
        .where("id", "=", next.id)
        .execute();
      await writer
        .updateTable("plan")
        .set({ status: "superseded" })
        .where("id", "=", planId)
        .execute();
    });
    clock = new Date("2027-01-15T04:00:00Z");
    expect(await run(id)).toBe("ordered");
    expect((await reports()).map(({ planTitle }) => planTitle)).toEqual(["The next plan"]);
  });

  it("goes on without who set it up; the reports are then nobody's", async () => {
    await freeze("Remiss");
    const id = await saved({ outputs: ["html"] });
    await app.tenantStore.write(tenantId, (writer) =>
      writer.deleteFrom("membership").where("user_id", "=", planner.userId).execute(),
    );
    clock = new Date("2027-01-15T04:00:00Z");
    expect(await run(id)).toBe("ordered");
    expect((await reports())[0]?.requestedById).toBeNull();
  });

  it("that is off makes nothing, and makes up for nothing when it is on again", async () => {
    await freeze("Remiss");
    const id = await saved({ rhythm: "monthly", day: 1 });
    const turn = (isOn: boolean) => turnSchedule({ app, actor: planner, scheduleId: id, isOn });
    await Promise.all([turn(false), turn(false)]);
    clock = new Date("2027-03-10T08:00:00Z");
    expect(await run(id)).toBe("notDue");
    await turn(true);
    expect(await run(id)).toBe("notDue");
    expect((await only()).nextRunAt).toEqual(new Date("2027-04-01T03:00:00Z"));
    expect(await reports()).toEqual([]);
  });

  it("is told to the queue when it is saved, and again when a worker starts", async () => {
    const told: { id: string; cron: string; timeZone: string }[] = [];
    const stopped: string[] = [];
    const queue = {
      ...app.queue,
      repeat: async ({ id, cron, timeZone }: (typeof told)[number]) =>
        void told.push({ id, cron, timeZone }),
      stopRepeating: async (id: string) => void stopped.push(id),
    };
    const watched = { ...app, queue };
    const schedule = form({ rhythm: "tertial", day: 31 });
    await saveSchedule({ app: watched, actor: planner, schedule, version: 0 });
    const said = { id: schedule.id, cron: "0 5 L 1,5,9 *", timeZone: "Europe/Stockholm" };
    expect(told).toEqual([said]);
    told.length = 0;
    await tellQueueSchedules(watched);
    expect(told.filter(({ id }) => id === schedule.id)).toEqual([said]);
    await turnSchedule({ app: watched, actor: planner, scheduleId: schedule.id, isOn: false });
    expect(stopped).toEqual([schedule.id]);
    const down = { ...app, queue: { ...app.queue, repeat: () => Promise.reject(new Error("x")) } };
    await saveSchedule({ app: down, actor: planner, schedule: form(), version: 0 });
  });

  it("is changed on what stands, made once by a double click, and dropped with its runs", async () => {
    const schedule = form();
    const save = (version: number, given: Partial<ScheduleForm> = {}) =>
      saveSchedule({ app, actor: planner, schedule: { ...schedule, ...given }, version });
    await save(0);
    await save(0);
    expect((await listSchedules({ app, actor: planner })).schedules).toHaveLength(1);
    await save(1, { day: 20 });
    await expect(save(1, { day: 3 })).rejects.toThrow("schedule.changedMeanwhile");
    expect(await only()).toMatchObject({ day: 20, version: 2 });
    const drop = () => dropSchedule({ app, actor: planner, scheduleId: schedule.id });
    await drop();
    await drop();
    expect(await run(schedule.id)).toBe("notDue");
    expect((await listWork({ app })).map(({ id }) => id)).not.toContain(schedule.id);
    const actions = await app.tenantStore.read(tenantId, (reader) =>
      reader
        .selectFrom("audit_event")
        .select("action")
        .where("subject", "=", schedule.id)
        .orderBy("at")
        .execute(),
    );
    expect(actions.map(({ action }) => action)).toEqual([
      "report.schedule",
      "report.schedule",
      "report.scheduleDrop",
    ]);
  });

  it("is neither seen, changed, dropped nor run by a neighbour, nor set up by a reader", async () => {
    const id = await saved();
    const theirs = { app, actor: neighbour };
    expect((await listSchedules(theirs)).schedules).toEqual([]);
    await expect(turnSchedule({ ...theirs, scheduleId: id, isOn: false })).rejects.toThrow(
      "schedule.notFound",
    );
    await dropSchedule({ ...theirs, scheduleId: id });
    await expect(saveSchedule({ ...theirs, schedule: form(), version: 0 })).rejects.toThrow(
      "plan.notFound",
    );
    clock = new Date("2027-01-15T04:00:00Z");
    expect(await runSchedule({ app, tenantId: neighbour.tenantId, scheduleId: id })).toBe("notDue");
    expect(await only()).toMatchObject({ id, isOn: true, lastRunAt: null });
    expect((await listWork({ app })).map((work) => work.id)).toContain(id);
    for (const role of ["officer", "reader", "approver"] as const) {
      const actor = { ...planner, role };
      await expect(saveSchedule({ app, actor, schedule: form(), version: 0 })).rejects.toThrow(
        "access.forbidden",
      );
      await expect(dropSchedule({ app, actor, scheduleId: id })).rejects.toThrow(
        "access.forbidden",
      );
    }
  });

  it.each([0, 29, 30, 32, "x"])("has no day %j", (day) => {
    expect(scheduleSchema.safeParse({ ...form(), day }).success).toBe(false);
  });
});

describe("work that keeps no count of its own", () => {
  async function entry(): Promise<{ jobId: string; tenantId: string }> {
    const jobId = randomUUID();
    const payload = { tenantId, shareId: randomUUID() };
    await app.systemStore.write((writer) =>
      writer
        .insertInto("job_outbox")
        .values({
          id: jobId,
          name: "projection",
          payload: JSON.stringify(payload),
          due_at: clock,
          turn: 7,
        })
        .execute(),
    );
    return { jobId, tenantId };
  }
  const of = async (id: string) => (await listWork({ app })).find((work) => work.id === id);

  it("that always fails is tried later and later, and then waits for an operator", async () => {
    const work = await entry();
    let calls = 0;
    const waits: number[] = [];
    const attempt = () =>
      runCounted({
        app,
        ...work,
        run: async () => {
          calls += 1;
          throw new Error("a sentence of the plan");
        },
      });
    for (let tries = 0; tries < 8; tries += 1) {
      await expect(attempt()).rejects.toThrow();
      const due = (await of(work.jobId))?.dueAt.getTime() ?? 0;
      waits.push((due - clock.getTime()) / 1_000);
    }
    expect(waits).toEqual([30, 30, 60, 300, 900, 3_600, 14_400, 14_400]);
    expect(await of(work.jobId)).toMatchObject({
      attempts: 8,
      lastError: "job.failed",
      givenUpAt: clock,
    });
    await attempt();
    expect(calls).toBe(8);
    const announced: { jobId: string; turn?: number | undefined }[] = [];
    const queue = {
      ...app.queue,
      enqueue: async (job: { jobId: string; turn?: number | undefined }) =>
        void announced.push({ jobId: job.jobId, turn: job.turn }),
    };
    clock = new Date(clock.getTime() + 86_400_000);
    await sweepOutbox({ ...app, queue });
    expect(announced.map(({ jobId }) => jobId)).not.toContain(work.jobId);
    expect((await listWork({ app, onlyGivenUp: true })).map(({ id }) => id)).toEqual([work.jobId]);
    expect(await retryWork({ app: { ...app, queue }, id: work.jobId })).toBe(1);
    expect(announced).toContainEqual({ jobId: work.jobId, turn: 7 });
    await expect(attempt()).rejects.toThrow();
    expect(calls).toBe(9);
    await expect(retryWork({ app, id: randomUUID() })).rejects.toThrow("job.notFound");
  });

  it("that brings every worker down has an end too", async () => {
    const work = await entry();
    let calls = 0;
    for (let tries = 0; tries < 10; tries += 1) {
      void runCounted({
        app,
        ...work,
        run: () => {
          calls += 1;
          return new Promise(() => {});
        },
      });
      await expect
        .poll(async () => {
          const now = await of(work.jobId);
          return now?.attempts === tries + 1 || now?.givenUpAt !== null;
        })
        .toBe(true);
    }
    expect(calls).toBe(8);
    expect(await of(work.jobId)).toMatchObject({ lastError: "job.crashed" });
  });

  it("that ends well is forgotten", async () => {
    const work = await entry();
    await expect(
      runCounted({ app, ...work, run: () => Promise.reject(new Error("once")) }),
    ).rejects.toThrow();
    await runCounted({ app, ...work, run: async () => {} });
    expect(await of(work.jobId)).toMatchObject({ attempts: 0, lastError: null });
  });

  it("of a neighbour's name does not touch it", async () => {
    const work = await entry();
    let ran = false;
    await runCounted({
      app,
      jobId: work.jobId,
      tenantId: neighbour.tenantId,
      run: async () => {
        ran = true;
      },
    });
    expect(ran).toBe(true);
    expect(await of(work.jobId)).toMatchObject({ attempts: 0 });
  });
});
