import { createHash } from "node:crypto";
import type { OpenedFile } from "@boplan/storage/file-storage";
import { statementCount } from "../container.server.ts";
import { buildId } from "../env.server.ts";
import { type Coding, createPageCache } from "./page-cache.ts";

const pages = createPageCache({ maxBytes: 48 * 1024 * 1024 });

export interface Answer {
  readonly contentType: string;
  /** All that the content follows from; equal parts, equal bytes. */
  readonly parts: readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Request headers that the content depends on besides its address. */
  readonly vary?: readonly string[];
  /** Called only when neither the reader nor we have these bytes. */
  readonly make: () => Promise<string>;
}

/**
 * An answer that a cache may keep and has to ask about each time it uses it: whatever is withdrawn
 * is gone with the next question. A reader who has it already is told so without anything being
 * rendered. Compressed forms have tags of their own, since their bytes differ.
 */
export async function conditionalAnswer(request: Request, answer: Answer): Promise<Response> {
  const { contentType, parts, make, vary = [] } = answer;
  const coding = codingOf(request.headers.get("accept-encoding"));
  const tag = createHash("sha256")
    .update(JSON.stringify([buildId, contentType, ...parts]))
    .digest("base64url")
    .slice(0, 32);
  const headers = new Headers({
    ...answer.headers,
    "Content-Type": contentType,
    "Cache-Control": "public, max-age=0, must-revalidate",
    Vary: ["Accept-Encoding", ...vary].join(", "),
  });
  headers.set("ETag", tagOf(tag, coding));
  countStatements(headers);
  if (hasTag(request.headers.get("if-none-match"), tag)) {
    return new Response(null, { status: 304, headers });
  }
  const body = await pages.get({ tag, coding, make });
  if (coding !== null) headers.set("Content-Encoding", coding);
  headers.set("Content-Length", String(body.byteLength));
  return new Response(request.method === "HEAD" ? null : new Uint8Array(body), { headers });
}

/** A file as it was stored, by the hash of its bytes; `open` is called only when it is sent. */
export async function storedAnswer(
  request: Request,
  file: {
    readonly contentType: string;
    readonly sha256: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly open: () => Promise<Uint8Array | OpenedFile>;
  },
): Promise<Response> {
  const { contentType, sha256, open } = file;
  const headers = new Headers({
    "Content-Type": contentType,
    "Cache-Control": "public, max-age=0, must-revalidate",
    ETag: `"${sha256.slice(0, 32)}"`,
    ...file.headers,
  });
  countStatements(headers);
  if (hasTag(request.headers.get("if-none-match"), sha256.slice(0, 32))) {
    return new Response(null, { status: 304, headers });
  }
  const opened = await open();
  const [body, length] =
    opened instanceof Uint8Array
      ? [new Uint8Array(opened), opened.byteLength]
      : [opened.content, opened.bytes];
  headers.set("Content-Length", String(length));
  if (request.method !== "HEAD") return new Response(body, { headers });
  if (body instanceof ReadableStream) await body.cancel();
  return new Response(null, { headers });
}

function tagOf(tag: string, coding: Coding | null): string {
  return coding === null ? `"${tag}"` : `"${tag}-${coding}"`;
}

/** Whether the reader has this content, in whichever coding; weak and strong tags alike. */
function hasTag(ifNoneMatch: string | null, tag: string): boolean {
  return (ifNoneMatch ?? "")
    .slice(0, 2_000)
    .split(",")
    .map((one) =>
      one
        .trim()
        .replace(/^W\//, "")
        .replace(/^"|"$/g, "")
        .replace(/-(br|gzip)$/, ""),
    )
    .includes(tag);
}

function codingOf(acceptEncoding: string | null): Coding | null {
  const accepted = new Set(
    (acceptEncoding ?? "")
      .split(",")
      .slice(0, 20)
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(";")[0]?.trim()),
  );
  return accepted.has("br") ? "br" : accepted.has("gzip") ? "gzip" : null;
}

/** For measuring only, see the environment. */
export function countStatements(headers: Headers): void {
  const statements = statementCount();
  if (statements !== null) headers.set("Server-Timing", `sql;desc="${statements}"`);
}
