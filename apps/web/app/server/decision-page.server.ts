import { todayOf } from "@boplan/application/app";
import { openDecision } from "@boplan/application/decision/open-decision";
import { listVersions } from "@boplan/application/version/list-versions";
import { isAllowed } from "@boplan/auth/permission";
import type { PartialDate } from "@boplan/domain/partial-date";
import { isBeingWritten } from "@boplan/domain/plan";
import { renewalsOf } from "@boplan/framework-host";
import { formatMoment, formatPartialDate } from "@boplan/i18n/format";
import { offeredLenses } from "./offered-lenses.ts";
import { FILE_LIMITS } from "./round-views.server.ts";
import type { TenantContext } from "./route-builder.server.ts";

/** What the page of a plan's decision shows: what is missing, what was decided, what may be done. */
export async function decisionPage(context: TenantContext<{ plan: string }>) {
  const { app, actor, tenant, params, language, text, titled } = context;
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
}
