import { randomUUID } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { Actor } from "@boplan/auth/permission";
import { createElement } from "@boplan/domain/plan";
import type { Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readLog } from "../audit/read-log.ts";
import { freezeVersion } from "../plan/freeze-version.ts";
import { openProfile } from "../publishing/open-profile.ts";
import { type ProfileForm, profileSchema } from "../publishing/profile-form.ts";
import { saveProfile } from "../publishing/save-profile.ts";
import { listPublications } from "../share/list-publications.ts";
import { publishVersion, withdrawPlan, withdrawPublication } from "../share/publish-version.ts";
import { shareVersion } from "../share/share-version.ts";
import { findPublicPlan } from "./find-public-plan.ts";
import { listPublicHosts } from "./list-public-hosts.ts";
import {
  EVERY_PUBLIC_PLAN,
  listPublicPlans,
  offeredPublicPlans,
  type PublicPlanQuery,
} from "./list-public-plans.ts";
import { openPublicMunicipality } from "./open-public-municipality.ts";
import { comparePublicVersions, openPublicPlan } from "./open-public-plan.ts";
import { findPublicDocument } from "./public-documents.ts";
import { listPublicAddresses, listPublicChanges } from "./public-feed.ts";
import { readPublicPicture } from "./public-picture.ts";

let app: TestApp;
let town: Tenant;
let planner: Actor;
let administrator: Actor;
const sent: string[] = [];

beforeAll(async () => {
  app = await createTestApp({ onStatement: (text) => void sent.push(text) });
});
beforeEach(async () => {
  town = await addTenant(app, { name: "Ås" });
  planner = await addMember(app, { tenant: town, role: "planner" });
  administrator = await addMember(app, { tenant: town, role: "administrator" });
});
afterAll(() => app.close());

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code: string }) => error.code,
  );

/** A plan with so many frozen versions. */
async function frozenPlan(versions = 1): Promise<{ id: string; slug: string }> {
  const { id, slug } = await addPlan(app, {
    actor: planner,
    plan: {
      title: `Homes ${randomUUID().slice(0, 8)}`,
      elements: [
        createElement({
          id: randomUUID(),
          kind: "goal",
          title: "Fler bostäder",
          themes: ["ownership"],
          responsibleUserId: planner.userId,
        }),
      ],
    },
  });
  for (let place = 1; place <= versions; place += 1) {
    await freezeVersion({ app, actor: planner, planSlug: slug, label: `v${place}` });
  }
  return { id, slug };
}

const publish = (planSlug: string, versionNumber = 1) =>
  publishVersion({ app, actor: planner, planSlug, versionNumber });
const at = (plan: string) => ({ app, municipality: town.slug, plan });
const list = (query: Partial<PublicPlanQuery> = {}) =>
  listPublicPlans({ app, query: { ...EVERY_PUBLIC_PLAN, municipality: town.slug, ...query } });

/** All ways in which anybody may meet a plan; what each gives when nothing is public. */
async function everyWay(plan: string): Promise<Record<string, unknown>> {
  const { slug: municipality } = town;
  return {
    plan: await codeOf(findPublicPlan(at(plan))),
    version: await codeOf(openPublicPlan({ ...at(plan), version: 1 })),
    municipality: await codeOf(openPublicMunicipality({ app, municipality })),
    document: await codeOf(findPublicDocument({ ...at(plan), format: "pdf" })),
    listed: (await list()).total,
    found: (await list({ municipality: null, text: "Fler bostader" })).plans.filter(
      (one) => one.municipality.slug === municipality,
    ).length,
    feed: (await listPublicChanges({ app, municipality })).changes.length,
    addresses: (await listPublicAddresses({ app, municipality })).changes.length,
  };
}

const NOTHING = {
  plan: "publicPlan.notFound",
  version: "publicPlan.notFound",
  municipality: "publicPlan.notFound",
  document: "publicPlan.notFound",
  listed: 0,
  found: 0,
  feed: 0,
  addresses: 0,
};

describe("what is public", () => {
  it("is nothing of a draft, of a frozen version, or of one shared with a region alone", async () => {
    const before = await offeredPublicPlans({ app });
    const { slug } = await frozenPlan();
    const region = await addTenant(app, { kind: "region" });
    await shareVersion({
      app,
      actor: planner,
      planSlug: slug,
      versionNumber: 1,
      recipientSlug: region.slug,
    });
    expect(await everyWay(slug)).toEqual(NOTHING);
    expect(await offeredPublicPlans({ app })).toEqual(before);
  });

  it("is met in every way once published, from a snapshot without persons", async () => {
    const { slug } = await frozenPlan();
    await publish(slug);
    expect(await everyWay(slug)).toEqual({
      plan: "done",
      version: "done",
      municipality: "done",
      document: "done",
      listed: 1,
      found: 1,
      feed: 1,
      addresses: 1,
    });
    expect(await list({ text: "as fler", theme: "ownership", country: "XX" })).toMatchObject({
      total: 1,
      plans: [{ slug, goalCount: 1, themes: ["ownership"], version: { number: 1 } }],
    });
    expect((await list({ theme: "homelessness" })).total).toBe(0);
    expect((await list({ text: "%" })).total).toBe(0);
    const opened = await openPublicPlan(at(slug));
    expect(JSON.stringify(opened)).not.toContain(planner.userId);
    expect(await codeOf(openPublicPlan({ ...at(slug), version: opened.version.contentHash }))).toBe(
      "done",
    );
    expect(await codeOf(openPublicPlan({ ...at(slug), version: 2 }))).toBe(
      "publicVersion.notFound",
    );
    // Another municipality's address does not lead to it.
    const other = await addTenant(app);
    expect(await codeOf(findPublicPlan({ app, municipality: other.slug, plan: slug }))).toBe(
      "publicPlan.notFound",
    );
  });

  it("is gone in every way at once when withdrawn, and leaves its trace in the log", async () => {
    const { id, slug } = await frozenPlan();
    const { publicationId } = await publish(slug);
    await withdrawPublication({ app, actor: planner, publicationId });
    expect(await everyWay(slug)).toEqual(NOTHING);
    expect(await listPublications({ app, actor: planner, planId: id })).toMatchObject({
      standing: [],
      withdrawn: [{ versionNumber: 1, withdrawnBy: "Test Person" }],
    });
    const log = await readLog({ app, actor: administrator, filter: {} });
    expect(JSON.stringify(log)).toContain("plan.unpublish");
  });

  it("costs one statement to find and one more to read", async () => {
    const { slug } = await frozenPlan();
    await publish(slug);
    sent.length = 0;
    await openPublicPlan(at(slug));
    expect(sent).toHaveLength(2);
  });
});

describe("versions", () => {
  it("stay public as earlier ones; one holds, and any two compare", async () => {
    const { slug } = await frozenPlan(3);
    await Promise.all([publish(slug, 1), publish(slug, 1)]);
    await publish(slug, 2);
    await publish(slug, 3);
    const { versions, entry } = await findPublicPlan(at(slug));
    expect(versions.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect(entry.version.number).toBe(3);
    expect((await list()).total).toBe(1);
    const compared = await comparePublicVersions({ ...at(slug), before: 1, after: 3 });
    expect(compared.difference.counts).toMatchObject({ added: 0, removed: 0, changed: 0 });
  });

  it("hand over when the one that holds is withdrawn, and have another stamp", async () => {
    const { slug } = await frozenPlan(2);
    await publish(slug, 1);
    const first = await findPublicPlan(at(slug));
    const { publicationId } = await publish(slug, 2);
    const second = await findPublicPlan(at(slug));
    expect(second.stamp).not.toBe(first.stamp);
    expect(await withdrawPublication({ app, actor: planner, publicationId })).toEqual({
      holdsAgain: 1,
    });
    const third = await findPublicPlan(at(slug));
    expect(third.versions.map(({ number }) => number)).toEqual([1]);
    expect(third.stamp).not.toBe(second.stamp);
    await withdrawPlan({ app, actor: planner, planSlug: slug });
    expect(await everyWay(slug)).toEqual(NOTHING);
  });

  it("are withdrawn by nobody else: not another municipality, not one without the right", async () => {
    const { slug } = await frozenPlan();
    const { publicationId } = await publish(slug);
    const neighbour = await addMember(app, { tenant: await addTenant(app), role: "planner" });
    const ask = (actor: Actor) => codeOf(withdrawPublication({ app, actor, publicationId }));
    expect(await ask(neighbour)).toBe("share.notFound");
    expect(await ask({ ...planner, role: "officer" })).toBe("access.forbidden");
    expect(await codeOf(withdrawPlan({ app, actor: neighbour, planSlug: slug }))).toBe(
      "share.notFound",
    );
    expect(await codeOf(findPublicPlan(at(slug)))).toBe("done");
  });
});

/** A small picture, whole as far as its chunks go. */
function pngOf(width = 2): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(2, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(12))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const PROFILE: ProfileForm = {
  organisationNumber: null,
  contactName: null,
  contactEmail: null,
  licence: null,
  host: null,
  about: "",
  pictureAlt: "",
};

describe("who publishes", () => {
  const save = (
    given: Partial<ProfileForm>,
    options: { actor?: Actor; version?: number; picture?: Uint8Array | "keep" | "remove" } = {},
  ) =>
    saveProfile({
      app,
      actor: options.actor ?? administrator,
      profile: { ...PROFILE, ...given },
      picture: options.picture ?? "keep",
      version: options.version ?? 0,
      mainHost: "boplan.example",
    });

  it("is told as long as something is public, and neither before nor after", async () => {
    const host = `${town.slug}.example`;
    await save({ host, licence: "cc0-1.0", pictureAlt: "Arms" }, { picture: pngOf() });
    const { slug } = await frozenPlan();
    expect((await listPublicHosts({ app })).has(host)).toBe(false);
    await publish(slug);
    expect((await listPublicHosts({ app })).get(host)).toBe(town.slug);
    const { publisher } = await findPublicPlan(at(slug));
    expect(publisher).toMatchObject({ licence: "cc0-1.0", picture: { alt: "Arms" } });
    const sha256 = publisher.picture?.sha256 ?? "";
    const picture = () => codeOf(readPublicPicture({ app, municipality: town.slug, sha256 }));
    expect(await picture()).toBe("done");
    await withdrawPlan({ app, actor: planner, planSlug: slug });
    expect(await picture()).toBe("publicPicture.notFound");
    expect((await listPublicHosts({ app })).has(host)).toBe(false);
  });

  it("is said by administrators alone, of their own municipality, from what they saw", async () => {
    expect(await codeOf(save({}, { actor: planner }))).toBe("access.forbidden");
    await save({ contactName: "Office" });
    expect(await codeOf(save({ contactName: "Late" }))).toBe("publisher.changedMeanwhile");
    const { version, publisher } = await openProfile({ app, actor: administrator });
    expect(publisher.contactName).toBe("Office");
    await save({ contactName: "Desk" }, { version });
    const other = await addTenant(app);
    const neighbour = await addMember(app, { tenant: other, role: "administrator" });
    expect((await openProfile({ app, actor: neighbour })).publisher.contactName).toBeNull();
  });

  it("takes a host once, a licence that fits and a picture that is one, with its words", async () => {
    const other = await addTenant(app);
    const neighbour = await addMember(app, { tenant: other, role: "administrator" });
    const host = `homes-${randomUUID().slice(0, 8)}.example`;
    await save({ host }, { actor: neighbour });
    expect(await codeOf(save({ host }))).toBe("publisher.hostTaken");
    expect(await codeOf(save({ host: "boplan.example" }))).toBe("publisher.hostTaken");
    expect(await codeOf(save({ licence: "nlod-2.0" }))).toBe("publisher.licence");
    const svg = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>".padEnd(80));
    const wrong = { pictureAlt: "Arms" };
    expect(await codeOf(save(wrong, { picture: svg }))).toBe("publisher.pictureType");
    expect(await codeOf(save(wrong, { picture: pngOf(9_000) }))).toBe("publisher.pictureType");
    const trailed = Buffer.concat([pngOf(), Buffer.from("<script>")]);
    expect(await codeOf(save(wrong, { picture: trailed }))).toBe("publisher.pictureType");
    const large = new Uint8Array(300 * 1024);
    expect(await codeOf(save(wrong, { picture: large }))).toBe("publisher.pictureTooLarge");
    expect(await codeOf(save({}, { picture: pngOf() }))).toBe("publisher.pictureAltMissing");
  });

  it("is read from a form in the shapes people write", () => {
    const written = { ...PROFILE, contactName: " Desk ", contactEmail: "", licence: "" };
    expect(
      profileSchema.parse({
        ...written,
        organisationNumber: "944 496 394",
        host: "https://Bolig.Kommunen.no/planer",
      }),
    ).toMatchObject({
      organisationNumber: "944496394",
      contactName: "Desk",
      contactEmail: null,
      licence: null,
      host: "bolig.kommunen.no",
    });
    const codes = (form: object) =>
      profileSchema.safeParse({ ...written, organisationNumber: "", host: "", ...form }).error
        ?.issues[0]?.message;
    expect(codes({ host: "localhost" })).toBe("publisher.hostMalformed");
    expect(codes({ organisationNumber: "12" })).toBe("publisher.organisationNumber");
    expect(codes({ contactEmail: "nobody" })).toBe("publisher.badEmail");
    expect(codes({ licence: "own" })).toBe("publisher.licence");
  });
});
