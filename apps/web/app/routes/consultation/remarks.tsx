import { assessRemark } from "@boplan/application/consultation/assess-remark";
import { readRound } from "@boplan/application/consultation/read-round";
import { CodedError } from "@boplan/domain/error";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { type RemarkQuery, remarksPath } from "../../paths/consultation.ts";
import { Remarks } from "../../screens/consultation/remarks.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { answerForm, type FormDone, textIn } from "../../server/form.server.ts";
import { roundParams } from "../../server/params.ts";
import { remarksPage } from "../../server/remarks-page.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

const querySchema = z.object({
  party: z.uuid().optional().catch(undefined),
  show: z.literal("unassessed").optional().catch(undefined),
  remark: z.uuid().optional().catch(undefined),
});

function queryOf(url: URL): RemarkQuery {
  return querySchema.parse(Object.fromEntries(url.searchParams));
}

export const loader = tenantRoute({
  params: roundParams,
  permission: "plan:read",
  run: async (context) => {
    const { url, text, titled } = context;
    const { frame, round, answers, elements, parties } = await remarksPage(context);
    const query = queryOf(url);
    const all = answers.flatMap((answer) => answer.remarks);
    const assessed = (remarks: typeof all) =>
      remarks.filter(({ outcome }) => outcome !== null).length;
    const shown = answers
      .filter(({ partyId }) => query.party === undefined || partyId === query.party)
      .map((answer) =>
        query.show === undefined
          ? answer
          : {
              ...answer,
              // The one that is being written stays, also when it has just been saved.
              remarks: answer.remarks.filter(
                ({ id, outcome }) => outcome === null || id === query.remark,
              ),
            },
      )
      .filter(({ remarks }) => query.show === undefined || remarks.length > 0);
    return {
      title: titled(text.t("remarks.title")),
      ...frame,
      round,
      senders: parties
        .filter((party) => party.answers.length > 0)
        .map(({ id, name }) => {
          const theirs = answers
            .filter(({ partyId }) => partyId === id)
            .flatMap(({ remarks }) => remarks);
          return { id, name, remarks: theirs.length, assessed: assessed(theirs) };
        }),
      count: all.length,
      unassessed: all.length - assessed(all),
      query,
      answers: shown,
      // Sent only where a form needs them: a plan may have a thousand.
      candidates: frame.mayWrite && query.remark !== undefined ? elements : [],
    };
  },
});

export const action = tenantRoute({
  params: roundParams,
  permission: "plan:write",
  run: async (context) => {
    const { app, actor, tenant, params, url } = context;
    const asked = { app, actor, planSlug: params.plan, roundId: params.round };
    const { remark: _, ...list } = queryOf(url);
    const address = { tenant: tenant.slug, plan: params.plan, round: params.round };
    const save = async (form: FormData) => {
      const changedElementIds = form.getAll("changed").map(String);
      // Kept for a form that comes back: of several values with one name only one would be.
      form.set("chosen", changedElementIds.join(" "));
      const remarkId = z.uuid().safeParse(textIn(form, "remark"));
      if (!remarkId.success) throw new CodedError("consultation.notFound");
      const result = await assessRemark({
        ...asked,
        remarkId: remarkId.data,
        basedOn: Number(textIn(form, "version")) || 0,
        assessment: { ...Object.fromEntries(form), changedElementIds },
      });
      if (result.outcome === "conflict") throw new CodedError("consultation.changedMeanwhile");
    };
    const intents: Record<string, (form: FormData) => Promise<FormDone>> = {
      assess: async (form) => {
        await save(form);
        return { to: remarksPath({ ...address, query: list }), done: "remarkAssessed" };
      },
      assessNext: async (form) => {
        await save(form);
        const { parties } = await readRound(asked);
        const next = parties
          .filter(({ id }) => list.party === undefined || id === list.party)
          .flatMap(({ answers }) => answers.flatMap(({ remarks }) => remarks))
          .find(({ outcome }) => outcome === null);
        const query = { ...list, remark: next?.id };
        return { to: remarksPath({ ...address, query }), done: "remarkAssessed" };
      },
    };
    return answerForm({
      context,
      fields: {
        "consultation.changedMeanwhile": "conflict",
        "consultation.outcomeMissing": "outcome",
        "consultation.assessmentMissing": "text",
        "text.tooLong": "text",
        "assess.*": "text",
        "assessNext.*": "text",
      },
      intents,
    });
  },
});

export default function ConsultationRemarks() {
  const refusal = useActionData<typeof action>();
  return (
    <Remarks
      {...useLoaderData<typeof loader>()}
      // Both ways to save are one form.
      refusal={refusal && { ...refusal, intent: "assess" }}
    />
  );
}
