import { hashLinkToken } from "@boplan/auth/link-token";
import type { TenantReader, TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { type App, todayOf } from "../app.ts";
import { admitFiles, type SentFile } from "../attachment/admit-files.ts";
import { forgetFiles, storeFiles } from "../attachment/store-files.ts";
import { announce, type OutboxEntry } from "../job-outbox.ts";
import { requestMail } from "../mail/request-mail.ts";
import { lockPlan } from "../plan/freeze-version.ts";
import type { AnswerLink } from "./ask-party.ts";
import { type AnswerKey, type FoundLink, findLink, tenantOfLink } from "./open-answer.ts";
import { type AnswerForm, answerSchema } from "./round-form.ts";
import { type TakenAnswer, takeAnswer } from "./take-answer.ts";

export interface SubmitAnswerOptions {
  readonly app: App;
  readonly key: AnswerKey;
  /** Parsed by `answerSchema`; whatever comes may be handed in. */
  readonly answer: unknown;
  readonly files: readonly SentFile[];
  /** Network address of the caller, for the throttle. */
  readonly address: string;
  readonly linkOf: AnswerLink;
}

/**
 * Takes what a body sends in through its personal link. It may come again with more until the
 * round is closed; after the deadline it is taken and marked late. The same form twice is one
 * answer and one receipt.
 *
 * Throws `consultation.notFound`, `consultation.throttled` (minutes), `consultation.closed`,
 * `consultation.linkExpired`, `consultation.elementGone`, as `admitFiles`, and `ZodError`.
 */
export async function submitAnswer(options: SubmitAnswerOptions): Promise<TakenAnswer> {
  const { app, key, address } = options;
  const tenant = await tenantOfLink(options);
  await app.answerThrottle.admit({ link: hashLinkToken(key.token), address });
  // Asked first: nobody makes us keep files without a link that holds.
  await app.tenantStore.read(tenant.id, async (reader) =>
    requireTaking(await findLink(reader, { app, tenant, token: key.token })),
  );
  const answer = answerSchema.parse(options.answer);
  const files = await storeFiles({
    app,
    tenantId: tenant.id,
    files: admitFiles(options.files),
  });
  try {
    const { taken, letter } = await app.tenantStore.write(tenant.id, async (writer) => {
      const before = await findLink(writer, { app, tenant, token: key.token });
      await lockPlan(writer, before.plan.slug);
      // Asked again behind the lock: the round may have been closed meanwhile.
      const found = await findLink(writer, { app, tenant, token: key.token });
      requireTaking(found);
      await requireElements(writer, { found, answer });
      const { plan, round, party } = found;
      const taken = await takeAnswer(writer, {
        app,
        plan,
        round,
        party,
        answer,
        files,
        receivedOn: todayOf(app),
        registeredBy: null,
      });
      const letter = taken.isRepeat
        ? null
        : await requestReceipt(writer, { ...options, found, taken });
      return { taken, letter };
    });
    if (taken.isRepeat) await forgetFiles(app, files);
    if (letter) await announce(app, letter);
    return taken;
  } catch (error) {
    await forgetFiles(app, files);
    throw error;
  }
}

function requireTaking({ state }: FoundLink): void {
  if (state === "closed") throw new CodedError("consultation.closed");
  if (state === "expired") throw new CodedError("consultation.linkExpired");
}

/** A remark can stand on an element of the version that was sent out, and on no other. */
async function requireElements(
  reader: TenantReader,
  options: { found: FoundLink; answer: AnswerForm },
): Promise<void> {
  const { found, answer } = options;
  const named = answer.remarks.flatMap(({ elementId }) => elementId ?? []);
  if (named.length === 0) return;
  const version = await reader
    .selectFrom("plan_version")
    .select("snapshot")
    .where("plan_id", "=", found.plan.id)
    .where("number", "=", found.round.version_number)
    .executeTakeFirstOrThrow();
  const known = new Set(version.snapshot.plan.elements.map(({ id }) => id));
  if (!named.every((id) => known.has(id))) throw new CodedError("consultation.elementGone");
}

async function requestReceipt(
  writer: TenantWriter,
  options: SubmitAnswerOptions & { found: FoundLink; taken: TakenAnswer },
): Promise<OutboxEntry<"mail"> | null> {
  const { app, key, linkOf, found, taken } = options;
  const { party, round, plan, tenant } = found;
  if (party.email === null) return null;
  return requestMail(writer, {
    app,
    mail: {
      key: `consultation-receipt/${taken.answerId}`,
      kind: taken.late ? "consultationReceiptLate" : "consultationReceipt",
      recipient: party.email,
      language: party.language,
      params: {
        tenant: tenant.name,
        plan: plan.title,
        round: round.name,
        party: party.name,
        expires: round.deadline,
        reference: taken.answerId.slice(0, 8),
        link: linkOf({ tenantSlug: tenant.slug, token: key.token, language: party.language }),
      },
      requestedBy: null,
    },
  });
}
