import { findPublicPlan } from "@boplan/application/public-plan/find-public-plan";
import { listPublicPage } from "@boplan/application/public-plan/list-public-page";
import { readPublicSnapshot, versionNamed } from "@boplan/application/public-plan/open-public-plan";
import { THEMES } from "@boplan/domain/theme";
import { z } from "zod";
import { readCursor, writeCursor } from "../cursor.ts";
import { entityTag } from "../entity-tag.ts";
import { elementsCsv } from "../formats/elements-csv.ts";
import { planJsonLd } from "../formats/plan-json-ld.ts";
import { publicPlanApiPath } from "../links.ts";
import { type Answer, defineOperation, FORMATS, type OperationContext } from "../operation.ts";
import { planOf, summaryOf, versionOf } from "../resources/plan-of.ts";
import { planResource, planSummary, versionResource } from "../resources/plan-resource.ts";
import { pageOf, paging, slug } from "../resources/primitives.ts";
import { wordsOf } from "../words.ts";

const planParams = z.object({ municipality: slug, plan: slug });
const versionParams = planParams.extend({
  version: z.coerce.number().int().min(1).meta({ description: "Its number." }),
});

const inFormats = z.strictObject({
  format: z
    .enum(Object.values(FORMATS) as [string, ...string[]])
    .optional()
    .meta({ description: "Instead of `Accept`, for a link." }),
});

const planAnswers = {
  "application/json": planResource,
  "application/ld+json": null,
  "text/csv": null,
} as const;

const listQuery = z.strictObject({
  q: z.string().max(200).default("").meta({ description: "Words that all have to be found." }),
  municipality: z.string().max(80).optional().meta({ description: "Its slug or national code." }),
  country: z.string().length(2).optional(),
  framework: z.string().max(80).optional(),
  theme: z.enum(THEMES).optional(),
  publishedAfter: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: "Only what became public after the moment: for whoever keeps a copy." }),
  ...paging,
});

export const listPlans = defineOperation({
  id: "listPlans",
  method: "GET",
  path: "/plans",
  scope: null,
  params: z.object({}),
  query: listQuery,
  answers: { "application/json": pageOf(planSummary, "PlanPage") },
  errors: ["api.badParameters"],
  run: async ({ app, i18n, links, query }) => {
    const { q, municipality, country, framework, theme, publishedAfter, cursor, limit } = query;
    const after = readCursor({ cursor, key: z.tuple([z.string(), z.string()]) });
    const { plans, hasMore } = await listPublicPage({
      app,
      query: {
        text: q,
        municipality: municipality ?? null,
        county: null,
        country: country ?? null,
        theme: theme ?? null,
        frameworkId: framework ?? null,
        publishedAfter: publishedAfter === undefined ? null : new Date(publishedAfter),
        after,
        limit,
      },
    });
    const items = plans.map((entry) =>
      summaryOf({ entry, words: wordsOf({ i18n, ...entry }), links }),
    );
    const last = plans.at(-1);
    const next = hasMore && last ? writeCursor([last.municipality.slug, last.slug]) : null;
    return {
      etag: entityTag(JSON.stringify(items), next),
      nextUrl: next === null ? null : links.api("/plans", { ...query, cursor: next }),
      content: () => ({ items, next }),
    };
  },
});

export const getPlan = defineOperation({
  id: "getPlan",
  method: "GET",
  path: "/municipalities/{municipality}/plans/{plan}",
  scope: null,
  params: planParams,
  query: inFormats,
  answers: planAnswers,
  errors: ["publicPlan.notFound"],
  run: (context) => answerVersion({ ...context, version: undefined }),
});

export const getPlanVersion = defineOperation({
  id: "getPlanVersion",
  method: "GET",
  path: "/municipalities/{municipality}/plans/{plan}/versions/{version}",
  scope: null,
  params: versionParams,
  query: inFormats,
  answers: planAnswers,
  errors: ["publicPlan.notFound", "publicVersion.notFound"],
  run: (context) => answerVersion({ ...context, version: context.params.version }),
});

export const listPlanVersions = defineOperation({
  id: "listPlanVersions",
  method: "GET",
  path: "/municipalities/{municipality}/plans/{plan}/versions",
  scope: null,
  params: planParams,
  query: z.strictObject({}),
  answers: { "application/json": pageOf(versionResource, "PlanVersionPage") },
  errors: ["publicPlan.notFound"],
  run: async ({ app, links, params }) => {
    const found = await findPublicPlan({ app, ...params });
    return {
      etag: entityTag(found.stamp, links.origin),
      content: () => ({
        items: found.versions.map((version) => versionOf({ version, ...params, links })),
        next: null,
      }),
    };
  },
});

/** The version in the format asked for; its content is read only for who does not have it. */
async function answerVersion(
  options: Pick<
    OperationContext<z.output<typeof planParams>, unknown, unknown>,
    "app" | "i18n" | "links" | "params" | "format"
  > & { version: number | undefined },
): Promise<Answer> {
  const { app, i18n, links, params, format } = options;
  const found = await findPublicPlan({ app, ...params });
  const version = versionNamed({ found, name: options.version });
  const words = wordsOf({ i18n, ...found.entry });
  return {
    etag: entityTag(found.stamp, version.contentHash, format, links.origin),
    fileName: format === "text/csv" ? `${params.plan}-${version.number}.csv` : undefined,
    content: async () => {
      const snapshot = await readPublicSnapshot({ app, publicationId: version.publicationId });
      const plan = planOf({ ...found, version, snapshot, words, links });
      if (format === "text/csv") return elementsCsv(plan.elements);
      if (format === "application/ld+json") return planJsonLd({ plan, links });
      return plan;
    },
  };
}

/** Where a plan is in the API; others link to it. */
export function planUrl(options: {
  links: OperationContext<unknown, unknown, unknown>["links"];
  municipality: string;
  plan: string;
}): string {
  return options.links.api(publicPlanApiPath(options));
}
