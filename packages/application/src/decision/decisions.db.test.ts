import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { createElement, NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import { ROLES, type Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SentFile } from "../attachment/admit-files.ts";
import { editElement } from "../plan/edit-element.ts";
import { freezeVersion } from "../plan/freeze-version.ts";
import { openPlan } from "../plan/open-plan.ts";
import { setFindingAside } from "../plan/set-finding-aside.ts";
import { listVersions } from "../version/list-versions.ts";
import { compareVersions, openVersion } from "../version/open-version.ts";
import { AdoptionBlocked } from "./adoption-blocked.ts";
import { decidePlan } from "./decide-plan.ts";
import { attachDocuments, readDecisionDocument, removeDocument } from "./decision-documents.ts";
import { decisionSchema } from "./decision-form.ts";
import { namePredecessor } from "./name-predecessor.ts";
import { openDecision } from "./open-decision.ts";

let app: TestApp;
let tenant: Tenant;
let planner: Actor;
let approver: Actor;
let neighbour: Actor;

beforeAll(async () => {
  app = await createTestApp({ now: () => new Date("2026-11-20T10:00:00Z") });
  tenant = await addTenant(app);
  planner = await addMember(app, { tenant, role: "planner" });
  approver = await addMember(app, { tenant, role: "approver" });
  neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
});
afterAll(() => app.close());

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code: string }) => error.code,
  );

/** A plan of a type that the reference law asks little of. */
async function newPlan(given: { elements?: Parameters<typeof addPlan>[1]["plan"] } = {}) {
  const goal = createElement({ id: randomUUID(), kind: "goal", title: "Homes" });
  const { id, slug } = await addPlan(app, {
    actor: planner,
    plan: {
      title: `P ${randomUUID()}`,
      document: { ...NO_DOCUMENT_FACTS, type: "guideline" },
      elements: [goal],
      ...given.elements,
    },
  });
  return { id, slug, goal };
}

/** Sets aside what stands in the way, so that the tests are about deciding and not about law. */
async function clear(planSlug: string): Promise<void> {
  const { blocking } = await openDecision({ app, actor: planner, planSlug });
  for (const { rule, path } of blocking) {
    await setFindingAside({ app, actor: planner, planSlug, finding: { rule, path }, reason: "R" });
  }
}

const decide = async (
  planSlug: string,
  given: {
    actor?: Actor;
    hash?: string;
    on?: string;
    outcome?: string;
    files?: readonly SentFile[];
  } = {},
) => {
  const { contentHash } = await openDecision({ app, actor: planner, planSlug });
  return decidePlan({
    app,
    actor: given.actor ?? approver,
    planSlug,
    contentHash: given.hash ?? contentHash,
    versionLabel: "Adopted",
    files: given.files ?? [],
    decision: decisionSchema.parse({
      body: "The council",
      bodyId: null,
      on: given.on ?? "2026-11-19",
      section: "§ 12",
      caseNumber: null,
      outcome: given.outcome ?? "approved",
      minutesUrl: "",
      text: "",
    }),
  });
};
const edit = (planSlug: string, elementId: string) =>
  editElement({ app, actor: planner, planSlug, elementId, basedOn: 1, changes: { area: "N" } });

describe("an approval", () => {
  it("freezes the text with the decision in it, and closes it", async () => {
    const { slug, goal } = await newPlan();
    await clear(slug);
    expect(await decide(slug)).toEqual({ adoptedVersion: 1 });
    const { plan } = await openPlan({ app, actor: planner, planSlug: slug });
    expect(plan).toMatchObject({
      status: "adopted",
      document: { decidingBody: "The council", adoptedOn: "2026-11-19", adoptedUnder: "§ 12" },
      parts: { decisions: [{ subject: "adoption", section: "§ 12" }] },
    });
    const frozen = await openVersion({ app, actor: planner, planSlug: slug, version: 1 });
    expect(frozen.snapshot.plan).toEqual(plan);
    expect(await codeOf(edit(slug, goal.id))).toBe("plan.notEditable");
  });

  it("supersedes the plan that this one carries on, and no other", async () => {
    const [former, other, next] = [await newPlan(), await newPlan(), await newPlan()];
    for (const { slug } of [former, other]) {
      await clear(slug);
      await decide(slug);
    }
    const name = (predecessorSlug: string | null, actor = planner) =>
      namePredecessor({ app, actor, planSlug: next.slug, predecessorSlug });
    expect(await codeOf(name(next.slug))).toBe("plan.badPredecessor");
    expect(await codeOf(name(former.slug, { ...planner, role: "officer" }))).toBe(
      "access.forbidden",
    );
    expect(await codeOf(name(former.slug, neighbour))).toBe("plan.notFound");
    await name(former.slug);
    await clear(next.slug);
    await decide(next.slug);
    const statuses = await Promise.all(
      [former, other, next].map(
        async ({ slug }) => (await openPlan({ app, actor: planner, planSlug: slug })).plan.status,
      ),
    );
    expect(statuses).toEqual(["superseded", "adopted", "adopted"]);
  });

  it("happens once, however many press at the same moment", async () => {
    const { slug } = await newPlan();
    await clear(slug);
    const results = await Promise.all([1, 2, 3].map(() => codeOf(decide(slug))));
    expect(results.sort()).toEqual(["done", "plan.alreadyAdopted", "plan.alreadyAdopted"]);
    const { versions } = await listVersions({ app, actor: planner, planSlug: slug });
    expect(versions.map(({ purpose }) => purpose)).toEqual(["adopted"]);
  });

  it("is refused for another text than the one that stands, and while required content is missing", async () => {
    const { slug, goal } = await newPlan();
    const { contentHash } = await openDecision({ app, actor: planner, planSlug: slug });
    await clear(slug);
    await edit(slug, goal.id);
    expect(await codeOf(decide(slug, { hash: contentHash }))).toBe("plan.changedMeanwhile");
    const bare = await newPlan({ elements: { elements: [] } });
    expect(await codeOf(decide(bare.slug))).toBe("plan.findingsBlock");
    const refused = await decide(bare.slug).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AdoptionBlocked);
    expect((refused as AdoptionBlocked).findings[0]).toMatchObject({ rule: expect.any(String) });
    const { versions } = await listVersions({ app, actor: planner, planSlug: bare.slug });
    expect(versions).toEqual([]);
  });

  it("lies on a day that has come", async () => {
    const { slug } = await newPlan();
    await clear(slug);
    expect(await codeOf(decide(slug, { on: "2026-11-21" }))).toBe("decision.inFuture");
    expect(decisionSchema.shape.on.safeParse("2026-11").success).toBe(false);
  });
});

describe("another outcome", () => {
  it("is noted, and the writing goes on", async () => {
    const { slug, goal } = await newPlan();
    expect(await decide(slug, { outcome: "referredBack" })).toEqual({ adoptedVersion: null });
    const { plan } = await openPlan({ app, actor: planner, planSlug: slug });
    expect(plan).toMatchObject({
      status: "draft",
      parts: { decisions: [{ outcome: "referredBack" }] },
    });
    expect(await edit(slug, goal.id)).toMatchObject({ outcome: "saved" });
  });
});

describe("deciding", () => {
  it("is for approvers and administrators, in the tenant that owns the plan", async () => {
    const { slug } = await newPlan();
    const codes = await Promise.all(
      ROLES.map(async (role) => [
        role,
        await codeOf(decide(slug, { actor: { ...approver, role }, hash: "stale" })),
      ]),
    );
    expect(Object.fromEntries(codes)).toEqual({
      administrator: "plan.changedMeanwhile",
      approver: "plan.changedMeanwhile",
      planner: "access.forbidden",
      officer: "access.forbidden",
      reader: "access.forbidden",
      regionalAnalyst: "access.forbidden",
    });
    expect(await codeOf(decide(slug, { actor: neighbour }))).toBe("plan.notFound");
    expect(await codeOf(openDecision({ app, actor: neighbour, planSlug: slug }))).toBe(
      "plan.notFound",
    );
  });
});

describe("versions", () => {
  it("are listed, opened and compared with each other and with the text being written", async () => {
    const { slug, goal } = await newPlan();
    await freezeVersion({ app, actor: planner, planSlug: slug, label: "For hearing" });
    await edit(slug, goal.id);
    const { versions } = await listVersions({ app, actor: planner, planSlug: slug });
    expect(versions).toMatchObject([
      { number: 1, label: "For hearing", purpose: "record", createdBy: "Test Person" },
    ]);
    const compared = await compareVersions({
      app,
      actor: planner,
      planSlug: slug,
      before: 1,
      after: "draft",
    });
    expect(compared.difference.elements).toMatchObject([{ kind: "changed", fields: ["area"] }]);
    expect(compared.before.contentHash).not.toBe(compared.after.contentHash);
  });

  it("are nobody else's", async () => {
    const { slug } = await newPlan();
    await freezeVersion({ app, actor: planner, planSlug: slug, label: "v" });
    const asked = { app, actor: neighbour, planSlug: slug };
    expect(await codeOf(listVersions(asked))).toBe("plan.notFound");
    expect(await codeOf(openVersion({ ...asked, version: 1 }))).toBe("plan.versionNotFound");
    expect(await codeOf(openVersion({ ...asked, version: "draft" }))).toBe("plan.notFound");
    expect(await codeOf(compareVersions({ ...asked, before: 1, after: "draft" }))).toBe(
      "plan.versionNotFound",
    );
  });
});

describe("the papers of a decision", () => {
  const minutes = (text: string) => ({
    name: "Protokoll § 12.txt",
    bytes: new TextEncoder().encode(text),
  });
  const papersOf = async (planSlug: string) =>
    (await openDecision({ app, actor: planner, planSlug })).documents;

  async function adopted() {
    const { slug: planSlug } = await newPlan();
    await clear(planSlug);
    await decide(planSlug);
    const { plan } = await openDecision({ app, actor: planner, planSlug });
    const decisionId = plan.parts.decisions[0]?.id ?? "";
    return { app, actor: approver, planSlug, decisionId };
  }

  it("come with the decision, or when the minutes are confirmed", async () => {
    const { slug: planSlug } = await newPlan();
    await clear(planSlug);
    await decide(planSlug, { files: [minutes("first")] });
    const [paper] = await papersOf(planSlug);
    const read = await readDecisionDocument({
      app,
      actor: planner,
      documentId: paper?.id ?? "",
    });
    expect(await new Response(read.content).text()).toBe("first");
    const asked = { app, actor: approver, planSlug, decisionId: paper?.decisionId ?? "" };
    await attachDocuments({ ...asked, files: [minutes("second")] });
    expect(await papersOf(planSlug)).toHaveLength(2);
  });

  it("are one however often the form is sent, and leave no file without a row", async () => {
    const asked = await adopted();
    const kept: string[] = [];
    const put = app.files.put.bind(app.files);
    const remove = app.files.remove.bind(app.files);
    const files = {
      ...app.files,
      put: async (key: string, bytes: Uint8Array) => {
        kept.push(key);
        await put(key, bytes);
      },
      remove: async (key: string) => {
        kept.splice(kept.indexOf(key), 1);
        await remove(key);
      },
    };
    const send = () =>
      attachDocuments({ ...asked, app: { ...app, files }, files: [minutes("once")] });
    const added = await Promise.all([send(), send(), send()]);
    expect(added.map((one) => one.added).sort()).toEqual([0, 0, 1]);
    expect(kept).toHaveLength(1);
    const refused = attachDocuments({
      ...asked,
      app: { ...app, files },
      decisionId: randomUUID(),
      files: [minutes("lost")],
    });
    expect(await codeOf(refused)).toBe("decision.unknown");
    expect(kept).toHaveLength(1);
  });

  it("are added and removed by who may adopt, and read by members alone", async () => {
    const asked = await adopted();
    const files = [minutes("x")];
    for (const role of ROLES) {
      const may = role === "administrator" || role === "approver";
      const attempt = attachDocuments({ ...asked, actor: { ...approver, role }, files });
      expect([role, await codeOf(attempt)]).toEqual([role, may ? "done" : "access.forbidden"]);
    }
    expect(await codeOf(attachDocuments({ ...asked, actor: neighbour, files }))).toBe(
      "plan.notFound",
    );
    const documentId = (await papersOf(asked.planSlug))[0]?.id ?? "";
    expect(await codeOf(readDecisionDocument({ app, actor: neighbour, documentId }))).toBe(
      "file.missing",
    );
    const remove = (actor: Actor) => removeDocument({ ...asked, actor, documentId });
    expect(await codeOf(remove(planner))).toBe("access.forbidden");
    expect(await codeOf(remove(neighbour))).toBe("plan.notFound");
    expect(await codeOf(remove(approver))).toBe("done");
    expect(await codeOf(remove(approver))).toBe("file.missing");
    expect(await codeOf(readDecisionDocument({ app, actor: planner, documentId }))).toBe(
      "file.missing",
    );
    const bad = attachDocuments({
      ...asked,
      files: [{ name: "x.exe", bytes: new Uint8Array([1]) }],
    });
    expect(await codeOf(bad)).toBe("attachment.type");
  });
});
