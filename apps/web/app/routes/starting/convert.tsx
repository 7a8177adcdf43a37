import { randomUUID } from "node:crypto";
import {
  convertPlan,
  type OpenedConversion,
  openConversion,
} from "@boplan/application/convert/convert-plan";
import { openPlan } from "@boplan/application/plan/open-plan";
import { titleField } from "@boplan/application/plan/text-fields";
import { isCodedError } from "@boplan/domain/error";
import { isLanguage, LANGUAGES, type Language } from "@boplan/domain/tenant";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { writePath } from "../../paths/plan.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { Conversion, type ConversionView } from "../../screens/starting/conversion.tsx";
import { mappedElements, mappedTerms } from "../../screens/starting/mapping-views.ts";
import { answerForm, textIn } from "../../server/form.server.ts";
import { chosenIn, mappingChoicesIn } from "../../server/mapping-form.server.ts";
import { offeredLenses } from "../../server/offered-lenses.ts";
import { planParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";
import { takenOverLabels } from "../../server/starting-page.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, params, url, language, text, titled }) => {
    const { plan, enabledFrameworks } = await openPlan({ app, actor, planSlug: params.plan });
    const offered = offeredLenses({
      frameworks: app.frameworks,
      own: plan.frameworkId,
      enabled: enabledFrameworks,
    });
    const frameworkId = url.searchParams.get("to") ?? offered[0]?.id;
    if (frameworkId === undefined) throw notHere();
    const opened = await openConversion({ app, actor, planSlug: params.plan, frameworkId });
    const { from, to } = opened;
    return {
      title: titled(text.t("converting.title")),
      tenant: tenant.slug,
      plan: {
        slug: plan.slug,
        title: plan.title,
        lang: plan.language === language ? undefined : plan.language,
      },
      from: from.locales[language].name,
      to: { id: to.id, name: to.locales[language].name },
      frameworks: offered.map(({ id, locales }) => ({ id, name: locales[language].name })),
      startKey: randomUUID(),
      planLanguage: plan.language,
      languages: LANGUAGES.map((id) => ({ value: id, label: text.t(`common:languages.${id}`) })),
      ...viewOf({ opened, language, chosen: {} }),
    };
  },
});

function viewOf(options: {
  opened: OpenedConversion;
  language: Language;
  chosen: Readonly<Record<string, string>>;
}): ConversionView {
  const { opened, language, chosen } = options;
  const { plan, from, to, mapping } = opened;
  const areas = to.locales[language].goalAreas;
  const titles = new Map(plan.elements.map(({ id, title }) => [id, title]));
  return {
    elements: mappedElements({ plan, mappings: mapping.elements, from, to, language }),
    terms: mappedTerms({ mapping, from, to, language }),
    goalAreas: mapping.goalAreas.flatMap(({ elementId, candidates: [best] }) =>
      best
        ? [
            {
              id: elementId,
              title: titles.get(elementId) ?? "",
              near: areas[best.id]?.title ?? best.id,
            },
          ]
        : [],
    ),
    chosen,
  };
}

export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async (context) => {
    const { app, actor, tenant, params, language } = context;
    const form = await context.request.clone().formData();
    const asked = {
      app,
      actor,
      planSlug: params.plan,
      frameworkId: textIn(form, "to"),
      choices: mappingChoicesIn(form),
    };
    let refused: unknown = null;
    if (textIn(form, "intent") === "preview") {
      try {
        const opened = await openConversion(asked);
        return data({ preview: viewOf({ opened, language, chosen: chosenIn(form) }) });
      } catch (error) {
        if (!isCodedError(error) || error.code !== "framework.badChoice") throw error;
        refused = error;
      }
    }
    return answerForm({
      context,
      fields: { "convert.*": "title", "framework.badChoice": "elements" },
      intents: {
        preview: async () => {
          throw refused;
        },
        convert: async () => {
          const written = textIn(form, "language");
          const planLanguage = isLanguage(written) ? written : tenant.language;
          const { slug } = await convertPlan({
            ...asked,
            key: z.uuid().parse(textIn(form, "key")),
            title: titleField.parse(textIn(form, "title")),
            language: planLanguage,
            labels: takenOverLabels(planLanguage),
            together: namesIn(textIn(form, "together")),
          });
          return { to: writePath({ tenant: tenant.slug, plan: slug }), done: "converted" };
        },
      },
    });
  },
});

function namesIn(written: string): string[] {
  return written
    .slice(0, 500)
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

export default function ConvertPlan() {
  const answer = useActionData<typeof action>();
  const preview = answer && "preview" in answer ? answer.preview : null;
  const refusal = answer && "errors" in answer ? answer : undefined;
  return (
    <Conversion
      key={preview ? "preview" : "proposal"}
      {...useLoaderData<typeof loader>()}
      {...(preview ?? (refusal ? { chosen: refusal.values } : {}))}
      refusal={refusal}
    />
  );
}
