import { randomUUID } from "node:crypto";
import { hashLinkToken } from "@boplan/auth/link-token";
import type { Actor } from "@boplan/auth/permission";
import { NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import { ROLES, type Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decidePlan } from "../decision/decide-plan.ts";
import { decisionSchema } from "../decision/decision-form.ts";
import { openDecision } from "../decision/open-decision.ts";
import { editElement } from "../plan/edit-element.ts";
import { openPart } from "../plan/open-part.ts";
import { openPlan } from "../plan/open-plan.ts";
import { savePart } from "../plan/save-part.ts";
import { setFindingAside } from "../plan/set-finding-aside.ts";
import { assessRemark } from "./assess-remark.ts";
import { addParty, editParty, removeParty } from "./change-parties.ts";
import { closeRound } from "./close-round.ts";
import { listRounds } from "./list-rounds.ts";
import { openAnswer } from "./open-answer.ts";
import { openRound } from "./open-round.ts";
import { dropRound, editRound, prepareRound } from "./prepare-round.ts";
import { readAttachment } from "./read-attachment.ts";
import { readRound } from "./read-round.ts";
import { registerAnswer } from "./register-answer.ts";
import { remindParties } from "./remind-parties.ts";
import { submitAnswer } from "./submit-answer.ts";

const OPENED = "2026-11-20T10:00:00Z";
let now = new Date(OPENED);

let app: TestApp;
let tenant: Tenant;
let planner: Actor;
let approver: Actor;
let neighbour: Actor;
let neighbourTenant: Tenant;

beforeAll(async () => {
  app = await createTestApp({ now: () => now });
  tenant = await addTenant(app);
  planner = await addMember(app, { tenant, role: "planner" });
  approver = await addMember(app, { tenant, role: "approver" });
  neighbourTenant = await addTenant(app);
  neighbour = await addMember(app, { tenant: neighbourTenant, role: "administrator" });
});
afterAll(() => app.close());
beforeEach(() => {
  now = new Date(OPENED);
});

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code?: string; issues?: { message: string }[] }) =>
      error.code ?? error.issues?.[0]?.message,
  );

const ROUND = {
  name: "Referral",
  kind: "referral",
  deadline: "2027-01-15",
  message: "Please answer",
  announcedOn: "",
  url: "",
};
const PARTY = { name: "", body: null, mode: "offered", email: "", language: "en" };

/** Tokens in the order they were sent, by whom they were sent to. */
const sent: { name: string; token: string }[] = [];
const linkOf = ({ token }: { token: string }) => {
  sent.push({ name: "", token });
  return `https://x.example/answer/${token}`;
};
const lastToken = () => sent.at(-1)?.token ?? "";

interface Prepared {
  readonly slug: string;
  readonly planId: string;
  readonly goalId: string;
  readonly roundId: string;
}

async function prepared(): Promise<Prepared> {
  const goal = testElement({ title: "Homes for all" });
  const { id, slug } = await addPlan(app, {
    actor: planner,
    plan: {
      title: `P ${randomUUID()}`,
      document: { ...NO_DOCUMENT_FACTS, type: "homes-plan" },
      elements: [goal],
    },
  });
  const roundId = randomUUID();
  await prepareRound({ app, actor: planner, planSlug: slug, roundId, round: ROUND });
  return { slug, planId: id, goalId: goal.id, roundId };
}

const asked = ({ slug, roundId }: Prepared, actor = planner) => ({
  app,
  actor,
  planSlug: slug,
  roundId,
});
const open = (given: Prepared, actor = planner, basedOn = 1) =>
  openRound({ ...asked(given, actor), basedOn, versionLabel: "Sent out", linkOf });
const read = (given: Prepared) => readRound(asked(given));

/** An opened round with one body of our own; returns its link. */
async function opened(): Promise<Prepared & { partyId: string; token: string }> {
  const given = await prepared();
  const partyId = randomUUID();
  const party = { ...PARTY, name: "Builders", email: "B@builders.example" };
  await addParty({ ...asked(given), partyId, party, linkOf });
  await open(given);
  return { ...given, partyId, token: lastToken() };
}

const answerOf = (
  given: { remarks?: object[]; noComments?: boolean; clientKey?: string } = {},
) => ({
  clientKey: given.clientKey ?? randomUUID(),
  signedBy: "",
  noComments: given.noComments ?? false,
  remarks: given.remarks ?? [{ elementId: "", text: "Build more" }],
});
const submit = (
  token: string,
  given: Partial<Parameters<typeof submitAnswer>[0]> & { slug?: string } = {},
) =>
  submitAnswer({
    app,
    key: { tenantSlug: given.slug ?? tenant.slug, token },
    answer: given.answer ?? answerOf(),
    files: given.files ?? [],
    address: given.address ?? randomUUID(),
    linkOf,
  });
const pdf = { name: "C:\\fakepath\\view.pdf", bytes: new TextEncoder().encode("%PDF-1.7 x") };

describe("preparing", () => {
  it("proposes whom the law names for this wording, and nobody under a kind's name", async () => {
    const given = await prepared();
    const { parties } = await read(given);
    expect(parties).toMatchObject([{ bodyId: "county", mode: "consulted", askedOn: null }]);
    const { entries } = await openPart({ ...asked(given), part: "consultations" });
    expect(entries).toEqual([]);
  });

  it("is one round however often it is sent, and can be described anew or given up", async () => {
    const given = await prepared();
    await prepareRound({ ...asked(given), round: ROUND });
    const edit = (basedOn: number) =>
      editRound({ ...asked(given), basedOn, round: { ...ROUND, name: "Second" } });
    await edit(1);
    expect(await codeOf(edit(1))).toBe("consultation.changedMeanwhile");
    expect(await codeOf(open(given, planner, 1))).toBe("consultation.changedMeanwhile");
    const { rounds } = await listRounds(asked(given));
    expect(rounds).toMatchObject([{ name: "Second", state: "preparing", parties: 1 }]);
    await dropRound(asked(given));
    expect((await listRounds(asked(given))).rounds).toEqual([]);
  });

  it("takes each neighbour by name, none twice, and lets one go again", async () => {
    const given = await prepared();
    const add = (name: string, partyId = randomUUID()) =>
      addParty({
        ...asked(given),
        partyId,
        party: { ...PARTY, name, body: "neighbouring-towns" },
        linkOf,
      });
    const [first, second] = [randomUUID(), randomUUID()];
    await add("North", first);
    await add("North", first);
    await add("South", second);
    expect(await codeOf(add("North"))).toBe("consultation.partyTwice");
    await removeParty({ ...asked(given), partyId: first });
    const { parties } = await read(given);
    expect(parties.map(({ name }) => name).sort()).toEqual(["South", parties[0]?.name].sort());
  });
});

describe("opening", () => {
  it("freezes the text, writes to everybody once, and tells the plan", async () => {
    const given = await opened();
    await open(given);
    const { plan } = await openPlan({ app, actor: planner, planSlug: given.slug });
    expect(plan.status).toBe("inConsultation");
    expect(plan.parts.consultations).toMatchObject([
      {
        id: given.roundId,
        opensOn: "2026-11-20",
        deadline: "2027-01-15",
        versionNumber: 1,
        parties: [{ body: "county", askedOn: "2026-11-20" }, { name: "Builders" }],
      },
    ]);
    const letters = await app.tenantStore.read(tenant.id, (reader) =>
      reader
        .selectFrom("mail")
        .select(["recipient", "kind"])
        .where("mail_key", "like", `consultation/${given.partyId}/%`)
        .execute(),
    );
    expect(letters).toEqual([{ recipient: "b@builders.example", kind: "consultation" }]);
    const { rounds } = await listRounds(asked(given));
    expect(rounds).toMatchObject([{ state: "open", parties: 2, answered: 0 }]);
  });

  it("needs somebody to ask and a day ahead", async () => {
    const given = await prepared();
    now = new Date("2027-01-15T10:00:00Z");
    expect(await codeOf(open(given))).toBe("consultation.deadlinePassed");
    now = new Date(OPENED);
    const [party] = (await read(given)).parties;
    await removeParty({ ...asked(given), partyId: party?.id ?? "" });
    expect(await codeOf(open(given))).toBe("consultation.nobodyToAsk");
  });

  it("fixes deadline, version and the list of who was asked, also against us", async () => {
    const given = await opened();
    expect(await codeOf(editRound({ ...asked(given), basedOn: 2, round: ROUND }))).toBe(
      "consultation.alreadyOpen",
    );
    expect(await codeOf(dropRound(asked(given)))).toBe("consultation.alreadyOpen");
    expect(await codeOf(removeParty({ ...asked(given), partyId: given.partyId }))).toBe(
      "consultation.partyAsked",
    );
    const client = new pg.Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    try {
      for (const statement of [
        `update consultation_round set deadline = '2030-01-01' where id = '${given.roundId}'`,
        `delete from consultation_round where id = '${given.roundId}'`,
        `delete from consultation_party where id = '${given.partyId}'`,
      ]) {
        await client.query(`begin; set local "app.tenant_id" = '${tenant.id}'`);
        await expect(client.query(statement), statement).rejects.toMatchObject({ code: "23001" });
        await client.query("rollback");
      }
    } finally {
      await client.end();
    }
  });
});

describe("an answer", () => {
  it("is read against the frozen text, not the one being written", async () => {
    const given = await opened();
    await editElement({
      app,
      actor: planner,
      planSlug: given.slug,
      elementId: given.goalId,
      basedOn: 1,
      changes: { title: "Changed since" },
    });
    const seen = await openAnswer({ app, key: { tenantSlug: tenant.slug, token: given.token } });
    expect(seen.snapshot.plan.elements.map(({ title }) => title)).toEqual(["Homes for all"]);
    expect(seen).toMatchObject({ party: { name: "Builders" }, state: "open", sent: [] });
  });

  it("may be sent twice by a double click and is one, with one receipt and one file", async () => {
    const given = await opened();
    const answer = answerOf({ remarks: [{ elementId: given.goalId, text: "Higher" }] });
    const taken = await Promise.all(
      [1, 2, 3].map(() => submit(given.token, { answer, files: [pdf] })),
    );
    expect(new Set(taken.map(({ answerId }) => answerId)).size).toBe(1);
    expect(taken.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
    const builders = (await read(given)).parties.find(({ id }) => id === given.partyId);
    expect(builders?.answers).toMatchObject([
      { late: false, remarks: [{ elementIds: [given.goalId] }], files: [{ name: "view.pdf" }] },
    ]);
    const file = builders?.answers[0]?.files[0]?.id ?? "";
    const reading = (actor: Actor) => readAttachment({ app, actor, attachmentId: file });
    const kept = await reading(planner);
    expect(kept).toMatchObject({ name: "view.pdf", mediaType: "application/pdf" });
    await kept.content.cancel();
    expect(await codeOf(reading(neighbour))).toBe("consultation.notFound");
    const receipts = await app.tenantStore.read(tenant.id, (reader) =>
      reader
        .selectFrom("mail")
        .select("kind")
        .where("mail_key", "=", `consultation-receipt/${taken[0]?.answerId}`)
        .execute(),
    );
    expect(receipts).toEqual([{ kind: "consultationReceipt" }]);
  });

  it("may be that there is nothing to say, may be followed by more, and is in the plan", async () => {
    const given = await opened();
    await submit(given.token, { answer: answerOf({ remarks: [], noComments: true }) });
    now = new Date(now.getTime() + 1_000);
    await submit(given.token, {
      answer: answerOf({ remarks: [{ elementId: null, text: "Yet" }] }),
    });
    const { entries } = await openPart({ ...asked(given), part: "consultations" });
    expect(entries).toMatchObject([
      {
        parties: [{ answeredOn: null }, { answeredOn: "2026-11-20" }],
        remarks: [{ from: "Builders", text: "Yet", outcome: null, late: false }],
      },
    ]);
    const { sent: before } = await openAnswer({
      app,
      key: { tenantSlug: tenant.slug, token: given.token },
    });
    expect(before.map(({ noComments }) => noComments)).toEqual([true, false]);
  });

  it("is taken after the deadline and marked late, until the round is closed", async () => {
    const given = await opened();
    expect(await codeOf(closeRound(asked(given)))).toBe("consultation.beforeDeadline");
    // The last minute of the last day, where the municipality is.
    now = new Date("2027-01-15T22:59:00Z");
    expect(await submit(given.token)).toMatchObject({ late: false });
    now = new Date("2027-01-15T23:01:00Z");
    expect(await submit(given.token)).toMatchObject({ late: true });
    await closeRound(asked(given));
    await closeRound(asked(given));
    expect(await codeOf(submit(given.token))).toBe("consultation.closed");
    const { plan } = await openPlan({ app, actor: planner, planSlug: given.slug });
    expect(plan.status).toBe("draft");
    expect(plan.parts.consultations[0]?.remarks.map(({ late }) => late)).toEqual([false, true]);
    const seen = await openAnswer({ app, key: { tenantSlug: tenant.slug, token: given.token } });
    expect(seen).toMatchObject({ state: "closed", sent: [{}, {}] });
  });

  it("is refused when it says nothing, says both, or stands on what was not sent out", async () => {
    const given = await opened();
    const refused = async (answer: object) => codeOf(submit(given.token, { answer }));
    expect(await refused(answerOf({ remarks: [{ elementId: "", text: "  " }] }))).toBe(
      "consultation.answerEmpty",
    );
    expect(await refused(answerOf({ noComments: true }))).toBe("consultation.answerBoth");
    expect(await refused(answerOf({ remarks: [{ elementId: randomUUID(), text: "x" }] }))).toBe(
      "consultation.elementGone",
    );
    const files = async (...given2: { name: string; bytes: Uint8Array }[]) =>
      codeOf(submit(given.token, { files: given2 }));
    expect(await files({ name: "a.html", bytes: pdf.bytes })).toBe("attachment.type");
    expect(await files({ name: "a.png", bytes: pdf.bytes })).toBe("attachment.type");
    expect(await files(...Array.from({ length: 6 }, () => pdf))).toBe("attachment.tooMany");
    const large = new Uint8Array(10 * 1024 * 1024 + 1);
    large.set(pdf.bytes);
    expect(await files({ name: "a.pdf", bytes: large })).toBe("attachment.tooLarge");
    expect((await read(given)).parties.flatMap(({ answers }) => answers)).toEqual([]);
  });

  it("needs a link that holds, in the tenant it was made in", async () => {
    const given = await opened();
    expect(await codeOf(submit(given.token, { slug: neighbourTenant.slug }))).toBe(
      "consultation.notFound",
    );
    const elsewhere = { tenantSlug: neighbourTenant.slug, token: given.token };
    expect(await codeOf(openAnswer({ app, key: elsewhere }))).toBe("consultation.notFound");
    expect(await codeOf(submit("x".repeat(43)))).toBe("consultation.notFound");
    now = new Date("2027-05-01T10:00:00Z");
    expect(await codeOf(submit(given.token))).toBe("consultation.linkExpired");
  });

  it("is bounded in number, by link and by address", async () => {
    const given = await opened();
    const send = (address: string) =>
      codeOf(submit(given.token, { address, answer: answerOf({ remarks: [] }) }));
    const codes = await Promise.all(Array.from({ length: 31 }, () => send(randomUUID())));
    expect(codes.filter((code) => code === "consultation.throttled")).toHaveLength(1);
  });

  it("cannot be changed or deleted by the application", async () => {
    const given = await opened();
    await submit(given.token, { files: [pdf] });
    const client = new pg.Client({ connectionString: app.database.appUrl });
    await client.connect();
    try {
      for (const table of ["consultation_answer", "consultation_remark", "consultation_attachment"])
        for (const statement of [
          `update ${table} set tenant_id = tenant_id`,
          `delete from ${table}`,
        ]) {
          await client.query(`begin; set local "app.tenant_id" = '${tenant.id}'`);
          await expect(client.query(statement), statement).rejects.toMatchObject({ code: "42501" });
          await client.query("rollback");
        }
    } finally {
      await client.end();
    }
  });

  it("that came by letter is written down as received on its day", async () => {
    const given = await opened();
    const register = (receivedOn: string) =>
      registerAnswer({
        ...asked(given),
        partyId: given.partyId,
        receivedOn,
        answer: answerOf(),
        files: [],
      });
    expect(await codeOf(register("2026-11-19"))).toBe("consultation.receivedOdd");
    expect(await codeOf(register("2026-11-21"))).toBe("consultation.receivedOdd");
    now = new Date("2027-01-20T10:00:00Z");
    expect(await register("2027-01-14")).toMatchObject({ late: false });
    expect(await register("2027-01-18")).toMatchObject({ late: true });
  });
});

describe("letters", () => {
  it("remind once a day whoever has not answered, and leave the link before in force", async () => {
    const given = await opened();
    const remind = () => remindParties({ ...asked(given), linkOf });
    expect(await remind()).toBe(0);
    now = new Date("2026-12-20T10:00:00Z");
    expect(await remind()).toBe(1);
    expect(await remind()).toBe(0);
    expect(lastToken()).not.toBe(given.token);
    await submit(given.token);
    now = new Date("2026-12-22T10:00:00Z");
    expect(await remind()).toBe(0);
  });

  it("go to a corrected address, and the links that went astray end", async () => {
    const given = await opened();
    const party = { ...PARTY, name: "Renamed", email: "right@builders.example" };
    await editParty({ ...asked(given), partyId: given.partyId, party, linkOf });
    expect(await codeOf(submit(given.token))).toBe("consultation.notFound");
    expect(await codeOf(submit(lastToken()))).toBe("done");
    const { parties } = await read(given);
    // Who was asked keeps the name it was asked under.
    expect(parties.map(({ name }) => name)).toContain("Builders");
  });

  it("hold secrets that are kept nowhere else", async () => {
    const given = await opened();
    const rows = await app.tenantStore.read(tenant.id, (reader) =>
      reader.selectFrom("consultation_link").selectAll().execute(),
    );
    expect(rows.some(({ token_hash }) => token_hash === hashLinkToken(given.token))).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(given.token);
  });

  it("go out at once to a body that is added later", async () => {
    const given = await opened();
    const partyId = randomUUID();
    const party = { ...PARTY, name: "Latecomer", email: "l@x.example" };
    await addParty({ ...asked(given), partyId, party, linkOf });
    expect(await codeOf(submit(lastToken()))).toBe("done");
  });
});

describe("assessing", () => {
  const form = (given: { outcome?: string; text?: string; changed?: string[] } = {}) => ({
    outcome: given.outcome ?? "accepted",
    text: given.text ?? "We agree",
    changedElementIds: given.changed ?? [],
  });

  async function remarked() {
    const given = await opened();
    await submit(given.token, { answer: answerOf({ remarks: [{ elementId: null, text: "R" }] }) });
    const remark = (await read(given)).parties.flatMap(({ answers }) =>
      answers.flatMap(({ remarks }) => remarks),
    )[0];
    return { ...given, remarkId: remark?.id ?? "" };
  }
  type Remarked = Awaited<ReturnType<typeof remarked>>;
  const assess = (given: Remarked, basedOn: number, assessment: object, actor = planner) =>
    assessRemark({ ...asked(given, actor), remarkId: given.remarkId, basedOn, assessment });

  it("says what was made of it and what changed, in the plan too", async () => {
    const given = await remarked();
    const assessment = form({ outcome: "partlyAccepted", changed: [given.goalId] });
    expect(await assess(given, 0, assessment)).toEqual({ outcome: "saved", version: 1 });
    const { entries } = await openPart({ ...asked(given), part: "consultations" });
    expect(entries[0]?.remarks).toMatchObject([
      { outcome: "partlyAccepted", assessment: "We agree", changedElementIds: [given.goalId] },
    ]);
    expect((await listRounds(asked(given))).rounds).toMatchObject([{ remarks: 1, unassessed: 0 }]);
  });

  it("overwrites nobody: the second gets the first's text, the same text twice is one", async () => {
    const given = await remarked();
    await assess(given, 0, form());
    expect(await assess(given, 0, form())).toEqual({ outcome: "saved", version: 1 });
    expect(await assess(given, 0, form({ text: "Mine" }))).toMatchObject({
      outcome: "conflict",
      current: { text: "We agree", version: 1 },
    });
    expect(await assess(given, 1, form({ text: "Both" }))).toMatchObject({ version: 2 });
  });

  it("names elements of this plan only, and remarks of this round", async () => {
    const given = await remarked();
    const other = await remarked();
    expect(await codeOf(assess(given, 0, form({ changed: [other.goalId] })))).toBe(
      "consultation.changedElementGone",
    );
    expect(await codeOf(assess({ ...given, remarkId: other.remarkId }, 0, form()))).toBe(
      "consultation.notFound",
    );
    expect(await codeOf(assess(given, 0, form({ text: " " })))).toBe(
      "consultation.assessmentMissing",
    );
  });

  it("goes on after the round is closed and ends with adoption, as do answers", async () => {
    const given = await remarked();
    const { slug: planSlug } = given;
    const asking = { app, actor: planner, planSlug };
    const { blocking } = await openDecision(asking);
    for (const { rule, path } of blocking) {
      await setFindingAside({ ...asking, finding: { rule, path }, reason: "R" });
    }
    const { contentHash } = await openDecision(asking);
    const decision = decisionSchema.parse({
      body: "The council",
      bodyId: null,
      on: "2026-11-20",
      section: "§ 1",
      caseNumber: null,
      outcome: "approved",
      minutesUrl: "",
      text: "",
    });
    await decidePlan({ app, actor: approver, planSlug, contentHash, versionLabel: "A", decision });
    expect(await codeOf(assess(given, 0, form()))).toBe("plan.notEditable");
    expect(await codeOf(submit(given.token))).toBe("consultation.closed");
  });
});

describe("what was written by hand", () => {
  it("stays beside the rounds", async () => {
    const given = await prepared();
    const byHand = {
      id: randomUUID(),
      name: "Dialogue in 2025",
      kind: "consultation" as const,
      opensOn: null,
      deadline: null,
      announcedOn: null,
      url: null,
      versionNumber: null,
      parties: [],
      remarks: [],
      text: "",
    };
    const part = "consultations" as const;
    await savePart({ ...asked(given), part, basedOn: 0, entries: [byHand] });
    await open(given);
    const { entries } = await openPart({ ...asked(given), part });
    expect(entries.map(({ id }) => id)).toEqual([byHand.id, given.roundId]);
  });
});

describe("every step", () => {
  it("is for who writes plans, in the tenant that owns the plan", async () => {
    const given = await opened();
    const steps = (actor: Actor) => {
      const at = asked(given, actor);
      const partyId = given.partyId;
      const party = { ...PARTY, name: "N" };
      return [
        prepareRound({ ...at, roundId: randomUUID(), round: { ...ROUND, name: "Again" } }),
        editRound({ ...at, basedOn: 1, round: ROUND }),
        dropRound(at),
        openRound({ ...at, basedOn: 1, versionLabel: "x", linkOf }),
        closeRound(at),
        addParty({ ...at, partyId: randomUUID(), party, linkOf }),
        editParty({ ...at, partyId, party, linkOf }),
        removeParty({ ...at, partyId }),
        remindParties({ ...at, linkOf }),
        registerAnswer({ ...at, partyId, receivedOn: "2026-11-20", answer: answerOf(), files: [] }),
        assessRemark({
          ...at,
          remarkId: randomUUID(),
          basedOn: 0,
          assessment: { outcome: "noted", text: "T", changedElementIds: [] },
        }),
      ].map(codeOf);
    };
    for (const role of ROLES.filter((one) => one !== "administrator" && one !== "planner")) {
      const codes = await Promise.all(steps({ ...planner, role }));
      expect(new Set(codes), role).toEqual(new Set(["access.forbidden"]));
    }
    const codes = await Promise.all(steps(neighbour));
    expect(new Set(codes)).toEqual(new Set(["plan.notFound"]));
    expect(await codeOf(readRound(asked(given, neighbour)))).toBe("plan.notFound");
    expect(await codeOf(listRounds(asked(given, neighbour)))).toBe("plan.notFound");
  });
});
