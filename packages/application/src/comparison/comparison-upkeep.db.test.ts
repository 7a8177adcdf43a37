import type { Actor } from "@boplan/auth/permission";
import { PROJECTION_VERSION } from "@boplan/domain/comparison";
import type { Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freezeVersion } from "../plan/freeze-version.ts";
import { publishVersion, withdrawPublication } from "../share/publish-version.ts";
import { shareVersion } from "../share/share-version.ts";
import { withdrawShare } from "../share/withdraw-share.ts";
import { compareOverview } from "./compare-overview.ts";
import { readLook } from "./comparison-look.ts";
import { parseComparisonQuery, WHOLE_COMPARISON } from "./comparison-query.ts";
import { rebuildComparison, sweepComparison } from "./rebuild-comparison.ts";
import { changeRegionArea, openRegionArea } from "./region-area.ts";
import {
  deleteSavedComparison,
  listSavedComparisons,
  renameSavedComparison,
  saveComparison,
} from "./saved-comparisons.ts";

let app: TestApp;
let region: Tenant;
let administrator: Actor;
let analyst: Actor;
let planner: Actor;

beforeAll(async () => {
  app = await createTestApp();
  region = await addTenant(app, { kind: "region" });
  administrator = await addMember(app, { tenant: region, role: "administrator" });
  analyst = await addMember(app, { tenant: region, role: "regionalAnalyst" });
  const municipality = await addTenant(app, { country: "SE", code: "2417" });
  planner = await addMember(app, { tenant: municipality, role: "planner" });
});
afterAll(() => app.close());

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code: string }) => error.code,
  );

describe("a region's area", () => {
  it("takes in municipalities and whole counties of the register, customers or not", async () => {
    const add = ["SE-24", "SE-2417", "NO-1101"];
    expect(await changeRegionArea({ app, actor: administrator, add })).toEqual({
      added: 16,
      removed: 0,
    });
    // Twice is once.
    expect(await changeRegionArea({ app, actor: administrator, add })).toMatchObject({ added: 0 });
    expect(await changeRegionArea({ app, actor: administrator, remove: ["SE-24"] })).toEqual({
      added: 0,
      removed: 15,
    });
    await changeRegionArea({ app, actor: administrator, add: ["SE-2417"] });
    const area = await openRegionArea({ app, actor: analyst });
    expect(area.map(({ key }) => key)).toEqual(["SE-2417", "NO-1101"]);
  });

  it("is changed by its administrator alone, with codes that exist, and only of a region", async () => {
    const change = (actor: Actor, add: string[]) => codeOf(changeRegionArea({ app, actor, add }));
    expect(await change(analyst, ["SE-2418"])).toBe("access.forbidden");
    expect(await change(administrator, ["SE-2418", "SE-9999"])).toBe("region.unknownMunicipality");
    expect(await change(administrator, ["Malå"])).toBe("region.unknownMunicipality");
    expect(await change({ ...planner, role: "administrator" }, ["SE-2418"])).toBe(
      "region.notARegion",
    );
    expect(await openRegionArea({ app, actor: analyst })).toHaveLength(2);
    expect(await codeOf(openRegionArea({ app, actor: planner }))).toBe("region.notARegion");
  });
});

describe("the rows of comparisons", () => {
  const overview = async () => {
    const { counts } = await compareOverview({ app, actor: analyst, query: WHOLE_COMPARISON });
    return counts.notAdopted;
  };
  const rows = (tenantId: string) =>
    app.tenantStore.read(tenantId, (reader) =>
      reader
        .selectFrom("comparison_plan")
        .select(["source_id", "projection_version"])
        .where("tenant_id", "=", tenantId)
        .execute(),
    );

  async function frozen() {
    const { slug: planSlug } = await addPlan(app, { actor: planner });
    await freezeVersion({ app, actor: planner, planSlug, label: "v" });
    return { app, actor: planner, planSlug, versionNumber: 1 };
  }

  it("are made by the sweep where they are missing or of an earlier projection", async () => {
    const given = await frozen();
    const { shareId } = await shareVersion({ ...given, recipientSlug: region.slug });
    const { publicationId } = await publishVersion(given);
    expect(await sweepComparison(app)).toBe(2);
    expect(await rebuildComparison({ app })).toEqual({ shares: 1, publications: 1 });
    expect(await sweepComparison(app)).toBe(0);
    for (const tenantId of [region.id, planner.tenantId]) {
      await app.tenantStore.write(tenantId, (writer) =>
        writer
          .updateTable("comparison_plan")
          .set({ projection_version: PROJECTION_VERSION - 1 })
          .where("tenant_id", "=", tenantId)
          .execute(),
      );
    }
    expect(await sweepComparison(app)).toBe(2);
    const queued = await app.systemStore.read((reader) =>
      reader.selectFrom("job_outbox").select(["id", "name"]).orderBy("name").execute(),
    );
    expect(queued).toEqual(
      expect.arrayContaining([
        { id: publicationId, name: "catalogue" },
        { id: shareId, name: "projection" },
      ]),
    );
    const progress: number[] = [];
    await rebuildComparison({ app, onProgress: ({ done }) => progress.push(done) });
    expect(progress).toEqual([1, 2]);
    expect((await rows(region.id))[0]?.projection_version).toBe(PROJECTION_VERSION);
    await withdrawShare({ app, actor: planner, shareId });
    await withdrawPublication({ app, actor: planner, publicationId });
  });

  it("are cleared away by a rebuild when their share no longer stands", async () => {
    const given = await frozen();
    const { shareId } = await shareVersion({ ...given, recipientSlug: region.slug });
    await rebuildComparison({ app });
    expect([await overview(), (await rows(region.id)).length]).toEqual([1, 1]);
    await withdrawShare({ app, actor: planner, shareId });
    // Out of sight at once, whatever rows are left.
    expect([await overview(), (await rows(region.id)).length]).toEqual([0, 1]);
    expect(await sweepComparison(app)).toBe(1);
    expect(await rebuildComparison({ app })).toEqual({ shares: 1, publications: 0 });
    expect(await rows(region.id)).toEqual([]);
  });
});

describe("a saved comparison", () => {
  const query = parseComparisonQuery({ theme: "homelessness", m: ["SE-2417", "SE-2418"], page: 3 });
  const look = readLook(new URLSearchParams("sort=-done&at=SE-2417&at=SE-2418&standing=lapsed"));
  const given = () => ({ app, actor: analyst, view: "measures", query, look }) as const;

  it("opens the view as it was asked for, from its first page", async () => {
    const { id } = await saveComparison({ ...given(), name: "  Homeless   here " });
    // A double click.
    expect(await saveComparison({ ...given(), name: "Homeless here" })).toEqual({ id });
    expect(await listSavedComparisons({ app, actor: administrator })).toEqual([
      {
        id,
        name: "Homeless here",
        view: "measures",
        query: { ...query, page: 1 },
        look,
        createdAt: expect.any(Date),
        createdBy: "Test Person",
        version: 1,
      },
    ]);
    await deleteSavedComparison({ app, actor: administrator, id });
    expect(await listSavedComparisons({ app, actor: analyst })).toEqual([]);
    expect(await codeOf(deleteSavedComparison({ app, actor: analyst, id }))).toBe(
      "comparison.savedNotFound",
    );
  });

  it("has a name of its own, also after two have renamed it at once", async () => {
    const { id } = await saveComparison({ ...given(), name: "A" });
    const { id: other } = await saveComparison({ ...given(), name: "B" });
    expect(await codeOf(saveComparison({ ...given(), view: "themes", name: "A" }))).toBe(
      "comparison.nameTaken",
    );
    expect(await codeOf(saveComparison({ ...given(), name: " " }))).toBe("comparison.nameMissing");
    expect(await codeOf(saveComparison({ ...given(), name: "x".repeat(121) }))).toBe(
      "comparison.nameTooLong",
    );
    const rename = (name: string, basedOn: number) =>
      codeOf(renameSavedComparison({ app, actor: analyst, id, name, basedOn }));
    expect(await rename("C", 1)).toBe("done");
    expect(await rename("C", 1)).toBe("done");
    expect(await rename("D", 1)).toBe("comparison.changedMeanwhile");
    expect(await rename("B", 2)).toBe("comparison.nameTaken");
    await Promise.all([id, other].map((one) => deleteSavedComparison({ ...given(), id: one })));
  });

  it("is its tenant's alone, and for those who may compare", async () => {
    const { id } = await saveComparison({ ...given(), name: "Ours" });
    expect(await listSavedComparisons({ app, actor: planner })).toEqual([]);
    expect(await codeOf(deleteSavedComparison({ app, actor: planner, id }))).toBe(
      "comparison.savedNotFound",
    );
    const strange = { app, actor: planner, id, name: "Mine", basedOn: 1 };
    expect(await codeOf(renameSavedComparison(strange))).toBe("comparison.savedNotFound");
    const reader = { ...analyst, role: "reader" as const };
    for (const attempt of [
      saveComparison({ ...given(), actor: reader, name: "No" }),
      renameSavedComparison({ ...strange, actor: reader }),
      deleteSavedComparison({ app, actor: reader, id }),
      listSavedComparisons({ app, actor: reader }),
    ]) {
      expect(await codeOf(attempt)).toBe("access.forbidden");
    }
  });
});
