import { todayOf } from "@boplan/application/app";
import { type HomeView, openHome } from "@boplan/application/tenant/open-home";
import { isAllowed } from "@boplan/auth/permission";
import type { PartialDate } from "@boplan/domain/partial-date";
import { formatMoment, formatPartialDate } from "@boplan/i18n/format";
import { findingViews } from "../screens/plan/finding-views.ts";
import { eventSentence } from "../screens/tenant/event-sentence.ts";
import { planClock } from "../screens/tenant/plan-clock.ts";
import type { TenantContext } from "./route-builder.server.ts";

type Context = TenantContext<unknown>;

/** How many findings and measures stand on the first page; the rest is one link away. */
const FIRST_FEW = 5;

/** What waits in a municipality, in the order it weighs: validity, law, measures, news. */
export async function loadMunicipalityHome(context: Context) {
  const { app, actor, tenant, language, text } = context;
  const home = await openHome({ app, actor });
  const today = todayOf(app);
  return {
    tenant: tenant.slug,
    today: formatPartialDate({ date: today as PartialDate, language }),
    clock: planClock({
      inForce: home.inForce?.plan ?? null,
      draft: home.draft?.plan ?? null,
      today,
    }),
    draft: home.draft && draftOf({ draft: home.draft, context }),
    inForce: home.inForce && inForceOf({ inForce: home.inForce, context }),
    events: home.events.map((event) => ({
      at: event.at.toISOString(),
      when: formatMoment({ moment: event.at, language }),
      say: eventSentence({ event, text }),
    })),
  };
}

function draftOf(options: { draft: NonNullable<HomeView["draft"]>; context: Context }) {
  const { draft, context } = options;
  const { app, actor, language, text, translator } = context;
  const framework = app.frameworks.get(draft.plan.frameworkId);
  return {
    slug: draft.plan.slug,
    title: draft.plan.title,
    lang: draft.plan.language === language ? undefined : draft.plan.language,
    missing: draft.required.length,
    recommended: draft.recommended,
    canEdit: isAllowed({ role: actor.role, permission: "plan:write" }),
    findings: findingViews({
      findings: draft.required.slice(0, FIRST_FEW),
      plan: draft.plan,
      framework,
      text,
      translator: translator(framework.id),
    }),
  };
}

function inForceOf(options: { inForce: NonNullable<HomeView["inForce"]>; context: Context }) {
  const { inForce, context } = options;
  const { actor, language } = context;
  return {
    slug: inForce.plan.slug,
    title: inForce.plan.title,
    lang: inForce.plan.language === language ? undefined : inForce.plan.language,
    canReport: isAllowed({ role: actor.role, permission: "element:report" }),
    goals: goalsOf(inForce.goals).flatMap(({ id, title, attainment }) =>
      attainment === null ? [] : [{ id, title, attainment }],
    ),
    // Those that ask for somebody's attention come first, then those that are due.
    measures: inForce.measures
      .filter(({ status }) => status !== "done" && status !== "cancelled")
      .sort((a, b) => urgency(a) - urgency(b) || (a.end ?? "9999").localeCompare(b.end ?? "9999"))
      .slice(0, FIRST_FEW)
      .map(({ id, title, status, end }) => ({ id, title, status, end })),
  };
}

/** The goals themselves where the plan has any; else what it judges instead. */
function goalsOf(judged: NonNullable<HomeView["inForce"]>["goals"]) {
  const goals = judged.filter(({ kind }) => kind === "goal");
  return goals.length > 0 ? goals : judged.filter(({ kind }) => kind !== "vision");
}

function urgency({ status }: { status: string | null }): number {
  return status === "stopped" || status === "deviating" ? 0 : 1;
}
