import { allowedMethods } from "./match-operation.ts";
import type { Answer, Format, Operation } from "./operation.ts";

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  "application/json": "application/json",
  "application/ld+json": "application/ld+json",
  "text/csv": "text/csv; charset=utf-8; header=present",
};

/** What a page of another site may do: read what is public, and nothing else. */
export function corsHeaders(operation: Pick<Operation, "scope">): Record<string, string> {
  if (operation.scope !== null) return {};
  return {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, RateLimit, RateLimit-Policy, Retry-After",
  };
}

/** The answer to `OPTIONS`, also when a browser asks before it asks. */
export function preflight(options: { operations: readonly Operation[] }): Response {
  const { operations } = options;
  const open = operations.filter(({ scope }) => scope === null);
  const headers = new Headers({ Allow: allowedMethods(operations).join(", ") });
  const [first] = open;
  if (first) {
    for (const [name, value] of Object.entries(corsHeaders(first))) headers.set(name, value);
    headers.set("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
    headers.set("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
    headers.set("Access-Control-Max-Age", "86400");
  }
  return new Response(null, { status: 204, headers });
}

/**
 * What is public may be kept by anyone who asks each time whether it still holds: what is withdrawn
 * is gone at once. What a token opens may be kept by nobody in between.
 */
export function answerHeaders(options: {
  operation: Pick<Operation, "scope" | "answers">;
  answer: Answer;
  format: Format;
}): Record<string, string> {
  const { operation, answer, format } = options;
  const isPublic = operation.scope === null;
  const varies = [
    ...(Object.keys(operation.answers).length > 1 ? ["Accept"] : []),
    ...(isPublic ? [] : ["Authorization"]),
  ];
  return {
    "Content-Type": MEDIA_TYPES[format],
    "Cache-Control": isPublic ? "public, no-cache" : "private, no-cache",
    ...(varies.length > 0 ? { Vary: varies.join(", ") } : {}),
    ...(answer.etag === null ? {} : { ETag: `"${answer.etag}"` }),
    ...(answer.location ? { Location: answer.location } : {}),
    ...(answer.nextUrl ? { Link: `<${answer.nextUrl}>; rel="next"` } : {}),
    ...(answer.fileName
      ? { "Content-Disposition": `attachment; filename="${answer.fileName}"` }
      : {}),
  };
}
