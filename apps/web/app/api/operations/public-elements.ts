import { openPublicPlan } from "@boplan/application/public-plan/open-public-plan";
import { CodedError } from "@boplan/domain/error";
import { ELEMENT_KINDS } from "@boplan/domain/plan";
import { THEMES } from "@boplan/domain/theme";
import { z } from "zod";
import { readCursor, writeCursor } from "../cursor.ts";
import { entityTag } from "../entity-tag.ts";
import { publicPlanApiPath } from "../links.ts";
import { defineOperation } from "../operation.ts";
import { pageAfter } from "../page-after.ts";
import { elementOf } from "../resources/element-of.ts";
import { elementResource } from "../resources/element-resource.ts";
import { pageOf, paging, slug } from "../resources/primitives.ts";
import { wordsOf } from "../words.ts";

const planParams = z.object({ municipality: slug, plan: slug });

/** What a list of elements can be narrowed by. */
export const elementFilter = {
  kind: z.enum(ELEMENT_KINDS).optional(),
  theme: z.enum(THEMES).optional(),
};

export const listPlanElements = defineOperation({
  id: "listPlanElements",
  method: "GET",
  path: "/municipalities/{municipality}/plans/{plan}/elements",
  scope: null,
  params: planParams,
  query: z.strictObject({ ...elementFilter, ...paging }),
  answers: { "application/json": pageOf(elementResource, "ElementPage") },
  errors: ["publicPlan.notFound", "publicVersion.notFound", "api.badParameters"],
  run: async ({ app, i18n, links, params, query }) => {
    // The pages of one reading are of one version, however many become public meanwhile.
    const cursor = readCursor({ cursor: query.cursor, key: z.tuple([z.int(), z.string()]) });
    const opened = await openPublicPlan({ app, ...params, version: cursor?.[0] });
    const { version, snapshot } = opened;
    const { items, last } = pageAfter({
      all: snapshot.plan.elements,
      isWanted: isWanted(query),
      after: cursor?.[1] ?? null,
      limit: query.limit,
    });
    const next = last === null ? null : writeCursor([version.number, last]);
    const words = wordsOf({ i18n, ...opened.entry });
    return {
      etag: entityTag(opened.stamp, version.contentHash, JSON.stringify(query), links.origin),
      nextUrl:
        next === null
          ? null
          : links.api(`${publicPlanApiPath(params)}/elements`, { ...query, cursor: next }),
      content: () => ({
        items: items.map((element) => elementOf({ element, units: snapshot.plan.units, words })),
        next,
      }),
    };
  },
});

export const getPlanElement = defineOperation({
  id: "getPlanElement",
  method: "GET",
  path: "/municipalities/{municipality}/plans/{plan}/elements/{element}",
  scope: null,
  params: planParams.extend({ element: z.uuid() }),
  query: z.strictObject({}),
  answers: { "application/json": elementResource },
  errors: ["publicPlan.notFound", "element.notFound"],
  run: async ({ app, i18n, params }) => {
    const opened = await openPublicPlan({ app, ...params });
    const { plan } = opened.snapshot;
    const element = plan.elements.find(({ id }) => id === params.element);
    if (!element) throw new CodedError("element.notFound");
    return {
      etag: entityTag(opened.version.contentHash, element.id),
      content: () =>
        elementOf({ element, units: plan.units, words: wordsOf({ i18n, ...opened.entry }) }),
    };
  },
});

/** Whether an element is asked for. */
export function isWanted(query: { kind?: string; theme?: string }) {
  return (element: { kind: string; themes: readonly string[] }): boolean =>
    (query.kind === undefined || element.kind === query.kind) &&
    (query.theme === undefined || element.themes.includes(query.theme));
}
