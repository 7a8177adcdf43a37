import { withToken } from "@boplan/application/api-token/token-holder";
import type { App } from "@boplan/application/app";
import { CodedError, isCodedError } from "@boplan/domain/error";
import { translatorFor } from "@boplan/i18n/translator";
import type { i18n } from "i18next";
import { z } from "zod";
import { languageOfHeaders } from "../server/language.server.ts";
import { answerHeaders, corsHeaders, preflight } from "./answer-headers.ts";
import { describeApi } from "./describe-api.ts";
import { hasTag, readTags } from "./entity-tag.ts";
import { type Caller, identify, quotaHeaders, requireScope, throttled } from "./identify.ts";
import { API_BASE, linksOf } from "./links.ts";
import { allowedMethods, matchAddress, operationFor } from "./match-operation.ts";
import { negotiateFormat } from "./negotiate.ts";
import type { Answer, Format, Operation } from "./operation.ts";
import { OPERATIONS } from "./operations/index.ts";
import { fieldProblems, problemAnswer } from "./problem.ts";
import { readBody } from "./read-body.ts";

export interface ApiRequest {
  readonly request: Request;
  readonly app: App;
  readonly i18n: i18n;
  /** Where the site is reached. */
  readonly origin: string;
  readonly clientAddress: string;
}

/**
 * Answers a request to the API. Nothing here reads a cookie: who asks is told by the token alone,
 * so that no other site can make a browser ask in a person's name.
 */
export async function handleApiRequest(options: ApiRequest): Promise<Response> {
  const { request, i18n, origin } = options;
  const url = new URL(request.url);
  const matched = matchAddress({
    operations: OPERATIONS,
    path: url.pathname.slice(API_BASE.length),
  });
  const headers = new Headers();
  try {
    if (!matched) throw new CodedError("api.notFound");
    const { operations, params } = matched;
    if (request.method === "OPTIONS") return preflight({ operations });
    const operation = operationFor({ operations, method: request.method });
    if (!operation) {
      const allowed = allowedMethods(operations).join(", ");
      headers.set("Allow", allowed);
      throw new CodedError("api.methodNotAllowed", { method: request.method, allowed });
    }
    setAll(headers, corsHeaders(operation));
    const caller = await admit({ ...options, operation, headers });
    const format = negotiateFormat({ operation, url, headers: request.headers });
    const answer = await run({ ...options, operation, params, caller, format, url });
    return await respond({ request, operation, answer, format, headers });
  } catch (error) {
    if (!isCodedError(error) && !(error instanceof RefusedFields)) {
      console.error(`${request.method} ${url.pathname}`, error);
    }
    if (isCodedError(error) && /^api\.(badToken|tokenMissing|scopeMissing)$/.test(error.code)) {
      headers.set("WWW-Authenticate", challengeOf(error));
    }
    if (isCodedError(error) && error.code === "api.throttled") {
      headers.set("Retry-After", String(error.params.seconds));
    }
    headers.append("Vary", "Accept-Language");
    const language = languageOfHeaders(withoutCookie(request.headers));
    const translator = translatorFor({ i18n, language });
    return problemAnswer({
      translator,
      language,
      origin,
      error: isCodedError(error)
        ? error
        : new CodedError(error instanceof RefusedFields ? error.code : "api.internal"),
      fields:
        error instanceof RefusedFields
          ? fieldProblems({ translator, error: error.issues, place: error.place })
          : undefined,
      headers: Object.fromEntries(headers),
    });
  }
}

/** Fields that do not fit, on their way to be told in the reader's language. */
class RefusedFields extends Error {
  readonly place: "body" | "parameter";
  readonly issues: z.ZodError;

  constructor(options: { place: "body" | "parameter"; issues: z.ZodError }) {
    super("refused");
    this.place = options.place;
    this.issues = options.issues;
  }

  get code(): string {
    return this.place === "body" ? "api.badBody" : "api.badParameters";
  }
}

async function admit(
  options: ApiRequest & { operation: Operation; headers: Headers },
): Promise<Caller> {
  const { app, request, operation, headers, clientAddress } = options;
  const caller = await identify({
    app,
    authorization: request.headers.get("Authorization"),
    address: clientAddress,
  });
  setAll(headers, quotaHeaders(caller.quota));
  if (caller.quota.isExceeded) throw throttled(caller.quota);
  requireScope({ operation, holder: caller.holder });
  return caller;
}

async function run(
  options: ApiRequest & {
    operation: Operation;
    params: Readonly<Record<string, string>>;
    caller: Caller;
    format: Format;
    url: URL;
  },
): Promise<Answer> {
  const { app, i18n, origin, request, operation, caller, format, url } = options;
  const { holder } = caller;
  const links = linksOf(origin);
  const params = parsed({ schema: operation.params, value: options.params });
  // Somebody else's tenant and one that there is not are the same to whoever asks.
  if ("tenant" in params && params.tenant !== holder?.tenant.slug) {
    throw new CodedError("api.notFound");
  }
  const query = parsed({ schema: operation.query, value: Object.fromEntries(url.searchParams) });
  const ifMatch = readTags(request.headers.get("If-Match"));
  if (operation.versioned && ifMatch === null) throw new CodedError("api.preconditionRequired");
  const body = operation.body
    ? parsed({ schema: operation.body, value: await readBody(request), place: "body" })
    : null;
  const context = {
    app: holder ? withToken(app, holder.tokenId) : app,
    i18n,
    links,
    language: holder?.language ?? languageOfHeaders(withoutCookie(request.headers)),
    params,
    query,
    body,
    format,
    holder,
    ifMatch,
    key: request.headers.get("Idempotency-Key")?.slice(0, 255) ?? null,
    describe: () => describeApi({ operations: OPERATIONS, i18n, links }),
  };
  try {
    return await operation.run(context);
  } catch (error) {
    // A use case that reads its own input says the same as our schemas would.
    if (error instanceof z.ZodError) throw new RefusedFields({ place: "body", issues: error });
    throw error;
  }
}

function parsed<Schema extends z.ZodType>(options: {
  schema: Schema;
  value: unknown;
  place?: "body" | "parameter";
}): z.output<Schema> {
  const { schema, value, place = "parameter" } = options;
  const result = schema.safeParse(value);
  if (!result.success) throw new RefusedFields({ place, issues: result.error });
  return result.data;
}

async function respond(options: {
  request: Request;
  operation: Operation;
  answer: Answer;
  format: Format;
  headers: Headers;
}): Promise<Response> {
  const { request, operation, answer, format, headers } = options;
  setAll(headers, answerHeaders({ operation, answer, format }));
  const isReading = operation.method === "GET";
  const known = readTags(request.headers.get("If-None-Match"));
  if (isReading && answer.etag !== null && hasTag(known, answer.etag)) {
    headers.delete("Content-Type");
    headers.delete("Content-Disposition");
    return new Response(null, { status: 304, headers });
  }
  if (request.method === "HEAD") return new Response(null, { status: 200, headers });
  const content = await answer.content();
  return new Response(typeof content === "string" ? content : JSON.stringify(content), {
    status: answer.status ?? 200,
    headers,
  });
}

function challengeOf({ code, params }: CodedError): string {
  const realm = 'Bearer realm="boplan"';
  if (code === "api.badToken") return `${realm}, error="invalid_token"`;
  if (code === "api.scopeMissing") {
    return `${realm}, error="insufficient_scope", scope="${params.scope}"`;
  }
  return realm;
}

function withoutCookie(headers: Headers): Headers {
  const own = new Headers(headers);
  own.delete("Cookie");
  return own;
}

function setAll(headers: Headers, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) headers.set(name, value);
}
