import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { editElement } from "../plan/edit-element.ts";
import { openPlan } from "../plan/open-plan.ts";
import { sweepOutbox } from "../sweep-outbox.ts";
import { listReports } from "./list-reports.ts";
import { openReport, readReportFile } from "./open-report.ts";
import { orderReport } from "./order-report.ts";
import { type ReportMaker, runReport } from "./run-report.ts";

let clock = new Date("2026-11-22T08:00:00Z");
let app: TestApp;
let planner: Actor;
let planSlug: string;

/** A maker of small documents that counts how often it was asked. */
function countingMaker(fail?: () => Error | null) {
  const maker = {
    made: 0,
    async make() {
      maker.made += 1;
      const error = fail?.() ?? null;
      if (error) throw error;
      return new TextEncoder().encode("a document");
    },
    isRetryable: (error: unknown) => error instanceof CodedError && error.code === "report.crashed",
  } satisfies ReportMaker & { made: number };
  return maker;
}

beforeAll(async () => {
  app = await createTestApp({ now: () => clock });
});
afterAll(() => app.close());

beforeEach(async () => {
  const tenant = await addTenant(app);
  planner = await addMember(app, { tenant, role: "planner" });
  planSlug = (await addPlan(app, { actor: planner })).slug;
});

async function order(requestKey: string = randomUUID()) {
  const { reportId } = await orderReport({
    app,
    actor: planner,
    planSlug,
    language: "sv",
    requestKey,
  });
  return {
    reportId,
    run: (maker: ReportMaker) => runReport({ app, maker, tenantId: planner.tenantId, reportId }),
  };
}

const view = (reportId: string) => openReport({ app, actor: planner, reportId });
const outbox = (id: string) =>
  app.systemStore.read((reader) =>
    reader.selectFrom("job_outbox").selectAll().where("id", "=", id).execute(),
  );

describe("an ordered report", () => {
  it("is written down with its work in one transaction, made, stored and read", async () => {
    const { reportId, run } = await order();
    expect(await view(reportId)).toMatchObject({ status: "queued", progress: { at: 1, of: 4 } });
    expect(await outbox(reportId)).toHaveLength(1);
    expect(await run(countingMaker())).toBe("done");
    expect(await view(reportId)).toMatchObject({ status: "done", file: { bytes: 10 } });
    expect(await outbox(reportId)).toEqual([]);
    const file = await readReportFile({ app, actor: planner, reportId });
    expect(new TextDecoder().decode(file.bytes)).toBe("a document");
  });

  it("is one report when ordered twice with one key, also at the same moment", async () => {
    const key = randomUUID();
    const orders = await Promise.all([order(key), order(key), order(key)]);
    expect(new Set(orders.map(({ reportId }) => reportId)).size).toBe(1);
    expect(await listReports({ app, actor: planner })).toHaveLength(1);
  });

  it("is made from the plan as it was when ordered", async () => {
    const { reportId, run } = await order();
    const { plan } = await openPlan({ app, actor: planner, planSlug });
    const elementId = plan.elements[0]?.id ?? "";
    await editElement({
      app,
      actor: planner,
      planSlug,
      elementId,
      basedOn: 1,
      changes: { title: "Later words" },
    });
    let title = "";
    await run({
      isRetryable: () => false,
      make: async (input) => {
        if (input.kind !== "comparison") title = input.snapshot.plan.elements[0]?.title ?? "";
        return new Uint8Array(1);
      },
    });
    expect(title).toBe("A goal");
    const again = await order();
    expect((await view(again.reportId)).contentHash).not.toBe((await view(reportId)).contentHash);
  });

  it("is made once by two workers at the same moment, and never again when done", async () => {
    const { run } = await order();
    const maker = countingMaker();
    const outcomes = await Promise.all([run(maker), run(maker), run(maker)]);
    expect(outcomes.toSorted()).toEqual(["done", "notMine", "notMine"]);
    expect(await run(maker)).toBe("notMine");
    expect(maker.made).toBe(1);
    expect(await readdir(path.join(app.filesDirectory, planner.tenantId))).toHaveLength(1);
  });

  it("left by a dead worker is taken over when its lease has run out, and not before", async () => {
    const { reportId, run } = await order();
    let wake = () => {};
    const dead = run({
      isRetryable: () => false,
      make: () =>
        new Promise((_, reject) => {
          wake = () => reject(new Error("late"));
        }),
    });
    await expect.poll(async () => (await view(reportId)).step).toBe("typesetting");
    expect(await run(countingMaker())).toBe("notMine");
    clock = new Date(clock.getTime() + app.patience.leaseMs + 1);
    expect(await run(countingMaker())).toBe("done");
    // The worker that was thought dead comes back with a failure: it is no longer its report.
    wake();
    await dead;
    expect(await view(reportId)).toMatchObject({ status: "done" });
  });

  it("is tried again after what may pass, and fails with the reason after what will not", async () => {
    const passing = await order();
    let crashes = 1;
    const maker = countingMaker(() => (crashes-- > 0 ? new CodedError("report.crashed") : null));
    expect(await passing.run(maker)).toBe("tryLater");
    expect(await outbox(passing.reportId)).toHaveLength(1);
    expect(await passing.run(maker)).toBe("done");

    const hopeless = await order();
    expect(await hopeless.run(countingMaker(() => new CodedError("report.invalidDocument")))).toBe(
      "failed",
    );
    expect(await view(hopeless.reportId)).toMatchObject({
      status: "failed",
      errorCode: "report.invalidDocument",
    });
    expect(await outbox(hopeless.reportId)).toEqual([]);
  });

  it("that brings every worker down ends as poisoned", async () => {
    const { reportId, run } = await order();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      void run({ isRetryable: () => false, make: () => new Promise(() => {}) });
      await expect.poll(async () => (await view(reportId)).step).toBe("typesetting");
      clock = new Date(clock.getTime() + app.patience.leaseMs + 1);
      await app.tenantStore.write(planner.tenantId, (writer) =>
        writer.updateTable("report").set({ step: "queued" }).where("id", "=", reportId).execute(),
      );
    }
    expect(await run(countingMaker())).toBe("failed");
    expect(await view(reportId)).toMatchObject({ status: "failed", errorCode: "report.poisoned" });
  });

  it("lost by the queue is put on it again by the sweep, once its patience is over", async () => {
    const { reportId } = await order();
    const announced: string[] = [];
    const queue = {
      ...app.queue,
      enqueue: async ({ jobId }: { jobId: string }) => void announced.push(jobId),
    };
    const later = { ...app, queue, now: () => new Date(clock.getTime() + 3_600_000) };
    await sweepOutbox({ ...later, now: () => clock });
    expect(announced).not.toContain(reportId);
    await sweepOutbox(later);
    expect(announced).toContain(reportId);
  });

  it("is found by the sweep also behind an entry that nobody can take", async () => {
    const { reportId } = await order();
    await app.systemStore.write((writer) =>
      writer
        .insertInto("job_outbox")
        .values([
          { id: randomUUID(), name: "report", payload: "{}", due_at: new Date(0) },
          { id: randomUUID(), name: "nothing", payload: "{}", due_at: new Date(0) },
        ])
        .execute(),
    );
    const announced: string[] = [];
    const queue = {
      ...app.queue,
      enqueue: async ({ jobId }: { jobId: string }) => void announced.push(jobId),
    };
    await sweepOutbox({ ...app, queue, now: () => new Date(clock.getTime() + 3_600_000) });
    expect(announced).toContain(reportId);
  });

  it("is ordered also when the queue is down", async () => {
    const queue = { ...app.queue, enqueue: () => Promise.reject(new Error("no queue")) };
    const { reportId } = await orderReport({
      app: { ...app, queue },
      actor: planner,
      planSlug,
      language: "sv",
      requestKey: "x",
    });
    expect(await outbox(reportId)).toHaveLength(1);
  });
});

describe("another municipality", () => {
  it("can neither order, see, fetch nor run the report", async () => {
    const { reportId, run } = await order();
    const neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
    const theirs = { app, actor: neighbour };
    await expect(
      orderReport({ ...theirs, planSlug, language: "sv", requestKey: "n" }),
    ).rejects.toMatchObject({ code: "plan.notFound" });
    await expect(openReport({ ...theirs, reportId })).rejects.toMatchObject({
      code: "report.notFound",
    });
    await expect(readReportFile({ ...theirs, reportId })).rejects.toMatchObject({
      code: "report.notFound",
    });
    expect(await listReports(theirs)).toEqual([]);
    const maker = countingMaker();
    expect(await runReport({ app, maker, tenantId: neighbour.tenantId, reportId })).toBe("notMine");
    expect(maker.made).toBe(0);
    // A job that names a neighbour's work must not make it disappear either.
    expect(await outbox(reportId)).toHaveLength(1);
    expect(await run(maker)).toBe("done");
  });

  it("with a reader's role may not order", async () => {
    const reader = { ...planner, role: "reader" as const };
    await expect(
      orderReport({ app, actor: reader, planSlug, language: "sv", requestKey: "r" }),
    ).rejects.toMatchObject({ code: "access.forbidden" });
  });
});
