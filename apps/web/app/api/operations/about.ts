import { API_SCOPES } from "@boplan/application/api-token/scopes";
import { z } from "zod";
import { entityTag } from "../entity-tag.ts";
import { holderOf } from "../holder-of.ts";
import { defineOperation } from "../operation.ts";
import { planJsonSchema } from "../plan-json-schema.ts";
import { slug } from "../resources/primitives.ts";

const anything = z.record(z.string(), z.unknown());

export const getIndex = defineOperation({
  id: "getIndex",
  method: "GET",
  path: "/",
  scope: null,
  params: z.object({}),
  query: z.strictObject({}),
  answers: {
    "application/json": z
      .strictObject({
        descriptionUrl: z.url(),
        pageUrl: z.url(),
        plansUrl: z.url(),
        municipalitiesUrl: z.url(),
        measuresUrl: z.url(),
        frameworksUrl: z.url(),
        themesUrl: z.url(),
        planSchemaUrl: z.url(),
        catalogueUrl: z.url(),
      })
      .meta({ id: "Index" }),
  },
  run: async ({ links }) => ({
    etag: entityTag(links.origin),
    content: () => ({
      descriptionUrl: links.api("/openapi.json"),
      pageUrl: links.page("/api"),
      plansUrl: links.api("/plans"),
      municipalitiesUrl: links.api("/municipalities"),
      measuresUrl: links.api("/measures"),
      frameworksUrl: links.api("/frameworks"),
      themesUrl: links.api("/themes"),
      planSchemaUrl: links.api("/schemas/plan.json"),
      catalogueUrl: links.page("/dcat.rdf"),
    }),
  }),
});

export const getOpenApi = defineOperation({
  id: "getOpenApi",
  method: "GET",
  path: "/openapi.json",
  scope: null,
  params: z.object({}),
  query: z.strictObject({}),
  answers: { "application/json": anything },
  run: async ({ describe }) => {
    const description = describe();
    return { etag: entityTag(JSON.stringify(description)), content: () => description };
  },
});

export const getPlanSchema = defineOperation({
  id: "getPlanSchema",
  method: "GET",
  path: "/schemas/plan.json",
  scope: null,
  params: z.object({}),
  query: z.strictObject({}),
  answers: { "application/json": anything },
  run: async ({ links }) => {
    const schema = planJsonSchema(links);
    return { etag: entityTag(JSON.stringify(schema)), content: () => schema };
  },
});

export const getToken = defineOperation({
  id: "getToken",
  method: "GET",
  path: "/token",
  scope: "any",
  params: z.object({}),
  query: z.strictObject({}),
  answers: {
    "application/json": z
      .strictObject({
        name: z.string(),
        kind: z.enum(["personal", "service"]),
        scopes: z.array(z.enum(API_SCOPES)),
        expiresAt: z.iso.datetime(),
        tenant: z.strictObject({ slug, name: z.string(), country: z.string() }),
        plansUrl: z.url(),
      })
      .meta({ id: "TokenFacts" }),
  },
  run: async ({ links, holder }) => {
    const { name, kind, scopes, expiresAt, tenant } = holderOf(holder);
    const content = {
      name,
      kind,
      scopes: [...scopes],
      expiresAt: expiresAt.toISOString(),
      tenant: { slug: tenant.slug, name: tenant.name, country: tenant.country },
      plansUrl: links.api(`/tenants/${tenant.slug}/plans`),
    };
    return { etag: entityTag(JSON.stringify(content)), content: () => content };
  },
});
