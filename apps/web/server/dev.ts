import type { ServerBuild } from "@remix-run/node";
import express from "express";
import { createServer as createVite } from "vite";
import { createServer, entryOf } from "./create-server.ts";
import { listenUntilStopped } from "./listen.ts";

/* Development: Vite transforms every module as it is asked for; rules and routes are the same. */
const vite = await createVite({ server: { middlewareMode: true } });
const loadBuild = async () =>
  (await vite.ssrLoadModule("virtual:remix/server-build")) as unknown as ServerBuild;
const entry = entryOf(await loadBuild());

const server = express();
server.use(vite.middlewares);
server.use(createServer({ build: loadBuild, entry, clientDirectory: null, mode: "development" }));
await listenUntilStopped({ server, entry });
