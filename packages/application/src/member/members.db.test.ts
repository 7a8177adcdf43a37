import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { ROLES, type Role, type Tenant } from "@boplan/domain/tenant";
import { addMember, addTenant, createTestApp, type TestApp } from "@boplan/testing/test-app";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clearOldMail } from "../mail/clear-old-mail.ts";
import { deliverMail, type MailToSend } from "../mail/deliver-mail.ts";
import { listKeptMail } from "../mail/list-kept-mail.ts";
import { listMyTenants } from "../tenant/list-my-tenants.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { bindToUnits } from "./bind-to-units.ts";
import { changeRole } from "./change-role.ts";
import { inviteMember } from "./invite-member.ts";
import { listMembers } from "./list-members.ts";
import { openInvitation } from "./open-invitation.ts";
import { removeMember } from "./remove-member.ts";
import { resendInvitation } from "./resend-invitation.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

const PASSWORD = "a long enough password";

let app: TestApp;
let now: Date;
let tenant: Tenant;
let admin: Actor;
let neighbour: Actor;
let other: Tenant;

beforeAll(async () => {
  app = await createTestApp({ now: () => now });
  other = await addTenant(app);
});
beforeEach(async () => {
  now = new Date("2026-11-22T10:00:00Z");
  tenant = await addTenant(app, { name: "Norrby" });
  admin = await addMember(app, { tenant, role: "administrator" });
  neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
});
afterAll(() => app.close());

const linkOf = ({ tenantSlug, token }: { tenantSlug: string; token: string }) =>
  `https://b.example/join/${tenantSlug}/${token}`;

async function invite(given: { email?: string; role?: Role; actor?: Actor } = {}) {
  const email = given.email ?? `${randomUUID()}@test.example`;
  const result = await inviteMember({
    app,
    actor: given.actor ?? admin,
    invitation: { email, role: given.role ?? "officer", language: "sv" },
    linkOf,
  });
  return { email, ...result };
}

/** The letters that were written to an address, the last one last. */
async function lettersTo(email: string) {
  return app.tenantStore.read(tenant.id, (reader) =>
    reader
      .selectFrom("mail")
      .selectAll()
      .where("recipient", "=", email)
      .orderBy("mail_key")
      .execute(),
  );
}

async function keyOf(email: string) {
  const link = (await lettersTo(email)).at(-1)?.params?.link ?? "";
  const [tenantSlug = "", token = ""] = link.split("/").slice(-2);
  return { tenantSlug, token };
}

const newcomer = (name = "Nils Ny", password = PASSWORD) =>
  ({ kind: "newAccount", name, password }) as const;

async function rolesIn(place: Tenant, userId: string): Promise<Role[]> {
  const mine = await listMyTenants({ app, userId });
  return mine.flatMap((one) => (one.tenant.id === place.id ? [one.actor.role] : []));
}

async function actionsOf(tenantId: string): Promise<string[]> {
  const rows = await app.tenantStore.read(tenantId, (reader) =>
    reader.selectFrom("audit_event").select("action").orderBy("at").execute(),
  );
  return rows.map(({ action }) => action);
}

describe("an invitation", () => {
  it("is a letter with a link, of which only the hash is kept", async () => {
    const { email } = await invite({ email: "NILS@Test.example " });
    expect(email).toBe("NILS@Test.example ");
    const [letter] = await lettersTo("nils@test.example");
    expect(letter).toMatchObject({
      kind: "invitation",
      status: "queued",
      params: { tenant: "Norrby", role: "officer", expires: "2026-12-06" },
    });
    const { token } = await keyOf("nils@test.example");
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = await app.tenantStore.read(tenant.id, (reader) =>
      reader.selectFrom("invitation").selectAll().execute(),
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("given twice is one invitation and one letter, also at the same moment", async () => {
    const email = `${randomUUID()}@test.example`;
    const outcomes = await Promise.all([invite({ email }), invite({ email }), invite({ email })]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(["invited", "open", "open"]);
    expect(new Set(outcomes.map(({ invitationId }) => invitationId)).size).toBe(1);
    expect(await lettersTo(email)).toHaveLength(1);
  });

  it("makes an account with the role, and is used up by it", async () => {
    const { email } = await invite({ role: "planner" });
    const key = await keyOf(email);
    expect(await openInvitation({ app, key })).toMatchObject({
      email,
      role: "planner",
      state: "open",
      hasAccount: false,
      tenant: { name: "Norrby" },
    });
    const { setCookie } = await acceptInvitation({ app, key, newcomer: newcomer() });
    const session = await app.sessions.resolve((setCookie ?? "").split(";")[0] ?? "");
    expect(session?.user).toMatchObject({ email, name: "Nils Ny", language: "sv" });
    expect(await rolesIn(tenant, session?.user.id ?? "")).toEqual(["planner"]);
    expect((await openInvitation({ app, key })).state).toBe("accepted");
    await expect(acceptInvitation({ app, key, newcomer: newcomer() })).rejects.toMatchObject({
      code: "invitation.closed",
    });
    const { invitations } = await listMembers({ app, actor: admin });
    expect(invitations).toEqual([]);
    await expect(invite({ email })).rejects.toMatchObject({ code: "invitation.alreadyMember" });
    expect(await actionsOf(tenant.id)).toEqual(["member.invite", "member.join"]);
  });

  it("lets one of two at the same moment in", async () => {
    const { email } = await invite();
    const key = await keyOf(email);
    const others = await Promise.all(
      Array.from({ length: 3 }, () => addMember(app, { tenant: other, role: "reader" })),
    );
    const outcomes = await Promise.allSettled(
      others.map(({ userId }) =>
        acceptInvitation({ app, key, newcomer: { kind: "signedIn", userId } }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const joined = await Promise.all(others.map(({ userId }) => rolesIn(tenant, userId)));
    expect(joined.flat()).toEqual(["officer"]);
  });

  it("joins the account that is signed in and starts no new session", async () => {
    const { email } = await invite({ role: "reader" });
    const accepted = await acceptInvitation({
      app,
      key: await keyOf(email),
      newcomer: { kind: "signedIn", userId: neighbour.userId },
    });
    expect(accepted).toEqual({ tenantSlug: tenant.slug, setCookie: null });
    expect(await rolesIn(tenant, neighbour.userId)).toEqual(["reader"]);
  });

  it("never takes an account over: one whose address has one signs in first", async () => {
    const known = await addMember(app, { tenant: other, role: "reader" });
    const { email } = await invite({ email: known.email });
    const key = await keyOf(email);
    expect((await openInvitation({ app, key })).hasAccount).toBe(true);
    await expect(acceptInvitation({ app, key, newcomer: newcomer() })).rejects.toMatchObject({
      code: "invitation.accountExists",
    });
    // What failed has not used it up.
    expect((await openInvitation({ app, key })).state).toBe("open");
  });

  it("is neither used up nor a new role for who is a member already", async () => {
    const { email } = await invite({ role: "reader" });
    const key = await keyOf(email);
    const userId = admin.userId;
    const accepting = acceptInvitation({ app, key, newcomer: { kind: "signedIn", userId } });
    await expect(accepting).rejects.toMatchObject({ code: "invitation.alreadyMember" });
    expect(await rolesIn(tenant, userId)).toEqual(["administrator"]);
    expect((await openInvitation({ app, key })).state).toBe("open");
  });

  it.each([
    ["eleven char", "password.tooShort"],
    ["x".repeat(1001), "password.tooLong"],
  ])("refuses the password %s", async (password, code) => {
    const { email } = await invite();
    const accepting = acceptInvitation({
      app,
      key: await keyOf(email),
      newcomer: newcomer("N", password),
    });
    await expect(accepting).rejects.toMatchObject({ code });
  });

  it("runs out, and is sent again with a new link", async () => {
    const { email, invitationId } = await invite();
    const first = await keyOf(email);
    now = new Date("2026-12-06T10:00:01Z");
    expect((await openInvitation({ app, key: first })).state).toBe("expired");
    await expect(acceptInvitation({ app, key: first, newcomer: newcomer() })).rejects.toMatchObject(
      { code: "invitation.closed" },
    );
    const { invitations } = await listMembers({ app, actor: admin });
    expect(invitations).toMatchObject([{ state: "expired", sendings: 1, letter: "queued" }]);

    const again = { app, actor: admin, invitationId, sendings: 1, linkOf };
    await Promise.all([resendInvitation(again), resendInvitation(again)]);
    expect(await lettersTo(email)).toHaveLength(2);
    await expect(openInvitation({ app, key: first })).rejects.toMatchObject({
      code: "invitation.notFound",
    });
    expect((await openInvitation({ app, key: await keyOf(email) })).state).toBe("open");
  });

  it("is taken back at once, and can be given anew", async () => {
    const { email, invitationId } = await invite();
    const key = await keyOf(email);
    await withdrawInvitation({ app, actor: admin, invitationId });
    await withdrawInvitation({ app, actor: admin, invitationId });
    expect((await openInvitation({ app, key })).state).toBe("withdrawn");
    await expect(acceptInvitation({ app, key, newcomer: newcomer() })).rejects.toMatchObject({
      code: "invitation.closed",
    });
    const sendAgain = resendInvitation({ app, actor: admin, invitationId, sendings: 1, linkOf });
    await expect(sendAgain).rejects.toMatchObject({ code: "invitation.closed" });
    expect((await invite({ email })).outcome).toBe("invited");
  });

  it("is not found under another tenant or with another secret", async () => {
    const { email } = await invite();
    const { token } = await keyOf(email);
    const otherSlug = other.slug;
    for (const key of [
      { tenantSlug: otherSlug, token },
      { tenantSlug: tenant.slug, token: `${token}x` },
      { tenantSlug: "nowhere", token },
    ]) {
      await expect(openInvitation({ app, key })).rejects.toMatchObject({
        code: "invitation.notFound",
      });
    }
  });
});

describe("members", () => {
  it("change their role, and a page that is out of date changes nothing", async () => {
    const { userId } = await addMember(app, { tenant, role: "reader" });
    const change = { app, actor: admin, userId, from: "reader", to: "planner" } as const;
    await Promise.all([changeRole(change), changeRole(change)]);
    expect(await rolesIn(tenant, userId)).toEqual(["planner"]);
    await expect(changeRole({ ...change, to: "approver" })).rejects.toMatchObject({
      code: "member.changedMeanwhile",
    });
    expect((await actionsOf(tenant.id)).filter((one) => one === "member.changeRole")).toHaveLength(
      1,
    );
  });

  it("are never left without an administrator", async () => {
    const self = { app, actor: admin, userId: admin.userId };
    const last = { code: "member.lastAdministrator" };
    await expect(
      changeRole({ ...self, from: "administrator", to: "reader" }),
    ).rejects.toMatchObject(last);
    await expect(removeMember(self)).rejects.toMatchObject(last);
    const second = await addMember(app, { tenant, role: "administrator" });
    // Both step down at the same moment: one stays.
    const outcomes = await Promise.allSettled([
      removeMember(self),
      changeRole({
        app,
        actor: second,
        userId: second.userId,
        from: "administrator",
        to: "reader",
      }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const { members } = await listMembers({ app, actor: admin });
    expect(members.filter(({ role }) => role === "administrator")).toHaveLength(1);
  });

  it("that are removed have no way in from then on", async () => {
    const { userId } = await addMember(app, { tenant, role: "planner" });
    await removeMember({ app, actor: admin, userId });
    expect(await rolesIn(tenant, userId)).toEqual([]);
    await expect(removeMember({ app, actor: admin, userId })).rejects.toMatchObject({
      code: "member.notFound",
    });
  });
});

describe("every use case", () => {
  const calls: Record<
    string,
    (actor: Actor, at: { userId: string; id: string }) => Promise<unknown>
  > = {
    listMembers: (actor) => listMembers({ app, actor }),
    invite: (actor) => invite({ actor }),
    resend: (actor, { id: invitationId }) =>
      resendInvitation({ app, actor, invitationId, sendings: 1, linkOf }),
    withdraw: (actor, { id: invitationId }) => withdrawInvitation({ app, actor, invitationId }),
    changeRole: (actor, { userId }) =>
      changeRole({ app, actor, userId, from: "officer", to: "administrator" }),
    remove: (actor, { userId }) => removeMember({ app, actor, userId }),
    bind: (actor, { userId }) => bindToUnits({ app, actor, userId, unitIds: [] }),
  };

  it.each(Object.keys(calls))("%s asks for the administrator", async (name) => {
    const { userId } = await addMember(app, { tenant, role: "officer" });
    const { invitationId: id } = await invite();
    for (const role of ROLES.filter((one) => one !== "administrator")) {
      await expect(
        calls[name]?.({ userId: randomUUID(), tenantId: tenant.id, role }, { userId, id }),
        role,
      ).rejects.toMatchObject({ code: "access.forbidden" });
    }
  });

  it.each(["resend", "withdraw", "changeRole", "remove", "bind"])(
    "%s finds nothing of a neighbour's",
    async (name) => {
      const { userId } = await addMember(app, { tenant, role: "officer" });
      const { invitationId: id, email } = await invite();
      await expect(calls[name]?.(neighbour, { userId, id })).rejects.toMatchObject({
        code: expect.stringMatching(/^(member|invitation)\.notFound$/),
      });
      expect(await rolesIn(tenant, userId)).toEqual(["officer"]);
      expect((await openInvitation({ app, key: await keyOf(email) })).state).toBe("open");
    },
  );

  it("listMembers shows nobody of a neighbour's", async () => {
    await invite();
    const { members, invitations } = await listMembers({ app, actor: neighbour });
    expect(members.map(({ userId }) => userId)).toEqual([neighbour.userId]);
    expect(invitations).toEqual([]);
  });
});

describe("sending a letter", () => {
  function openPost(answer: () => void = () => {}) {
    const sent: MailToSend[] = [];
    const sender = {
      send: async (mail: MailToSend) => {
        sent.push(mail);
        answer();
      },
    };
    return { sent, sender };
  }

  async function queued() {
    const { email } = await invite();
    const [letter] = await lettersTo(email);
    return { email, mailId: letter?.id ?? "", tenantId: tenant.id, app };
  }

  async function outboxOf(mailId: string) {
    return app.systemStore.read((reader) =>
      reader.selectFrom("job_outbox").select("due_at").where("id", "=", mailId).execute(),
    );
  }

  it("happens once, however often the work comes round, and the link is not kept", async () => {
    const { email, ...order } = await queued();
    const { sent, sender } = openPost();
    const outcomes = await Promise.all([1, 2, 3].map(() => deliverMail({ ...order, sender })));
    expect(outcomes.filter((outcome) => outcome === "sent")).toHaveLength(1);
    expect(await deliverMail({ ...order, sender })).toBe("notMine");
    expect(sent).toMatchObject([{ recipient: email, kind: "invitation" }]);
    expect(await lettersTo(email)).toMatchObject([{ status: "sent", params: null, attempts: 1 }]);
    expect(await outboxOf(order.mailId)).toEqual([]);
  });

  it("is tried again, later each time, and then given up", async () => {
    const { email, ...order } = await queued();
    const { sent, sender } = openPost(() => {
      throw new CodedError("mail.tryLater");
    });
    const outcomes: string[] = [];
    for (let hours = 0; hours < 30; hours += 1) {
      outcomes.push(await deliverMail({ ...order, sender }));
      // Not before its time.
      if (outcomes.length === 1) expect(await deliverMail({ ...order, sender })).toBe("notMine");
      if (outcomes.length === 1) {
        const [entry] = await outboxOf(order.mailId);
        expect(entry?.due_at).toEqual(new Date(now.getTime() + 60_000));
      }
      now = new Date(now.getTime() + 3_600_000);
    }
    expect(sent).toHaveLength(8);
    expect(outcomes.filter((outcome) => outcome === "failed")).toHaveLength(1);
    expect(await lettersTo(email)).toMatchObject([
      { status: "failed", error_code: "mail.unreachable" },
    ]);
    expect(await outboxOf(order.mailId)).toEqual([]);
  });

  it.each(["mail.refused", "mail.uncertain"])("is not tried again after %s", async (code) => {
    const { email, ...order } = await queued();
    const { sent, sender } = openPost(() => {
      throw new CodedError(code);
    });
    expect(await deliverMail({ ...order, sender })).toBe("failed");
    expect(await deliverMail({ ...order, sender })).toBe("notMine");
    expect(sent).toHaveLength(1);
    expect(await lettersTo(email)).toMatchObject([{ status: "failed", error_code: code }]);
  });

  it("by a worker that died under way is given up, not done twice", async () => {
    const { email, ...order } = await queued();
    let die: () => void = () => {};
    const dead = new Promise<void>((resolve) => {
      die = resolve;
    });
    const first = deliverMail({ ...order, sender: { send: () => dead } });
    const { sent, sender } = openPost();
    while ((await lettersTo(email))[0]?.status !== "sending") {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await deliverMail({ ...order, sender })).toBe("notMine");
    now = new Date(now.getTime() + 181_000);
    expect(await deliverMail({ ...order, sender })).toBe("failed");
    die();
    await first;
    expect(sent).toEqual([]);
    expect(await lettersTo(email)).toMatchObject([
      { status: "failed", error_code: "mail.uncertain" },
    ]);
  });

  it("of a neighbour's is not done", async () => {
    const { email, ...order } = await queued();
    const { sent, sender } = openPost();
    const tenantId = neighbour.tenantId;
    expect(await deliverMail({ ...order, tenantId, sender })).toBe("notMine");
    expect(sent).toEqual([]);
    expect(await lettersTo(email)).toMatchObject([{ status: "queued" }]);
    expect(await outboxOf(order.mailId)).toHaveLength(1);
  });

  it("without a mail server keeps it for its administrator, its cause and its addressee", async () => {
    const { email, ...order } = await queued();
    expect(await deliverMail({ ...order, sender: null })).toBe("kept");
    const planner = await addMember(app, { tenant, role: "planner" });
    const seenBy = async (userId: string, address: string) =>
      (await listKeptMail({ app, user: { id: userId, email: address } })).map(
        ({ recipient }) => recipient,
      );
    expect(await seenBy(admin.userId, "a@test.example")).toEqual([email]);
    expect(await seenBy(planner.userId, planner.email)).toEqual([]);
    expect(await seenBy(planner.userId, email)).toEqual([email]);
    expect(await seenBy(neighbour.userId, "n@test.example")).toEqual([]);
  });

  it("leaves traces for ninety days", async () => {
    const { email, ...order } = await queued();
    await deliverMail({ ...order, sender: openPost().sender });
    now = new Date(now.getTime() + 89 * 86_400_000);
    await clearOldMail(app);
    expect(await lettersTo(email)).toHaveLength(1);
    now = new Date(now.getTime() + 2 * 86_400_000);
    await clearOldMail(app);
    expect(await lettersTo(email)).toEqual([]);
  });
});
