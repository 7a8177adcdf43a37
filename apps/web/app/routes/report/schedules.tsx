import { randomUUID } from "node:crypto";
import { listReportSources } from "@boplan/application/report/list-sources";
import { listSchedules } from "@boplan/application/schedule/list-schedules";
import {
  dropSchedule,
  saveSchedule,
  scheduleSchema,
  turnSchedule,
} from "@boplan/application/schedule/save-schedule";
import { isAllowed } from "@boplan/auth/permission";
import { REPORT_OUTPUTS } from "@boplan/domain/report";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { schedulesPath } from "../../paths/report.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { Schedules } from "../../screens/report/schedules.tsx";
import { answerForm, choiceIn, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";
import { scheduleRow } from "../../server/schedule-views.server.ts";
import { siteOrigin } from "../../server/site-origin.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, language, text, titled, url }) => {
    const [{ schedules, timeZone }, plans] = await Promise.all([
      listSchedules({ app, actor }),
      listReportSources({ app, actor }),
    ]);
    const rows = schedules.map((schedule) => scheduleRow({ schedule, language, timeZone }));
    const mayChange = isAllowed({ role: actor.role, permission: "plan:write" });
    const asked = mayChange ? url.searchParams.get("schedule") : null;
    return {
      title: titled(text.t("schedules.title")),
      tenant: tenant.slug,
      schedules: rows,
      plans: plans.map(({ slug, title, language: lang }) => ({ slug, title, language: lang })),
      changing: rows.find(({ id }) => id === asked) ?? null,
      nextId: mayChange ? randomUUID() : null,
    };
  },
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "plan:write",
  run: (context) => {
    const { app, actor, tenant, url } = context;
    const to = schedulesPath(tenant.slug);
    const idIn = (form: FormData) => z.uuid().parse(textIn(form, "id"));
    return answerForm({
      context,
      fields: {
        "report.formatMissing": "format",
        "schedule.badDay": "day",
        "save.*": "plan",
      },
      intents: {
        save: async (form) => {
          const schedule = scheduleSchema.parse({
            id: textIn(form, "id"),
            planSlug: textIn(form, "plan"),
            kind: textIn(form, "kind"),
            outputs: REPORT_OUTPUTS.filter((output) => form.has(`format-${output}`)),
            language: textIn(form, "language"),
            rhythm: textIn(form, "rhythm"),
            month: choiceIn(form, "month"),
            day: textIn(form, "day"),
            isOn: form.has("isOn-1"),
          });
          const version = z.coerce.number().int().min(0).parse(textIn(form, "version"));
          await saveSchedule({ app, actor, schedule, version, origin: siteOrigin(url) });
          return { to, done: "scheduleSaved" };
        },
        turnOn: async (form) => {
          await turnSchedule({ app, actor, scheduleId: idIn(form), isOn: true });
          return { to, done: "scheduleOn" };
        },
        turnOff: async (form) => {
          await turnSchedule({ app, actor, scheduleId: idIn(form), isOn: false });
          return { to, done: "scheduleOff" };
        },
        drop: async (form) => {
          await dropSchedule({ app, actor, scheduleId: idIn(form) });
          return { to, done: "scheduleDropped" };
        },
      },
    });
  },
});

export default function ReportSchedules() {
  return <Schedules {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
