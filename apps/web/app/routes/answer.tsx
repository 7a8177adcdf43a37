import { createHash, randomUUID } from "node:crypto";
import { MAX_ANSWER_BYTES } from "@boplan/application/attachment/admit-files";
import { openAnswer } from "@boplan/application/consultation/open-answer";
import { submitAnswer } from "@boplan/application/consultation/submit-answer";
import { isCodedError } from "@boplan/domain/error";
import { LANGUAGES } from "@boplan/domain/tenant";
import { formatMoment } from "@boplan/i18n/format";
import { data } from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answerPath } from "../paths/consultation.ts";
import { Answer } from "../screens/consultation/answer.tsx";
import { pageMeta } from "../screens/page-meta.ts";
import { leanElement } from "../screens/plan/lean-element.ts";
import { planWords } from "../screens/plan/plan-words.ts";
import { answerIn, filesIn } from "../server/answer-form.server.ts";
import { answerLinks } from "../server/answer-link.server.ts";
import { answerRefusal } from "../server/answer-refusal.server.ts";
import { boundedRequest } from "../server/bounded-request.server.ts";
import { dayInWords } from "../server/day-in-words.ts";
import { textIn } from "../server/form.server.ts";
import { tenantParams } from "../server/params.ts";
import { redirectTo } from "../server/redirect.server.ts";
import { FILE_LIMITS } from "../server/round-views.server.ts";
import { notHere, publicRoute } from "../server/route-builder.server.ts";

export const meta = pageMeta;

/** Choosing an element to comment on changes the address and nothing else. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

const keySchema = z
  .object({ tenant: tenantParams.shape.tenant, token: z.string().regex(/^[\w-]{20,100}$/) })
  .transform(({ tenant, token }) => ({ tenantSlug: tenant, token }));

function keyOf(url: URL) {
  const [, , tenant, token] = url.pathname.replace(/\.data$/, "").split("/");
  const key = keySchema.safeParse({ tenant, token });
  if (!key.success) throw notHere();
  return key.data;
}

export const loader = publicRoute(async ({ app, url, language, titled }) => {
  const key = keyOf(url);
  const { tenant, round, party, state, snapshot, sent } = await openAnswer({ app, key });
  const { plan } = snapshot;
  const framework = app.frameworks.get(plan.frameworkId);
  const moment = (at: Date) => formatMoment({ moment: at, language });
  const receipt = sent.find(({ id }) => id === url.searchParams.get("receipt"));
  const here = { tenant: tenant.slug, token: key.token };
  const receiptId = receipt?.id;
  return {
    title: titled(plan.title),
    linkName: createHash("sha256").update(key.token).digest("hex").slice(0, 16),
    tenantName: tenant.name,
    partyName: party.name,
    round: {
      name: round.name,
      message: round.message,
      url: round.url,
      until: dayInWords({ day: round.deadline, language }),
    },
    state,
    plan: {
      title: plan.title,
      summary: plan.summary,
      language: plan.language,
      units: plan.units,
      elements: plan.elements.map(leanElement),
    },
    words: planWords({ framework, language }),
    sent: sent.map(({ receivedAt, ...answer }) => ({ ...answer, moment: moment(receivedAt) })),
    receipt: receipt
      ? {
          reference: receipt.id.slice(0, 8),
          moment: moment(receipt.receivedAt),
          late: receipt.late,
        }
      : null,
    clientKey: randomUUID(),
    limits: FILE_LIMITS,
    inLanguage: {
      sv: answerPath({ ...here, language: "sv", receipt: receiptId }),
      nb: answerPath({ ...here, language: "nb", receipt: receiptId }),
      nn: answerPath({ ...here, language: "nn", receipt: receiptId }),
      en: answerPath({ ...here, language: "en", receipt: receiptId }),
    },
  };
});

/** Takes an answer. Whatever hinders it, the text comes back into the form. */
export const action = publicRoute(async ({ app, request, url, scope, translator }) => {
  const key = keyOf(url);
  // A link that does not hold reads nobody's files.
  await openAnswer({ app, key });
  const form = await boundedRequest(request, MAX_ANSWER_BYTES).formData();
  if (textIn(form, "intent") === "more") {
    form.set("count", String(answerIn(form).remarks.length + 1));
    return data(answerRefusal({ form, translator, error: null }));
  }
  try {
    const { answerId } = await submitAnswer({
      app,
      key,
      answer: answerIn(form),
      files: await filesIn(form),
      address: scope.clientAddress,
      linkOf: answerLinks(url),
    });
    const language = LANGUAGES.find((one) => one === url.searchParams.get("lang"));
    const { tenantSlug: tenant, token } = key;
    throw redirectTo(answerPath({ tenant, token, language, receipt: answerId }));
  } catch (error) {
    const isMendable =
      error instanceof z.ZodError ||
      (isCodedError(error) && error.code !== "consultation.notFound");
    if (!isMendable) throw error;
    const status = isCodedError(error) && error.code === "consultation.throttled" ? 429 : 400;
    return data(answerRefusal({ form, translator, error }), { status });
  }
});

export default function AnswerConsultation() {
  return <Answer {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
