import { API_SCOPES } from "@boplan/application/api-token/scopes";
import { translatorFor } from "@boplan/i18n/translator";
import type { i18n } from "i18next";
import { z } from "zod";
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from "zod-openapi";
import { API_BASE, type ApiLinks } from "./links.ts";
import type { Operation } from "./operation.ts";
import { statusOf } from "./problem.ts";

/** Codes that any operation may answer with; those of tokens only where one is asked for. */
const OF_ALL = [
  "api.notFound",
  "api.notAcceptable",
  "api.throttled",
  "api.badToken",
  "api.internal",
];
const OF_TOKENS = ["api.tokenMissing", "api.scopeMissing"];
const OF_BODIES = ["api.mediaType", "api.badJson", "api.badBody", "api.tooLarge"];
const OF_VERSIONS = ["api.preconditionRequired", "api.preconditionFailed"];

const problem = z
  .object({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "In the language of Accept-Language." }),
    code: z.string().meta({ description: "Stays the same whatever the language." }),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    errors: z
      .array(
        z.object({
          pointer: z.string().optional().meta({ description: "JSON pointer into the content." }),
          parameter: z.string().optional(),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: "Problem", description: "What went wrong (RFC 9457)." });

/** Codes of problems that an operation may answer with. */
export function problemCodes(operation: Operation): string[] {
  return [
    ...new Set([
      ...OF_ALL,
      ...(operation.scope === null ? [] : OF_TOKENS),
      ...(operation.body === null ? [] : OF_BODIES),
      ...(operation.versioned ? OF_VERSIONS : []),
      ...(Object.keys(operation.query.shape).length > 0 ? ["api.badParameters"] : []),
      ...operation.errors,
    ]),
  ];
}

/** The description of the API (OpenAPI 3.1), made from the operations themselves. In English. */
export function describeApi(options: {
  operations: readonly Operation[];
  i18n: i18n;
  links: ApiLinks;
}): object {
  const { operations, i18n, links } = options;
  const t = translatorFor({ i18n, language: "en" });
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    const summary = t(`site:apiDocs.operation.${operation.id}`);
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: described({ operation, summary }),
    };
  }
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Boplan",
      version: "1",
      description: [
        t("site:apiDocs.say"),
        t("site:apiDocs.tokensSay"),
        t("site:apiDocs.changingSay"),
      ].join("\n\n"),
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: `${links.origin}${API_BASE}` }],
    externalDocs: { url: links.page("/api") },
    paths,
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", bearerFormat: "boplan_…" },
      },
    },
    "x-scopes": Object.fromEntries(
      API_SCOPES.map((scope) => [scope, t(`web:programs.scopeHint.${scopeName(scope)}`)]),
    ),
  });
}

/** The last part of a text's key for a scope. */
export function scopeName(scope: (typeof API_SCOPES)[number]): "read" | "write" | "status" {
  return ({ "plans:read": "read", "plans:write": "write", "status:write": "status" } as const)[
    scope
  ];
}

function described(options: { operation: Operation; summary: string }): ZodOpenApiOperationObject {
  const { operation, summary } = options;
  const { scope, body, created } = operation;
  return {
    operationId: operation.id,
    summary,
    tags: [scope === null ? "Open data" : "Own data"],
    security: scope === null ? [] : [{ token: scope === "any" ? [] : [scope] }],
    requestParams: {
      ...(Object.keys(operation.params.shape).length > 0 ? { path: operation.params } : {}),
      ...(Object.keys(operation.query.shape).length > 0 ? { query: operation.query } : {}),
      ...headersOf(operation),
    },
    ...(body
      ? { requestBody: { required: true, content: { "application/json": { schema: body } } } }
      : {}),
    responses: {
      [created ? "201" : "200"]: {
        description: summary,
        headers: z.object({
          ETag: z.string(),
          "RateLimit-Policy": z.string(),
          RateLimit: z.string(),
          Link: z.string().optional().meta({ description: "rel=next where the list goes on." }),
          ...(created ? { Location: z.url() } : {}),
        }),
        content: Object.fromEntries(
          Object.entries(operation.answers).map(([format, schema]) => [
            format,
            { schema: schema ?? z.string() },
          ]),
        ),
      },
      ...(operation.method === "GET"
        ? { "304": { description: "Not changed since the tag in If-None-Match." } }
        : {}),
      ...problemsOf(operation),
    },
  };
}

function headersOf(operation: Operation) {
  const header = z.object({
    ...(operation.method === "GET" ? { "If-None-Match": z.string().optional() } : {}),
    ...(operation.versioned
      ? { "If-Match": z.string().meta({ description: "The ETag that the change is based on." }) }
      : {}),
    ...(operation.created
      ? {
          "Idempotency-Key": z.string().max(255).optional().meta({
            description: "Of your choice: sent again with the same, it creates nothing more.",
          }),
        }
      : {}),
  });
  return Object.keys(header.shape).length > 0 ? { header } : {};
}

function problemsOf(operation: Operation): ZodOpenApiOperationObject["responses"] {
  const byStatus = new Map<number, string[]>();
  for (const code of problemCodes(operation)) {
    const status = statusOf(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status) as `${4 | 5}${string}`,
      {
        description: codes.join(", "),
        content: { "application/problem+json": { schema: problem } },
      },
    ]),
  );
}
