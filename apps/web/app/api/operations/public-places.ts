import { listPublicMunicipalities } from "@boplan/application/public-plan/list-public-page";
import { openPublicMunicipality } from "@boplan/application/public-plan/open-public-municipality";
import { searchPublicMeasures } from "@boplan/application/public-plan/search-public-measures";
import { THEMES } from "@boplan/domain/theme";
import { z } from "zod";
import { placeKey, readCursor, writeCursor } from "../cursor.ts";
import { entityTag } from "../entity-tag.ts";
import { publicPlanApiPath } from "../links.ts";
import { defineOperation } from "../operation.ts";
import { municipalityOf, summaryOf } from "../resources/plan-of.ts";
import { planSummary } from "../resources/plan-resource.ts";
import {
  language,
  municipality,
  pageOf,
  paging,
  slug,
  term,
  themeTerm,
} from "../resources/primitives.ts";
import { wordsOf } from "../words.ts";

const listed = z
  .strictObject({ municipality, planCount: z.int() })
  .meta({ id: "ListedMunicipality" });

export const listMunicipalities = defineOperation({
  id: "listMunicipalities",
  method: "GET",
  path: "/municipalities",
  scope: null,
  params: z.object({}),
  query: z.strictObject({ country: z.string().length(2).optional(), ...paging }),
  answers: { "application/json": pageOf(listed, "MunicipalityPage") },
  errors: ["api.badParameters"],
  run: async ({ app, links, query }) => {
    const { country, limit } = query;
    const [after = null] = readCursor({ cursor: query.cursor, key: placeKey }) ?? [];
    const found = await listPublicMunicipalities({
      app,
      query: { country: country ?? null, after, limit },
    });
    const items = found.municipalities.map(({ municipality, planCount }) => ({
      municipality: municipalityOf({ municipality, links }),
      planCount,
    }));
    const last = items.at(-1);
    const next = found.hasMore && last ? writeCursor([last.municipality.slug]) : null;
    return {
      etag: entityTag(JSON.stringify(items), next),
      nextUrl: next === null ? null : links.api("/municipalities", { ...query, cursor: next }),
      content: () => ({ items, next }),
    };
  },
});

export const getMunicipality = defineOperation({
  id: "getMunicipality",
  method: "GET",
  path: "/municipalities/{municipality}",
  scope: null,
  params: z.object({ municipality: slug }),
  query: z.strictObject({}),
  answers: {
    "application/json": z
      .strictObject({ municipality, plans: z.array(planSummary), catalogueUrl: z.url() })
      .meta({ id: "MunicipalityPlans" }),
  },
  errors: ["publicPlan.notFound"],
  run: async ({ app, i18n, links, params }) => {
    const opened = await openPublicMunicipality({ app, ...params });
    return {
      etag: entityTag(opened.stamp, links.origin),
      content: () => ({
        municipality: municipalityOf({ municipality: opened.municipality, links }),
        plans: opened.plans.map((entry) =>
          summaryOf({ entry, words: wordsOf({ i18n, ...entry }), links }),
        ),
        catalogueUrl: links.page(`/p/${params.municipality}/dcat.rdf`),
      }),
    };
  },
});

const measure = z
  .strictObject({
    id: z.uuid(),
    title: z.string(),
    text: z.string(),
    goal: z.string().nullable().meta({ description: "Title of what it is to lead to." }),
    themes: z.array(themeTerm),
    instruments: z.array(term),
    targetGroups: z.array(term),
    municipality: z.strictObject({ slug, name: z.string(), country: z.string() }),
    plan: z.strictObject({ slug, title: z.string(), url: z.url() }),
    framework: term,
    language,
  })
  .meta({ id: "Measure", description: "A measure of a published plan, with where it stands." });

export const searchMeasures = defineOperation({
  id: "searchMeasures",
  method: "GET",
  path: "/measures",
  scope: null,
  params: z.object({}),
  query: z.strictObject({
    q: z.string().max(200).default("").meta({ description: "Words that all have to be found." }),
    theme: z.enum(THEMES).optional(),
    country: z.string().length(2).optional(),
    framework: z.string().max(80).optional(),
    instrument: z.string().max(100).optional().meta({ description: "Id of a framework." }),
    targetGroup: z.string().max(100).optional().meta({ description: "Id of a framework." }),
    ...paging,
  }),
  answers: { "application/json": pageOf(measure, "MeasurePage") },
  errors: ["api.badParameters"],
  run: async ({ app, i18n, links, query }) => {
    const { q, theme, country, framework, instrument, targetGroup, cursor, limit } = query;
    const key = z.tuple([z.string(), z.string(), z.int(), z.uuid()]);
    const { measures, hasMore } = await searchPublicMeasures({
      app,
      query: {
        text: q,
        theme: theme ?? null,
        country: country ?? null,
        frameworkId: framework ?? null,
        instrument: instrument ?? null,
        targetGroup: targetGroup ?? null,
        after: readCursor({ cursor, key }),
        limit,
      },
    });
    const items = measures.map((found) => {
      const words = wordsOf({ i18n, ...found });
      const address = { municipality: found.municipality.slug, plan: found.plan.slug };
      return {
        id: found.elementId,
        title: found.title,
        text: found.text,
        goal: found.goal,
        themes: found.themes.map((id) => words.theme(id)),
        instruments: found.instruments.map((id) => words.term("instruments", id)),
        targetGroups: found.targetGroups.map((id) => words.term("targetGroups", id)),
        municipality: { ...found.municipality, country: found.country },
        plan: { ...found.plan, url: links.api(publicPlanApiPath(address)) },
        framework: words.framework(),
        language: found.language,
      };
    });
    const last = measures.at(-1);
    const next = hasMore && last ? writeCursor(last.key) : null;
    return {
      etag: entityTag(JSON.stringify(items), next),
      nextUrl: next === null ? null : links.api("/measures", { ...query, cursor: next }),
      content: () => ({ items, next }),
    };
  },
});
