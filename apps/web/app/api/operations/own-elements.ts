import { includesScope } from "@boplan/application/api-token/scopes";
import type { App } from "@boplan/application/app";
import { editElement as saveElement } from "@boplan/application/plan/edit-element";
import {
  type ElementChanges,
  elementChangesSchema,
} from "@boplan/application/plan/element-changes";
import { type ReadElement, readElement, readPlan } from "@boplan/application/plan/read-plan";
import { changeStructure } from "@boplan/application/plan/structure/change-structure";
import type { Actor } from "@boplan/auth/permission";
import { CodedError, isCodedError } from "@boplan/domain/error";
import { ELEMENT_KINDS } from "@boplan/domain/plan";
import type { i18n } from "i18next";
import { z } from "zod";
import { createdId } from "../created-id.ts";
import { placeKey, readCursor, writeCursor } from "../cursor.ts";
import { basedOn, entityTag, versionTag } from "../entity-tag.ts";
import { holderOf } from "../holder-of.ts";
import { ownPlanApiPath } from "../links.ts";
import { type Answer, defineOperation } from "../operation.ts";
import { pageAfter } from "../page-after.ts";
import { ownElementOf } from "../resources/element-of.ts";
import { ownElementResource } from "../resources/element-resource.ts";
import { pageOf, paging } from "../resources/primitives.ts";
import { wordsOf } from "../words.ts";
import { ownPlanParams } from "./own-plans.ts";
import { elementFilter, isWanted } from "./public-elements.ts";

export const ownElementParams = ownPlanParams.extend({ element: z.uuid() });

/** What operations on one element of one's own plan have in common: they answer as it then stands. */
export const onOwnElement = {
  params: ownElementParams,
  query: z.strictObject({}),
  answers: { "application/json": ownElementResource },
} as const;

/** What refuses any change of a plan's parts. */
export const CHANGE_ERRORS = ["access.forbidden", "plan.notFound", "plan.notEditable"] as const;

/** What refuses a change of an element by what is said of it. */
const FIELD_ERRORS = [
  "element.unknownUnit",
  "element.unknownMember",
  "element.endsBeforeStart",
  "element.wrongProgress",
  "element.badCustomValue",
] as const;

export const listOwnElements = defineOperation({
  id: "listOwnElements",
  method: "GET",
  path: "/tenants/{tenant}/plans/{plan}/elements",
  scope: "plans:read",
  params: ownPlanParams,
  query: z.strictObject({ ...elementFilter, ...paging }),
  answers: { "application/json": pageOf(ownElementResource, "OwnElementPage") },
  errors: ["plan.notFound", "plan.changedMeanwhile", "api.badParameters"],
  run: async ({ app, i18n, links, params, query, holder }) => {
    const { plan } = await readPlan({ app, actor: holderOf(holder).actor, planSlug: params.plan });
    const [after = null] = readCursor({ cursor: query.cursor, key: placeKey }) ?? [];
    const all = plan.elements;
    const page = pageAfter({ all, isWanted: isWanted(query), after, limit: query.limit });
    const words = wordsOf({ i18n, ...plan });
    const items = page.items.map((element) => ownElementOf({ element, units: plan.units, words }));
    const next = page.last === null ? null : writeCursor([page.last]);
    const path = `${ownPlanApiPath(params)}/elements`;
    return {
      etag: entityTag(JSON.stringify(items), next),
      nextUrl: next === null ? null : links.api(path, { ...query, cursor: next }),
      content: () => ({ items, next }),
    };
  },
});

export const getOwnElement = defineOperation({
  id: "getOwnElement",
  method: "GET",
  path: "/tenants/{tenant}/plans/{plan}/elements/{element}",
  scope: "plans:read",
  ...onOwnElement,
  errors: ["plan.notFound", "element.notFound"],
  run: ({ app, i18n, params, holder }) =>
    answerElement({ app, i18n, actor: holderOf(holder).actor, params }),
});

const newElement = z
  .strictObject({
    kind: z.enum(ELEMENT_KINDS),
    parentId: z.uuid().nullable().default(null),
    after: z
      .union([z.literal("first"), z.literal("last"), z.uuid()])
      .default("last")
      .meta({ description: "Behind which of its siblings; or at an end." }),
    ...elementChangesSchema.partial().shape,
    title: elementChangesSchema.shape.title,
  })
  .meta({ id: "NewElement" });

export const createElement = defineOperation({
  id: "createElement",
  method: "POST",
  path: "/tenants/{tenant}/plans/{plan}/elements",
  scope: "plans:write",
  params: ownPlanParams,
  query: z.strictObject({}),
  body: newElement,
  created: true,
  answers: { "application/json": ownElementResource },
  errors: [
    ...CHANGE_ERRORS,
    "plan.changedMeanwhile",
    "element.notFound",
    "element.kindNotAllowedThere",
    "element.removedMeanwhile",
    ...FIELD_ERRORS,
  ],
  run: async (context) => {
    const { app, i18n, links, params, body, holder } = context;
    const { actor, scopes } = { ...holderOf(holder) };
    const { kind, parentId, after, title, ...changes } = body;
    requireReporting({ changes, scopes });
    const place = `${ownPlanApiPath(params)}/elements`;
    const id = createdId({ ...context, place });
    const created = { ...params, element: id };
    const location = links.api(`${place}/${id}`);
    // Sent again: what the first one made is the answer, whatever has become of it since.
    const standing = await answerElement({ app, i18n, actor, params: created }).catch(gone);
    if (standing) return { ...standing, status: 201, location };
    await changeStructure({
      app,
      actor,
      planSlug: params.plan,
      command: { type: "add", id, parentId, after, kind, title, changes },
    });
    return {
      ...(await answerElement({ app, i18n, actor, params: created })),
      status: 201,
      location,
    };
  },
});

export const editElement = defineOperation({
  id: "editElement",
  method: "PATCH",
  path: "/tenants/{tenant}/plans/{plan}/elements/{element}",
  scope: "plans:write",
  ...onOwnElement,
  body: z.strictObject(elementChangesSchema.partial().shape).meta({
    id: "ElementChanges",
    description: "What is left out stays as it is; null takes a value away.",
  }),
  versioned: true,
  errors: [...CHANGE_ERRORS, "element.notFound", ...FIELD_ERRORS],
  run: async ({ app, i18n, params, body, holder, ifMatch }) => {
    const { actor, scopes } = holderOf(holder);
    requireReporting({ changes: body, scopes });
    await changeElement({ app, actor, params, changes: body, ifMatch });
    return answerElement({ app, i18n, actor, params });
  },
});

/** Saves on top of the version that was named and no other. Throws `api.preconditionFailed`. */
export async function changeElement(options: {
  app: App;
  actor: Actor;
  params: z.output<typeof ownElementParams>;
  changes: ElementChanges;
  ifMatch: readonly string[] | "*" | null;
}): Promise<void> {
  const { app, actor, params, changes } = options;
  const base = basedOn(options.ifMatch ?? []);
  const result = await saveElement({
    app,
    actor,
    planSlug: params.plan,
    elementId: params.element,
    basedOn: base === "*" ? Number.MAX_SAFE_INTEGER : (base ?? -1),
    exact: base !== "*",
    changes,
  });
  if (result.outcome === "conflict") {
    throw new CodedError("api.preconditionFailed", { version: result.current.version });
  }
}

/** The element as it stands now. */
export async function answerElement(options: {
  app: App;
  i18n: i18n;
  actor: Actor;
  params: z.output<typeof ownElementParams>;
}): Promise<Answer> {
  const { app, i18n, actor, params } = options;
  const found: ReadElement = await readElement({
    app,
    actor,
    planSlug: params.plan,
    elementId: params.element,
  });
  const { element, head, units } = found;
  const content = ownElementOf({ element, units, words: wordsOf({ i18n, ...head }) });
  return { etag: versionTag(element.version, content), content: () => content };
}

/** How it is going may be said only with the scope for it, also along with other fields. */
function requireReporting(options: {
  changes: Pick<ElementChanges, "status" | "attainment">;
  scopes: Parameters<typeof includesScope>[0];
}): void {
  const { changes, scopes } = options;
  const reports = changes.status !== undefined || changes.attainment !== undefined;
  if (reports && !includesScope(scopes, "status:write")) {
    throw new CodedError("api.scopeMissing", { scope: "status:write" });
  }
}

function gone(error: unknown): null {
  if (isCodedError(error) && error.code === "element.notFound") return null;
  throw error;
}
