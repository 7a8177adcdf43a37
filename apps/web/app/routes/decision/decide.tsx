import { todayOf } from "@boplan/application/app";
import { MAX_ANSWER_BYTES } from "@boplan/application/attachment/admit-files";
import { decidePlan } from "@boplan/application/decision/decide-plan";
import { attachDocuments, removeDocument } from "@boplan/application/decision/decision-documents";
import { decisionSchema } from "@boplan/application/decision/decision-form";
import { namePredecessor } from "@boplan/application/decision/name-predecessor";
import { openDecision } from "@boplan/application/decision/open-decision";
import { freezeVersion } from "@boplan/application/plan/freeze-version";
import { listVersions } from "@boplan/application/version/list-versions";
import { isAllowed } from "@boplan/auth/permission";
import type { PartialDate } from "@boplan/domain/partial-date";
import { isBeingWritten } from "@boplan/domain/plan";
import { renewalsOf } from "@boplan/framework-host";
import { formatMoment, formatPartialDate } from "@boplan/i18n/format";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { decisionPath } from "../../paths/version.ts";
import { DecisionPage } from "../../screens/decision/decision-page.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { filesIn } from "../../server/answer-form.server.ts";
import { missingForAdoption } from "../../server/blocked-adoption.server.ts";
import { boundedRequest } from "../../server/bounded-request.server.ts";
import { answerForm, choiceIn, textIn } from "../../server/form.server.ts";
import { offeredLenses } from "../../server/offered-lenses.ts";
import { planParams } from "../../server/params.ts";
import { FILE_LIMITS } from "../../server/round-views.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, language, text, titled }) => {
    const asked = { app, actor, planSlug: params.plan };
    const opened = await openDecision(asked);
    const { plan: head, versions } = await listVersions(asked);
    const { plan, documents, contentHash, blocking, setAside, inForce, predecessorId } = opened;
    const framework = app.frameworks.get(plan.frameworkId);
    const words = framework.locales[language];
    const proposal = versions.find(({ purpose }) => purpose === "proposal");
    const day = (date: string) => formatPartialDate({ date: date as PartialDate, language });
    const may = (permission: "plan:write" | "plan:adopt") =>
      isBeingWritten(plan.status) && isAllowed({ role: actor.role, permission });
    return {
      title: titled(text.t("decision.title")),
      tenant: tenant.slug,
      plan: {
        slug: plan.slug,
        title: plan.title,
        lang: plan.language === language ? undefined : plan.language,
        isWritten: isBeingWritten(plan.status),
      },
      contentHash,
      blocking: blocking.length,
      setAside: setAside.length,
      decisions: plan.parts.decisions.map(({ id, body, on, section, caseNumber, outcome }) => ({
        id,
        body,
        on: on === null ? null : formatPartialDate({ date: on, language }),
        reference: section ?? caseNumber,
        outcome,
        documents: documents
          .filter(({ decisionId }) => decisionId === id)
          .map(({ id, name }) => ({ id, name })),
      })),
      bodies: framework.decidingBodies.map(({ id }) => ({
        id,
        name: words.decidingBodies[id] ?? id,
      })),
      inForce: inForce.map(({ id, slug, title }) => ({ id, slug, title })),
      predecessorId,
      renewals:
        plan.status === "adopted" && plan.document.adoptedOn !== null
          ? renewalsOf({ framework, adoptedOn: plan.document.adoptedOn, on: todayOf(app) }).map(
              ({ period, kind, from, to }) => ({ period, kind, from: day(from), to: day(to) }),
            )
          : [],
      proposal: proposal
        ? {
            number: proposal.number,
            when: formatMoment({ moment: proposal.createdAt, language }),
            isSame: proposal.contentHash === contentHash,
          }
        : null,
      mayWrite: may("plan:write"),
      mayAdopt: may("plan:adopt"),
      // Minutes are confirmed after the meeting, when the plan has long been closed.
      mayAttach: isAllowed({ role: actor.role, permission: "plan:adopt" }),
      limits: FILE_LIMITS,
      lens:
        offeredLenses({
          frameworks: app.frameworks,
          own: framework.id,
          enabled: head.enabledFrameworks,
        })[0]?.id ?? null,
    };
  },
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
