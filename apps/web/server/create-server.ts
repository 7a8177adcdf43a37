import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express } from "express";
import type * as entry from "../app/entry.server.tsx";
import { checkOrigin } from "./origin-check.ts";
import { answerOwnHosts, ownOf } from "./own-host.ts";
import { isPublicAddress, publicBuild } from "./public-build.ts";
import { securityHeaders } from "./security-headers.ts";

/** What the application's bundle lends to the server around it. */
export type EntryModule = Pick<
  typeof entry,
  | "createRequestScope"
  | "municipalityOfHost"
  | "prepareToServe"
  | "readiness"
  | "shutDown"
  | "webEnv"
  | "withStatementCount"
>;

export function entryOf(build: ServerBuild): EntryModule {
  return build.entry.module as unknown as EntryModule;
}

export interface CreateServerOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly entry: EntryModule;
  /** Folder of the built client files; absent in development, where Vite serves them. */
  readonly clientDirectory: string | null;
  readonly mode: "production" | "development";
}

/** The HTTP server: health, static files, the rules that hold for every request, then Remix. */
export function createServer(options: CreateServerOptions): Express {
  const { entry, clientDirectory } = options;
  const env = entry.webEnv();
  const publicOrigin = env.BOPLAN_ORIGIN ?? null;
  const isSecure = publicOrigin?.startsWith("https:") ?? false;

  const server = express();
  server.disable("x-powered-by");
  if (env.BOPLAN_TRUST_PROXY) server.set("trust proxy", 1);
  server.use(securityHeaders({ isSecure }));

  server.get("/healthz", (_request, response) => {
    response.json({ status: "up" });
  });
  server.get("/readyz", async (_request, response) => {
    const parts = await entry.readiness();
    const isReady = Object.values(parts).every(Boolean);
    response.status(isReady ? 200 : 503).json({ status: isReady ? "ready" : "notReady", ...parts });
  });

  // Server-sent events must leave at once; compression would hold them back.
  server.use(
    compression({
      filter: (request, response) =>
        !isEventStream(response) && compression.filter(request, response),
    }),
  );
  if (clientDirectory) {
    const assets = join(clientDirectory, "assets");
    server.use(
      "/assets",
      express.static(assets, { immutable: true, maxAge: "1y", fallthrough: false }),
    );
    server.use(express.static(clientDirectory, { maxAge: "1h", index: false, redirect: false }));
  }

  server.use(answerOwnHosts({ municipalityOfHost: entry.municipalityOfHost, publicOrigin }));
  server.use(checkOrigin({ publicOrigin, withoutCookies: "/api/v1/" }));
  server.use((_request, _response, next) => entry.withStatementCount(next));
  const handlerOf = (build: CreateServerOptions["build"]) =>
    createRequestHandler({
      build,
      mode: options.mode,
      getLoadContext: (request, response) => ({
        scope: entry.createRequestScope({
          nonce: randomBytes(16).toString("base64"),
          clientAddress: request.ip ?? "",
          cookieHeader: request.get("cookie") ?? null,
          own: ownOf(response),
        }),
      }),
    });
  const answer = handlerOf(options.build);
  const answerPublic =
    typeof options.build === "function" ? answer : handlerOf(publicBuild(options.build));
  server.all("*", (request, response, next) =>
    (isPublicAddress(request.originalUrl) ? answerPublic : answer)(request, response, next),
  );
  return server;
}

function isEventStream(response: express.Response): boolean {
  return String(response.getHeader("Content-Type") ?? "").startsWith("text/event-stream");
}
