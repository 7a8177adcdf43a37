import { editHead, headChangesSchema } from "@boplan/application/plan/edit-head";
import { listPlans } from "@boplan/application/plan/list-plans";
import { type ReadPlan, readPlan } from "@boplan/application/plan/read-plan";
import { startPlan } from "@boplan/application/start/start-plan";
import { CodedError } from "@boplan/domain/error";
import { LANGUAGES } from "@boplan/domain/tenant";
import type { i18n } from "i18next";
import { z } from "zod";
import { createdId } from "../created-id.ts";
import { placeKey, readCursor, writeCursor } from "../cursor.ts";
import { basedOn, entityTag, versionTag } from "../entity-tag.ts";
import { holderOf } from "../holder-of.ts";
import { type ApiLinks, ownPlanApiPath } from "../links.ts";
import { defineOperation } from "../operation.ts";
import { pageAfter } from "../page-after.ts";
import { contentOf } from "../resources/plan-of.ts";
import {
  type OwnPlanResource,
  ownPlanResource,
  ownPlanSummary,
} from "../resources/plan-resource.ts";
import { pageOf, paging, slug } from "../resources/primitives.ts";
import { wordsOf } from "../words.ts";

export const ownPlanParams = z.object({ tenant: slug, plan: slug });

export const listOwnPlans = defineOperation({
  id: "listOwnPlans",
  method: "GET",
  path: "/tenants/{tenant}/plans",
  scope: "plans:read",
  params: z.object({ tenant: slug }),
  query: z.strictObject(paging),
  answers: { "application/json": pageOf(ownPlanSummary, "OwnPlanPage") },
  errors: ["api.badParameters", "plan.changedMeanwhile"],
  run: async ({ app, i18n, links, params, query, holder }) => {
    const heads = await listPlans({ app, actor: holderOf(holder).actor });
    // By id: the order of last change would move plans between pages.
    const all = [...heads].sort((a, b) => (a.id < b.id ? -1 : 1));
    const [after = null] = readCursor({ cursor: query.cursor, key: placeKey }) ?? [];
    const page = pageAfter({ all, isWanted: () => true, after, limit: query.limit });
    const items = page.items.map((head) => ({
      id: head.id,
      slug: head.slug,
      title: head.title,
      summary: head.summary,
      framework: wordsOf({ i18n, ...head }).framework(),
      language: head.language,
      status: head.status,
      version: head.version,
      url: links.api(ownPlanApiPath({ ...params, plan: head.slug })),
    }));
    const next = page.last === null ? null : writeCursor([page.last]);
    const path = `/tenants/${params.tenant}/plans`;
    return {
      etag: entityTag(JSON.stringify(items), next),
      nextUrl: next === null ? null : links.api(path, { ...query, cursor: next }),
      content: () => ({ items, next }),
    };
  },
});

export const getOwnPlan = defineOperation({
  id: "getOwnPlan",
  method: "GET",
  path: "/tenants/{tenant}/plans/{plan}",
  scope: "plans:read",
  params: ownPlanParams,
  query: z.strictObject({}),
  answers: { "application/json": ownPlanResource },
  errors: ["plan.notFound"],
  run: async ({ app, i18n, links, params, holder }) => {
    const found = await readPlan({ app, actor: holderOf(holder).actor, planSlug: params.plan });
    return answerPlan({ found, i18n, links, tenant: params.tenant });
  },
});

const newPlan = z
  .strictObject({
    title: z.string().trim().min(1, "title.missing").max(500, "title.tooLong"),
    framework: slug.meta({ description: "Id of a framework that the municipality has enabled." }),
    language: z.enum(LANGUAGES),
    type: slug.nullable().default(null).meta({ description: "Document type of the framework." }),
    period: z
      .strictObject({ from: z.iso.date(), to: z.iso.date() })
      .nullable()
      .default(null)
      .meta({ description: "First and last day." }),
  })
  .meta({ id: "NewPlan" });

export const createOwnPlan = defineOperation({
  id: "createOwnPlan",
  method: "POST",
  path: "/tenants/{tenant}/plans",
  scope: "plans:write",
  params: z.object({ tenant: slug }),
  query: z.strictObject({}),
  body: newPlan,
  created: true,
  answers: { "application/json": ownPlanResource },
  errors: ["access.forbidden", "framework.unknown", "framework.notEnabled", "plan.titleMissing"],
  run: async (context) => {
    const { app, i18n, links, params, body, holder } = context;
    const { actor } = holderOf(holder);
    const { framework, ...start } = body;
    const { slug: planSlug } = await startPlan({
      app,
      actor,
      start: {
        ...start,
        key: createdId({ ...context, place: `/tenants/${params.tenant}/plans` }),
        frameworkId: framework,
        source: { kind: "nothing" },
      },
    });
    const found = await readPlan({ app, actor, planSlug });
    const answer = answerPlan({ found, i18n, links, tenant: params.tenant });
    const location = links.api(ownPlanApiPath({ ...params, plan: planSlug }));
    return { ...answer, status: 201, location };
  },
});

export const editOwnPlan = defineOperation({
  id: "editOwnPlan",
  method: "PATCH",
  path: "/tenants/{tenant}/plans/{plan}",
  scope: "plans:write",
  params: ownPlanParams,
  query: z.strictObject({}),
  body: z.strictObject(headChangesSchema.partial().shape).meta({
    id: "PlanChanges",
    description: "What is left out stays as it is; null takes a fact away.",
  }),
  versioned: true,
  answers: { "application/json": ownPlanResource },
  errors: ["access.forbidden", "plan.notFound", "plan.notEditable"],
  run: async ({ app, i18n, links, params, body, holder, ifMatch }) => {
    const { actor } = holderOf(holder);
    const planSlug = params.plan;
    const base = basedOn(ifMatch ?? []);
    const version =
      base === "*" ? (await readPlan({ app, actor, planSlug })).headVersion : (base ?? -1);
    const result = await editHead({ app, actor, planSlug, basedOn: version, changes: body });
    if (result.outcome === "conflict") {
      throw new CodedError("api.preconditionFailed", { version: result.current.version });
    }
    const found = await readPlan({ app, actor, planSlug });
    return answerPlan({ found, i18n, links, tenant: params.tenant });
  },
});

function answerPlan(options: { found: ReadPlan; i18n: i18n; links: ApiLinks; tenant: string }) {
  const { found, i18n, links, tenant } = options;
  const { plan, headVersion, frameworkVersion } = found;
  const words = wordsOf({ i18n, ...plan });
  const address = ownPlanApiPath({ tenant, plan: plan.slug });
  const content: OwnPlanResource = {
    id: plan.id,
    slug: plan.slug,
    title: plan.title,
    summary: plan.summary,
    framework: words.framework(),
    language: plan.language,
    status: plan.status,
    version: headVersion,
    frameworkVersion,
    ...contentOf({ plan, words }),
    customFields: plan.customFields.map((field) => ({
      ...field,
      options: [...field.options],
      kinds: [...field.kinds],
    })),
    units: plan.units.map(({ id, name, parentId }) => ({ id, name, parentId })),
    elementsUrl: links.api(`${address}/elements`),
  };
  return { etag: versionTag(headVersion, content), content: () => content };
}
