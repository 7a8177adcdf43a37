import { todayOf } from "@boplan/application/app";
import { MAX_ANSWER_BYTES } from "@boplan/application/attachment/admit-files";
import { decidePlan } from "@boplan/application/decision/decide-plan";
import { attachDocuments, removeDocument } from "@boplan/application/decision/decision-documents";
import { decisionSchema } from "@boplan/application/decision/decision-form";
import { namePredecessor } from "@boplan/application/decision/name-predecessor";
import { freezeVersion } from "@boplan/application/plan/freeze-version";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { decisionPath } from "../../paths/version.ts";
import { DecisionPage } from "../../screens/decision/decision-page.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { filesIn } from "../../server/answer-form.server.ts";
import { missingForAdoption } from "../../server/blocked-adoption.server.ts";
import { boundedRequest } from "../../server/bounded-request.server.ts";
import { decisionPage } from "../../server/decision-page.server.ts";
import { answerForm, choiceIn, textIn } from "../../server/form.server.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: decisionPage,
});

export const action = tenantRoute({
  params: planParams,
  permission: ["plan:write", "plan:adopt"],
  run: async (route) => {
    const context = { ...route, request: boundedRequest(route.request, MAX_ANSWER_BYTES) };
    const { app, actor, tenant, params, text } = context;
    const asked = { app, actor, planSlug: params.plan };
    const to = decisionPath({ tenant: tenant.slug, plan: params.plan });
    return answerForm({
      context,
      fields: {
        "decide.*": "outcome",
        "decide/attachment.tooMany": "files",
        "decide/attachment.tooLarge": "files",
        "decide/attachment.type": "files",
        "decision.inFuture": "on",
        "date.dayMissing": "on",
        "date.missing": "on",
        "date.malformed": "on",
        "title.missing": "body",
        "url.malformed": "minutesUrl",
        "predecessor.*": "predecessor",
        "propose.*": "propose",
      },
      more: (error) => missingForAdoption(error, context),
      intents: {
        predecessor: async (form) => {
          await namePredecessor({ ...asked, predecessorSlug: choiceIn(form, "predecessor") });
          return { to, done: "predecessorNamed" };
        },
        propose: async () => {
          const label = text.t("decision.proposalLabel", { date: todayOf(app) });
          await freezeVersion({ ...asked, label, purpose: "proposal" });
          return { to, done: "versionKept" };
        },
        decide: async (form) => {
          const decision = decisionSchema.parse(Object.fromEntries(form));
          const versionLabel = text.t("decision.adoptedLabel", { date: decision.on });
          const { adoptedVersion } = await decidePlan({
            ...asked,
            contentHash: textIn(form, "contentHash"),
            decision,
            files: await filesIn(form),
            versionLabel,
          });
          return { to, done: adoptedVersion === null ? "decisionNoted" : "planAdopted" };
        },
        attach: async (form) => {
          const decisionId = textIn(form, "decision");
          await attachDocuments({ ...asked, decisionId, files: await filesIn(form) });
          return { to, done: "documentAttached" };
        },
        detach: async (form) => {
          await removeDocument({ ...asked, documentId: z.uuid().parse(textIn(form, "document")) });
          return { to, done: "documentRemoved" };
        },
      },
    });
  },
});

export default function Decide() {
  return (
    <DecisionPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
  );
}
