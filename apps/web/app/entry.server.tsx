import type { Language } from "@boplan/domain/tenant";
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { contentSecurityPolicy } from "../server/security-headers.ts";
import { statementCount, webContainer } from "./server/container.server.ts";
import { isDevelopment, webEnv } from "./server/env.server.ts";
import { GatheredBody } from "./server/gathered-body.ts";
import { languageOfHeaders } from "./server/language.server.ts";
import { NonceProvider } from "./text/nonce.ts";
import { TextProvider, textOf } from "./text/text.tsx";

/* What the server around Remix needs; it has no other way into this bundle. */
export {
  prepareToServe,
  readiness,
  shutDown,
  withStatementCount,
} from "./server/container.server.ts";
export { webEnv } from "./server/env.server.ts";
export { municipalityOfHost } from "./server/public/own-hosts.server.ts";
export { createRequestScope } from "./server/request-scope.server.ts";

export const streamTimeout = 5_000;

/** Renders a page. Robots wait for the whole, people see the shell first. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { scope }: AppLoadContext,
): Promise<Response> {
  const language = languageOfPage(remixContext) ?? languageOfHeaders(request.headers);
  const text = textOf({ i18n: webContainer().i18n, language });
  const ready = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady";

  return new Promise((resolve, reject) => {
    let shellRendered = false;
    let failed = status;
    let timer: NodeJS.Timeout | undefined;
    const { pipe, abort } = renderToPipeableStream(
      <TextProvider value={text}>
        <NonceProvider value={scope.nonce}>
          <RemixServer
            context={remixContext}
            url={request.url}
            abortDelay={streamTimeout}
            nonce={scope.nonce}
          />
        </NonceProvider>
      </TextProvider>,
      {
        nonce: scope.nonce,
        [ready]() {
          shellRendered = true;
          // A timer left running keeps the whole render in memory until it fires.
          const body = new GatheredBody();
          body.once("finish", () => clearTimeout(timer));
          const isSecure = webEnv().BOPLAN_ORIGIN?.startsWith("https:") ?? false;
          headers.set("Content-Type", "text/html; charset=utf-8");
          headers.set(
            "Content-Security-Policy",
            contentSecurityPolicy({
              nonce: scope.nonce,
              isSecure,
              isDevelopment,
            }),
          );
          headers.set("Content-Language", language);
          finishHeaders({ headers, scope });
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: failed }),
          );
          pipe(body);
          timer = setTimeout(abort, streamTimeout + 1_000);
        },
        onShellError: reject,
        onError(error: unknown) {
          failed = 500;
          // Before the shell the error goes to the boundary and is logged there.
          if (shellRendered) console.error(error);
        },
      },
    );
  });
}

/** Answers to client-side navigation and resource routes carry the same cookies. */
export function handleDataRequest(
  response: Response,
  { context }: LoaderFunctionArgs | ActionFunctionArgs,
): Response {
  finishHeaders({ headers: response.headers, scope: context.scope });
  return response;
}

/** Unexpected failures go to the log, with where they happened and nothing of what was sent. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs): void {
  if (request.signal.aborted) return;
  console.error(`${request.method} ${new URL(request.url).pathname}`, error);
}

function finishHeaders(options: { headers: Headers; scope: AppLoadContext["scope"] }): void {
  const { headers, scope } = options;
  for (const cookie of scope.cookies.splice(0)) headers.append("Set-Cookie", cookie);
  // Pages of one person must not stay in a shared computer's cache.
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
  const statements = statementCount();
  if (statements !== null) headers.set("Server-Timing", `sql;desc="${statements}"`);
}

function languageOfPage(context: EntryContext): Language | undefined {
  const data: unknown = context.staticHandlerContext.loaderData.root;
  return data && typeof data === "object" && "language" in data
    ? (data.language as Language)
    : undefined;
}
