import { randomUUID } from "node:crypto";
import { todayOf } from "@boplan/application/app";
import { openPicked } from "@boplan/application/catalogue/open-picked";
import { openPlan } from "@boplan/application/plan/open-plan";
import { optionalId, titleField } from "@boplan/application/plan/text-fields";
import { openStart, proposedPeriods } from "@boplan/application/start/open-start";
import { startPlan } from "@boplan/application/start/start-plan";
import type { PartialDate } from "@boplan/domain/partial-date";
import { isLanguage, LANGUAGES } from "@boplan/domain/tenant";
import { formatPartialDate } from "@boplan/i18n/format";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { writePath } from "../../paths/plan.ts";
import { regimePath, START_WAYS, type StartWay } from "../../paths/starting.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { NewPlan } from "../../screens/starting/new-plan.tsx";
import { formerView, pickedView } from "../../screens/starting/start-views.ts";
import { answerForm, choiceIn, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";
import { measurePicksIn, periodIn, sourceIn } from "../../server/starting-form.server.ts";
import { takenOverLabels, templateViews } from "../../server/starting-page.server.ts";

export const meta = pageMeta;

const way = z.enum(START_WAYS).catch("nothing");

export const loader = tenantRoute({
  params: tenantParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, url, language, text, titled }) => {
    const { frameworks, units, plans } = await openStart({ app, actor });
    const query = url.searchParams;
    const own = frameworks.find(({ jurisdiction }) => jurisdiction === tenant.country);
    const framework =
      frameworks.find(({ id }) => id === query.get("framework")) ?? own ?? frameworks[0];
    if (!framework) throw notHere();
    const asked = query.get("language") ?? "";
    const planLanguage = isLanguage(asked) ? asked : tenant.language;
    const chosen: StartWay = way.parse(query.get("from"));
    const words = framework.locales[language];
    const today = todayOf(app);
    // The plan in force is the likeliest to be carried on, whatever was edited last.
    const formers = plans
      .filter(({ frameworkId }) => frameworkId === framework.id)
      .toSorted(
        (one, other) => Number(other.status === "adopted") - Number(one.status === "adopted"),
      );
    const former = formers.find(({ slug }) => slug === query.get("former")) ?? formers[0];
    const picks = chosen === "measures" ? measurePicksIn(query) : [];
    return {
      title: titled(text.t("starting.title")),
      tenant: tenant.slug,
      way: chosen,
      startKey: randomUUID(),
      framework: framework.id,
      frameworks: frameworks.map(({ id, locales }) => ({
        value: id,
        label: locales[language].name,
      })),
      planLanguage,
      languages: LANGUAGES.map((id) => ({ value: id, label: text.t(`common:languages.${id}`) })),
      types: framework.documentTypes.map(({ id }) => ({
        value: id,
        label: words.documentTypes[id] ?? id,
      })),
      periods: proposedPeriods({ framework, on: today }).map(({ ruleId, from, to }) => ({
        value: `${from}/${to}`,
        label: text.t("starting.periodOf", {
          from: formatPartialDate({ date: from as PartialDate, language }),
          to: formatPartialDate({ date: to as PartialDate, language }),
          name: words.periods[ruleId] ?? ruleId,
        }),
      })),
      areas:
        chosen === "templates" ? templateViews({ framework, language: planLanguage, units }) : [],
      former:
        chosen === "former" && former
          ? formerView({
              plan: (await openPlan({ app, actor, planSlug: former.slug })).plan,
              framework,
              language,
              today,
            })
          : null,
      formers: formers.map(({ slug, title }) => ({ value: slug, label: title })),
      picked: pickedView({ measures: await openPicked({ app, actor, picks }), text }),
    };
  },
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "plan:write",
  run: async (context) => {
    const { app, actor, tenant } = context;
    return answerForm({
      context,
      fields: { "start.*": "title" },
      intents: {
        start: async (form) => {
          const language = textIn(form, "language");
          const planLanguage = isLanguage(language) ? language : tenant.language;
          const labels = takenOverLabels(planLanguage);
          const started = await startPlan({
            app,
            actor,
            start: {
              key: z.uuid().parse(textIn(form, "key")),
              title: titleField.parse(textIn(form, "title")),
              frameworkId: textIn(form, "framework"),
              language: planLanguage,
              type: optionalId.parse(choiceIn(form, "type")),
              period: periodIn(textIn(form, "period")),
              source: sourceIn({ form, way: way.parse(textIn(form, "way")), labels }),
            },
          });
          const address = { tenant: tenant.slug, plan: started.slug };
          const to = started.hasOlderWording ? regimePath(address) : writePath(address);
          return { to, done: "planStarted" };
        },
      },
    });
  },
});

export default function StartPlan() {
  return <NewPlan {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
