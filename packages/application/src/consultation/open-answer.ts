import { hashLinkToken } from "@boplan/auth/link-token";
import type { TenantReader } from "@boplan/db/store";
import type { ConsultationPartyTable } from "@boplan/db/tables/consultation";
import { CodedError } from "@boplan/domain/error";
import { isBeingWritten, type PlanStatus } from "@boplan/domain/plan";
import { type PlanSnapshot, readSnapshot } from "@boplan/domain/snapshot";
import type { Selectable } from "kysely";
import { type App, todayOf } from "../app.ts";
import type { RoundRow } from "./round-rows.ts";

/** A personal link as it stands in the address. */
export interface AnswerKey {
  readonly tenantSlug: string;
  readonly token: string;
}

/** Whether an answer is taken; `late` is taken and marked. */
export type AnswerState = "open" | "late" | "closed" | "expired";

/** What a body has sent in before. */
export interface SentAnswer {
  readonly id: string;
  readonly receivedAt: Date;
  readonly late: boolean;
  readonly noComments: boolean;
  readonly remarks: readonly { readonly elementIds: readonly string[]; readonly text: string }[];
  readonly files: readonly string[];
}

export interface OpenedAnswer {
  readonly tenant: { readonly id: string; readonly slug: string; readonly name: string };
  readonly round: Pick<RoundRow, "name" | "kind" | "deadline" | "message" | "url">;
  readonly party: { readonly name: string };
  readonly state: AnswerState;
  /** The version that was sent out, never the text being written. */
  readonly snapshot: PlanSnapshot;
  /** Everything this body has sent in, oldest first. */
  readonly sent: readonly SentAnswer[];
}

/** What a link leads to, before anything of it is shown. */
export interface FoundLink {
  readonly tenant: OpenedAnswer["tenant"];
  readonly round: RoundRow;
  readonly party: Selectable<ConsultationPartyTable>;
  readonly plan: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly status: PlanStatus;
  };
  readonly state: AnswerState;
}

/** The tenant an address names. Throws `consultation.notFound`. */
export async function tenantOfLink(options: {
  app: App;
  key: AnswerKey;
}): Promise<OpenedAnswer["tenant"]> {
  const { app, key } = options;
  const tenant = await app.systemStore.read((reader) =>
    reader
      .selectFrom("tenant")
      .select(["id", "slug", "name"])
      .where("slug", "=", key.tenantSlug)
      .executeTakeFirst(),
  );
  if (!tenant) throw new CodedError("consultation.notFound");
  return tenant;
}

/**
 * The body and round behind a link. Throws `consultation.notFound` alike for a wrong secret, one
 * of another tenant and one that was ended because the letter went astray.
 */
export async function findLink(
  reader: TenantReader,
  options: { app: App; tenant: OpenedAnswer["tenant"]; token: string },
): Promise<FoundLink> {
  const { app, tenant, token } = options;
  const link = await reader
    .selectFrom("consultation_link")
    .select(["party_id", "expires_at"])
    .where("token_hash", "=", hashLinkToken(token))
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (!link) throw new CodedError("consultation.notFound");
  const party = await reader
    .selectFrom("consultation_party")
    .selectAll()
    .where("id", "=", link.party_id)
    .executeTakeFirstOrThrow();
  const round = await reader
    .selectFrom("consultation_round")
    .selectAll()
    .where("id", "=", party.round_id)
    .executeTakeFirstOrThrow();
  const plan = await reader
    .selectFrom("plan")
    .select(["id", "slug", "title", "status"])
    .where("id", "=", round.plan_id)
    .executeTakeFirstOrThrow();
  return { tenant, round, party, plan, state: stateOf({ app, link, round, plan }) };
}

function stateOf(options: {
  app: App;
  link: { expires_at: Date };
  round: RoundRow;
  plan: { status: PlanStatus };
}): AnswerState {
  const { app, link, round, plan } = options;
  if (round.closed_at !== null || !isBeingWritten(plan.status)) return "closed";
  if (link.expires_at <= app.now()) return "expired";
  return todayOf(app) > round.deadline ? "late" : "open";
}

/** All that whoever holds a personal link may see. Throws `consultation.notFound`. */
export async function openAnswer(options: { app: App; key: AnswerKey }): Promise<OpenedAnswer> {
  const { app, key } = options;
  const tenant = await tenantOfLink(options);
  return app.tenantStore.read(tenant.id, async (reader) => {
    const { round, party, state } = await findLink(reader, { app, tenant, token: key.token });
    const version = await reader
      .selectFrom("plan_version")
      .select("snapshot")
      .where("plan_id", "=", round.plan_id)
      .where("number", "=", round.version_number)
      .executeTakeFirstOrThrow();
    return {
      tenant,
      round,
      party: { name: party.name },
      state,
      snapshot: readSnapshot(version.snapshot),
      sent: await selectSent(reader, party.id),
    };
  });
}

async function selectSent(reader: TenantReader, partyId: string): Promise<SentAnswer[]> {
  const answers = await reader
    .selectFrom("consultation_answer")
    .select(["id", "received_at", "late", "no_comments"])
    .where("party_id", "=", partyId)
    .orderBy("received_at")
    .orderBy("id")
    .execute();
  if (answers.length === 0) return [];
  const ids = answers.map(({ id }) => id);
  const remarks = await reader
    .selectFrom("consultation_remark")
    .select(["answer_id", "element_ids", "text"])
    .where("answer_id", "in", ids)
    .orderBy("place")
    .execute();
  const files = await reader
    .selectFrom("consultation_attachment")
    .select(["answer_id", "file_name"])
    .where("answer_id", "in", ids)
    .orderBy("file_name")
    .execute();
  return answers.map((answer) => ({
    id: answer.id,
    receivedAt: answer.received_at,
    late: answer.late,
    noComments: answer.no_comments,
    remarks: remarks
      .filter(({ answer_id }) => answer_id === answer.id)
      .map(({ element_ids, text }) => ({ elementIds: element_ids, text })),
    files: files.filter(({ answer_id }) => answer_id === answer.id).map((file) => file.file_name),
  }));
}
