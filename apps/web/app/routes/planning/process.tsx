import { randomUUID } from "node:crypto";
import { todayOf } from "@boplan/application/app";
import { createCalendarLink, revokeCalendarLink } from "@boplan/application/process/calendar-link";
import { changeProcess } from "@boplan/application/process/change-process";
import { openProcess } from "@boplan/application/process/open-process";
import {
  offeredProcesses,
  phaseLengths,
  phaseTemplates,
} from "@boplan/application/process/process-template";
import { isAllowed } from "@boplan/auth/permission";
import { checkProcess, currentPhase } from "@boplan/domain/planning";
import { citationText } from "@boplan/framework-host";
import { formatMoment } from "@boplan/i18n/format";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { DoneKey } from "../../paths/done.ts";
import { calendarFeedPath, processPath } from "../../paths/planning.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { Process } from "../../screens/planning/process.tsx";
import { answerForm, textIn } from "../../server/form.server.ts";
import { planParams } from "../../server/params.ts";
import { planFrame } from "../../server/plan-frame.server.ts";
import { basedOnIn, readProcessCommand } from "../../server/process-form.server.ts";
import { forbidden, tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, params, language, text, titled, url }) => {
    const opened = await openProcess({ app, actor, planSlug: params.plan });
    const { plan, phases, version, units, calendarSince } = opened;
    const framework = app.frameworks.get(plan.frameworkId);
    const words = framework.locales[language];
    const documentType = plan.document.type;
    const templates = phaseTemplates({ framework, documentType, phases });
    const today = todayOf(app);
    const checked = checkProcess({
      phases,
      lengths: phaseLengths(templates),
      holidays: framework.holidays,
      today,
    });
    return {
      title: titled(text.t("planning.process.titleOf", { title: plan.title })),
      ...planFrame({ app, tenant, plan, enabled: plan.enabledFrameworks, language }),
      version,
      phases: checked.map((one) => {
        const citation = templates.get(one.phase.template ?? "")?.minimum?.citation;
        const law = citation && {
          text: citationText(citation),
          url: citation.url,
          isVerified: citation.verified,
        };
        return { ...one, law: law ?? null };
      }),
      current: currentPhase(checked),
      templates: offeredProcesses({ framework, documentType }).map(({ id }) => ({
        id,
        name: words.processes[id] ?? id,
      })),
      bodies: framework.decidingBodies.map(
        ({ id }) => framework.locales[plan.language].decidingBodies[id] ?? id,
      ),
      units: units.map(({ name }) => name),
      today,
      open: phases.find(({ id }) => id === url.searchParams.get("phase"))?.id ?? null,
      newId: randomUUID(),
      canEdit:
        plan.status !== "superseded" && isAllowed({ role: actor.role, permission: "plan:write" }),
      calendarSince: calendarSince && formatMoment({ moment: calendarSince, language }),
    };
  },
});

const DONE = {
  start: "processStarted",
  save: "phaseSaved",
  add: "phaseAdded",
  move: "phaseMoved",
  remove: "phaseRemoved",
  reschedule: "processRescheduled",
} as const satisfies Readonly<Record<string, DoneKey>>;

export const action = tenantRoute({
  params: planParams,
  // A reader has a calendar too; changing the process asks for more below.
  permission: "plan:read",
  run: async (context) => {
    const { app, actor, tenant, params, request, url } = context;
    const to = processPath({ tenant: tenant.slug, plan: params.plan });
    const intent = textIn(await request.clone().formData(), "intent");
    if (intent === "subscribe") {
      const { token } = await createCalendarLink({ app, actor, planSlug: params.plan });
      const feed = new URL(calendarFeedPath({ tenant: tenant.slug, token }), url).href;
      // The only answer that ever holds it.
      return data({ feed }, { headers: { "Cache-Control": "no-store" } });
    }
    if (intent !== "unsubscribe" && !isAllowed({ role: actor.role, permission: "plan:write" })) {
      throw forbidden();
    }
    const changes = Object.entries(DONE).map(([name, done]) => [
      name,
      async (form: FormData) => {
        const command = readProcessCommand({ intent: name, form });
        const basedOn = basedOnIn(form);
        await changeProcess({ app, actor, planSlug: params.plan, basedOn, command });
        return { to, done };
      },
    ]);
    return answerForm({
      context,
      fields: {},
      intents: {
        ...Object.fromEntries(changes),
        unsubscribe: async () => {
          await revokeCalendarLink({ app, actor, planSlug: params.plan });
          return { to, done: "calendarRevoked" as const };
        },
      },
    });
  },
});

export default function ProcessRoute() {
  const answer = useActionData<typeof action>();
  const feed = answer && "feed" in answer ? answer.feed : null;
  const refusal = answer && "errors" in answer ? answer : undefined;
  return <Process {...useLoaderData<typeof loader>()} feed={feed} refusal={refusal} />;
}
