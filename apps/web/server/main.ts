import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
// @ts-expect-error The build has no types and does not exist before it is made.
import * as built from "../build/server/index.js";
import { createServer, entryOf } from "./create-server.ts";
import { listenUntilStopped } from "./listen.ts";

const build = built as unknown as ServerBuild;
const entry = entryOf(build);
const clientDirectory = join(dirname(fileURLToPath(import.meta.url)), "client");

const server = createServer({ build, entry, clientDirectory, mode: "production" });
await listenUntilStopped({ server, entry });
