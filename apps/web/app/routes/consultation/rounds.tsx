import { randomUUID } from "node:crypto";
import { listRounds } from "@boplan/application/consultation/list-rounds";
import { prepareRound } from "@boplan/application/consultation/prepare-round";
import { CodedError } from "@boplan/domain/error";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { roundPath } from "../../paths/consultation.ts";
import { Rounds } from "../../screens/consultation/rounds.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { consultationFrame, lengthToday } from "../../server/consultation-page.server.ts";
import { dayInWords } from "../../server/day-in-words.ts";
import { answerForm, textIn } from "../../server/form.server.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async (context) => {
    const { app, actor, params, language, text, titled } = context;
    const { plan, rounds } = await listRounds({ app, actor, planSlug: params.plan });
    const length = lengthToday(context, plan);
    return {
      title: titled(text.t("consultation.title")),
      ...consultationFrame(context, plan),
      rounds: rounds.map((round) => ({
        ...round,
        deadline: dayInWords({ day: round.deadline, language }),
      })),
      proposed: {
        id: randomUUID(),
        name: "",
        kind: "referral" as const,
        deadline: length.suggestedDeadline,
        message: "",
        announcedOn: "",
        url: "",
      },
      lengthHint: length.hint,
    };
  },
});

export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async (context) => {
    const { app, actor, tenant, params } = context;
    return answerForm({
      context,
      fields: {
        "prepare.*": "name",
        "date.missing": "deadline",
        "date.malformed": "deadline",
        "date.dayMissing": "deadline",
        "text.tooLong": "message",
        "url.malformed": "url",
      },
      intents: {
        prepare: async (form) => {
          const roundId = z.uuid().safeParse(textIn(form, "round"));
          if (!roundId.success) throw new CodedError("consultation.changedMeanwhile");
          await prepareRound({
            app,
            actor,
            planSlug: params.plan,
            roundId: roundId.data,
            round: Object.fromEntries(form),
          });
          const address = { tenant: tenant.slug, plan: params.plan, round: roundId.data };
          return { to: roundPath(address), done: "roundPrepared" };
        },
      },
    });
  },
});

export default function ConsultationRounds() {
  return <Rounds {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
