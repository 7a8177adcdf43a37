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
import { freezeVersion } from "../plan/freeze-version.ts";
import { listMyTenants } from "../tenant/list-my-tenants.ts";
import { cancelReport } from "./cancel-report.ts";
import { clearOldReports } from "./clear-old-reports.ts";
import { linkToFile, openLinkedFile } from "./file-link.ts";
import { chooseLetters, openLetterChoice } from "./letter-choice.ts";
import { pageOfReports } from "./list-reports.ts";
import { openReport, readReportFile } from "./open-report.ts";
import { orderReport, orderReports } from "./order-report.ts";
import { openRetention, setRetention } from "./retention-rule.ts";
import { type ReportMaker, runReport } from "./run-report.ts";
import { seeReports } from "./see-reports.ts";

const DAY_MS = 86_400_000;
let clock = new Date("2026-11-22T08:00:00Z");
const later = (milliseconds: number) => {
  clock = new Date(clock.getTime() + milliseconds);
};

let app: TestApp;
let tenantSlug: string;
let tenantId: string;
let planner: Actor & { email: string };
let colleague: Actor;
let administrator: Actor;
let neighbour: Actor;
let planSlug: string;

beforeAll(async () => {
  app = await createTestApp({ now: () => clock, patience: { leaseMs: 600, outboxMs: 30_000 } });
});
afterAll(() => app.close());

beforeEach(async () => {
  const tenant = await addTenant(app);
  tenantSlug = tenant.slug;
  tenantId = tenant.id;
  planner = await addMember(app, { tenant, role: "planner" });
  colleague = await addMember(app, { tenant, role: "officer" });
  administrator = await addMember(app, { tenant, role: "administrator" });
  neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
  planSlug = (await addPlan(app, { actor: planner })).slug;
});

const quick: ReportMaker = {
  make: async () => new TextEncoder().encode("a document"),
  isRetryable: () => false,
};

const order = (given: Partial<Parameters<typeof orderReport>[0]> = {}) =>
  orderReport({
    app,
    actor: planner,
    planSlug,
    language: "sv",
    requestKey: randomUUID(),
    ...given,
  });
const run = (reportId: string, maker = quick) => runReport({ app, maker, tenantId, reportId });
const view = (reportId: string) => openReport({ app, actor: planner, reportId });
const files = () => readdir(path.join(app.filesDirectory, tenantId)).catch(() => []);
const made = async (given: Parameters<typeof order>[0] = {}) => {
  const { reportId } = await order(given);
  expect(await run(reportId)).toBe("done");
  return reportId;
};
const events = (action: string) =>
  app.tenantStore.read(tenantId, (reader) =>
    reader.selectFrom("audit_event").selectAll().where("action", "=", action).execute(),
  );

describe("cancelling", () => {
  it("a report that waits leaves nothing to be done, twice as once", async () => {
    const { reportId } = await order();
    const cancel = () => cancelReport({ app, actor: planner, reportId });
    await Promise.all([cancel(), cancel()]);
    await cancel();
    expect(await view(reportId)).toMatchObject({ status: "cancelled", cancelledBy: "Test Person" });
    expect(await run(reportId)).toBe("notMine");
    expect(await events("report.cancel")).toHaveLength(1);
    const outbox = await app.systemStore.read((reader) =>
      reader.selectFrom("job_outbox").select("id").where("id", "=", reportId).execute(),
    );
    expect(outbox).toEqual([]);
  });

  it("a report that is being made ends what makes it, and nothing of it is kept", async () => {
    const { reportId } = await order();
    let ended = false;
    const running = run(reportId, {
      isRetryable: () => true,
      make: (_input, options) =>
        new Promise((_, reject) => {
          options?.signal.addEventListener("abort", () => {
            ended = true;
            reject(new CodedError("report.cancelled"));
          });
        }),
    });
    await expect.poll(async () => (await view(reportId)).step).toBe("typesetting");
    await cancelReport({ app, actor: administrator, reportId });
    expect(await running).toBe("cancelled");
    expect(ended).toBe(true);
    expect(await view(reportId)).toMatchObject({ status: "cancelled", file: null });
    expect(await files()).toEqual([]);
  });

  it("a report whose file is just being put down takes the file away again", async () => {
    const { reportId } = await order();
    const slowFiles = {
      ...app.files,
      put: async (key: string, bytes: Uint8Array) => {
        await app.files.put(key, bytes);
        await cancelReport({ app, actor: planner, reportId });
      },
    };
    const outcome = await runReport({
      app: { ...app, files: slowFiles },
      maker: quick,
      tenantId,
      reportId,
    });
    expect(outcome).toBe("cancelled");
    expect(await files()).toEqual([]);
    expect((await view(reportId)).status).toBe("cancelled");
  });

  it("a finished report, a colleague's or a neighbour's is refused", async () => {
    const reportId = await made();
    await expect(cancelReport({ app, actor: planner, reportId })).rejects.toThrow(
      "report.alreadyOver",
    );
    const waiting = (await order()).reportId;
    await expect(cancelReport({ app, actor: colleague, reportId: waiting })).rejects.toThrow(
      "access.forbidden",
    );
    await expect(cancelReport({ app, actor: neighbour, reportId: waiting })).rejects.toThrow(
      "report.notFound",
    );
    expect((await view(waiting)).status).toBe("queued");
  });

  it("frees what a worker that died meanwhile left behind", async () => {
    const { reportId } = await order();
    void run(reportId, { isRetryable: () => false, make: () => new Promise(() => {}) });
    await expect.poll(async () => (await view(reportId)).step).toBe("typesetting");
    await cancelReport({ app, actor: planner, reportId });
    await app.files.put(`${tenantId}/${reportId}.pdf`, new Uint8Array(3));
    later(3_600_000);
    await clearOldReports(app);
    expect(await files()).toEqual([]);
  });
});

describe("ordering", () => {
  it("several formats at once makes one report each of the one snapshot, twice as once", async () => {
    const requestKey = randomUUID();
    const ask = () =>
      orderReports({
        app,
        actor: planner,
        planSlug,
        language: "sv",
        requestKey,
        outputs: ["pdf", "pdf-a", "xlsx", "pdf"],
      });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(first.reportIds).toHaveLength(3);
    expect(second.reportIds.toSorted()).toEqual(first.reportIds.toSorted());
    const standards: unknown[] = [];
    const names: (string | undefined)[] = [];
    for (const reportId of first.reportIds) {
      await run(reportId, {
        ...quick,
        make: async ({ format, pdfStandard }) => {
          standards.push([format, pdfStandard]);
          return new Uint8Array(1);
        },
      });
      names.push((await view(reportId)).file?.name);
    }
    expect(standards).toEqual([
      ["pdf", "ua-1"],
      ["pdf", "a-2a"],
      ["xlsx", "ua-1"],
    ]);
    expect(names.map((name) => name?.split("a-plan").pop())).toEqual([
      ".pdf",
      "-pdfa.pdf",
      ".xlsx",
    ]);
    const hashes = await Promise.all(
      first.reportIds.map(async (id) => (await view(id)).contentHash),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  it("nothing is refused", async () => {
    await expect(
      orderReports({
        app,
        actor: planner,
        planSlug,
        language: "sv",
        requestKey: randomUUID(),
        outputs: [],
      }),
    ).rejects.toThrow("report.formatMissing");
  });
});

describe("a fault", () => {
  it("around the making is waited for longer and longer, and does not count as a crash", async () => {
    const { reportId } = await order();
    const broken = { ...app.files, put: () => Promise.reject(new Error("disk")) };
    const attempt = () =>
      runReport({ app: { ...app, files: broken }, maker: quick, tenantId, reportId });
    const dueAt = async () => {
      const entry = await app.systemStore.read((reader) =>
        reader
          .selectFrom("job_outbox")
          .select("due_at")
          .where("id", "=", reportId)
          .executeTakeFirst(),
      );
      return (entry?.due_at.getTime() ?? 0) - clock.getTime();
    };
    const waits: number[] = [];
    for (let tries = 1; tries <= 5; tries += 1) {
      expect(await attempt()).toBe("tryLater");
      waits.push(await dueAt());
    }
    expect(waits).toEqual([5_000, 30_000, 120_000, 600_000, 3_600_000]);
    expect(await run(reportId)).toBe("done");
  });

  it("that lasts ends as failed with a reason", async () => {
    const { reportId } = await order();
    const broken = {
      ...app.files,
      put: () => Promise.reject(new CodedError("file.storeUnreachable")),
    };
    const outcomes: string[] = [];
    for (let tries = 1; tries <= 6; tries += 1) {
      outcomes.push(
        await runReport({ app: { ...app, files: broken }, maker: quick, tenantId, reportId }),
      );
    }
    expect(outcomes).toEqual([...Array(5).fill("tryLater"), "failed"]);
    expect(await view(reportId)).toMatchObject({ errorCode: "file.storeUnreachable" });
  });
});

describe("the list", () => {
  it("is narrowed by plan, sort, state and person, and goes on page by page", async () => {
    const other = await addPlan(app, { actor: planner, plan: { title: "Another" } });
    const done = await made({ kind: "short" });
    later(1_000);
    const waiting = (await order({ planSlug: other.slug })).reportId;
    later(1_000);
    const hers = (await order({ actor: administrator })).reportId;
    const page = async (query: Parameters<typeof pageOfReports>[0]["query"]) =>
      (await pageOfReports({ app, actor: planner, query })).reports.map(({ id }) => id);
    expect(await page({})).toEqual([hers, waiting, done]);
    expect(await page({ planSlug: other.slug })).toEqual([waiting]);
    expect(await page({ kind: "short" })).toEqual([done]);
    expect(await page({ state: "underWay" })).toEqual([hers, waiting]);
    expect(await page({ state: "done", mine: true })).toEqual([done]);
    expect(await page({ mine: true })).toEqual([waiting, done]);
    expect(await page({ before: hers })).toEqual([waiting, done]);
    expect(await page({ planSlug: "nothing" })).toEqual([]);
    const theirs = await pageOfReports({ app, actor: neighbour, query: { before: hers } });
    expect(theirs).toEqual({ reports: [], next: null });
  });
});

describe("a link to the file", () => {
  const open = (
    reportId: string,
    link: Awaited<ReturnType<typeof linkToFile>>,
    slug = tenantSlug,
  ) => openLinkedFile({ app, tenantSlug: slug, reportId, link });

  it("works for minutes, for this report alone", async () => {
    const reportId = await made();
    const link = await linkToFile({ app, actor: planner, reportId });
    const { content, mediaType } = await open(reportId, link);
    expect(await new Response(content).text()).toBe("a document");
    expect(mediaType).toBe("application/pdf");
    const another = await made();
    await expect(open(another, link)).rejects.toThrow("report.notFound");
    await expect(open(reportId, { ...link, until: link.until + 60 })).rejects.toThrow(
      "report.notFound",
    );
    await expect(open(reportId, { ...link, by: colleague.userId })).rejects.toThrow(
      "report.notFound",
    );
    await expect(open(reportId, { ...link, signature: "x" })).rejects.toThrow("report.notFound");
    later(301_000);
    await expect(open(reportId, link)).rejects.toThrow("report.linkExpired");
  });

  it("ends with the membership", async () => {
    const reportId = await made();
    const link = await linkToFile({ app, actor: colleague, reportId });
    await (await open(reportId, link)).content.cancel();
    await app.tenantStore.write(tenantId, (writer) =>
      writer.deleteFrom("membership").where("user_id", "=", colleague.userId).execute(),
    );
    await expect(open(reportId, link)).rejects.toThrow("report.notFound");
  });

  it("is not made for a neighbour, nor good under a neighbour's address", async () => {
    const reportId = await made();
    await expect(linkToFile({ app, actor: neighbour, reportId })).rejects.toThrow(
      "report.notFound",
    );
    const link = await linkToFile({ app, actor: planner, reportId });
    const [theirs] = await listMyTenants({ app, userId: neighbour.userId });
    await expect(open(reportId, link, theirs?.tenant.slug)).rejects.toThrow("report.notFound");
    await expect(open(reportId, link, "nowhere")).rejects.toThrow("report.notFound");
  });

  it("is not made before there is a file, nor of a cancelled report", async () => {
    const { reportId } = await order();
    await expect(linkToFile({ app, actor: planner, reportId })).rejects.toThrow("report.notReady");
    await cancelReport({ app, actor: planner, reportId });
    await expect(linkToFile({ app, actor: planner, reportId })).rejects.toThrow("report.notReady");
  });
});

describe("retention", () => {
  const rule = (keepDays: number | null, options: { version: number; keepOfRecord?: boolean }) =>
    setRetention({
      app,
      actor: administrator,
      rule: { keepDays, keepOfRecord: options.keepOfRecord ?? true },
      version: options.version,
    });

  it("deletes files whose time is up and leaves the row that tells of them", async () => {
    const old = await made();
    const link = await linkToFile({ app, actor: planner, reportId: old });
    later(20 * DAY_MS);
    const young = await made();
    await rule(30, { version: 0 });
    expect((await view(old)).expiresAt?.getTime()).toBe(clock.getTime() + 10 * DAY_MS);
    later(10 * DAY_MS - 1);
    await clearOldReports(app);
    expect(await files()).toHaveLength(2);
    later(1);
    await clearOldReports(app);
    expect(await files()).toEqual([`${young}.pdf`]);
    const left = await view(old);
    expect(left).toMatchObject({ status: "done", file: null, requestedBy: "Test Person" });
    expect(left.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(left.fileRemovedAt).toEqual(clock);
    await expect(readReportFile({ app, actor: planner, reportId: old })).rejects.toThrow(
      "report.fileRemoved",
    );
    await expect(openLinkedFile({ app, tenantSlug, reportId: old, link })).rejects.toThrow(
      "report.notFound",
    );
    expect(await events("report.expire")).toHaveLength(1);
    const kept = await app.tenantStore.read(tenantId, (reader) =>
      reader.selectFrom("report").select("snapshot").where("id", "=", old).executeTakeFirst(),
    );
    expect(kept).toEqual({ snapshot: null });
  });

  it("keeps reports of decided versions, unless the rule says otherwise", async () => {
    await freezeVersion({ app, actor: planner, planSlug, label: "Antagen", purpose: "adopted" });
    const ofRecord = await made({ version: 1 });
    await rule(1, { version: 0 });
    expect(await view(ofRecord)).toMatchObject({ isOfRecord: true, expiresAt: null });
    later(400 * DAY_MS);
    await clearOldReports(app);
    expect(await files()).toEqual([`${ofRecord}.pdf`]);
    await rule(1, { version: 1, keepOfRecord: false });
    await clearOldReports(app);
    expect(await files()).toEqual([]);
  });

  it("without a rule keeps everything, and one municipality's rule is not another's", async () => {
    const reportId = await made();
    await setRetention({
      app,
      actor: neighbour,
      rule: { keepDays: 1, keepOfRecord: false },
      version: 0,
    });
    later(1_000 * DAY_MS);
    await clearOldReports(app);
    expect(await files()).toEqual([`${reportId}.pdf`]);
    expect((await openRetention({ app, actor: administrator })).rule.keepDays).toBeNull();
  });

  it("is the administrator's to set, once, on what stands", async () => {
    await expect(
      setRetention({ app, actor: planner, rule: { keepDays: 1, keepOfRecord: true }, version: 0 }),
    ).rejects.toThrow("access.forbidden");
    await expect(openRetention({ app, actor: planner })).rejects.toThrow("access.forbidden");
    await Promise.all([rule(90, { version: 0 }), rule(90, { version: 0 })]).catch(() => {});
    await rule(90, { version: 0 });
    await expect(rule(30, { version: 0 })).rejects.toThrow("retention.changedMeanwhile");
    expect((await openRetention({ app, actor: administrator })).rule).toMatchObject({
      keepDays: 90,
      version: 1,
    });
  });
});

describe("a notice", () => {
  const unseen = async (actor: Actor) => {
    const mine = await listMyTenants({ app, userId: actor.userId });
    return mine.find(({ tenant }) => tenant.id === actor.tenantId)?.unseenReports;
  };
  const letters = () =>
    app.tenantStore.read(tenantId, (reader) =>
      reader
        .selectFrom("mail")
        .select(["kind", "recipient", "params"])
        .orderBy("created_at")
        .execute(),
    );

  it("stands in the frame of who ordered, until it was looked at", async () => {
    const [first, second] = [await made(), await made()];
    expect([await unseen(planner), await unseen(colleague)]).toEqual([2, 0]);
    await seeReports({ app, actor: colleague });
    expect(await unseen(planner)).toBe(2);
    await seeReports({ app, actor: planner, reportId: first });
    expect(await unseen(planner)).toBe(1);
    expect((await view(second)).isSeen).toBe(false);
    await seeReports({ app, actor: planner });
    expect(await unseen(planner)).toBe(0);
  });

  it("tells of a failure, and not of what was cancelled", async () => {
    const { reportId } = await order();
    await run(reportId, { ...quick, make: () => Promise.reject(new CodedError("report.failed")) });
    expect(await unseen(planner)).toBe(1);
    await chooseLetters({ app, actor: planner, choice: "always" });
    const cancelled = (await order()).reportId;
    await cancelReport({ app, actor: planner, reportId: cancelled });
    expect(await unseen(planner)).toBe(1);
    expect(await letters()).toEqual([]);
  });

  it("goes by letter when it took long, always, or never, as the person chose", async () => {
    const origin = "https://boplan.example";
    await made({ origin });
    expect(await letters()).toEqual([]);
    const slow = (await order({ origin })).reportId;
    later(61_000);
    await run(slow);
    expect(await letters()).toEqual([
      {
        kind: "reportDone",
        recipient: planner.email,
        params: expect.objectContaining({
          link: `https://boplan.example/t/${tenantSlug}/reports/${slow}`,
        }),
      },
    ]);
    await chooseLetters({ app, actor: planner, choice: "always" });
    await made();
    expect(await letters()).toHaveLength(2);
    await chooseLetters({ app, actor: planner, choice: "never" });
    const unwanted = (await order()).reportId;
    later(61_000);
    await run(unwanted);
    expect(await letters()).toHaveLength(2);
    expect(await openLetterChoice({ app, actor: colleague })).toBe("slow");
  });
});
