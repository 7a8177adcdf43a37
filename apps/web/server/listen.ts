import type { Server } from "node:http";
import type { Express } from "express";
import type { EntryModule } from "./create-server.ts";

/** Requests under way get this long to finish when the process is asked to stop. */
const PATIENCE_MS = 8_000;

/**
 * Serves until asked to stop. SIGTERM, SIGINT and the loss of the parent process all end it the
 * same way: no new requests, those under way finish, then the database is let go.
 */
export async function listenUntilStopped(options: {
  server: Express;
  entry: EntryModule;
}): Promise<void> {
  const { server, entry } = options;
  try {
    const env = entry.webEnv();
    await entry.prepareToServe();
    const listening = await listen(server, { port: env.PORT, host: env.HOST });
    const address = listening.address();
    const port = typeof address === "object" && address ? address.port : env.PORT;
    console.log(JSON.stringify({ level: "info", event: "ready", part: "web", port }));
    stopWith({ listening, entry });
  } catch (error) {
    console.error(
      JSON.stringify({ level: "error", event: "notStarted", part: "web", reason: reasonOf(error) }),
    );
    process.exitCode = 1;
    await entry.shutDown().catch(() => {});
    process.exit();
  }
}

function listen(
  server: Express,
  options: { port: number; host: string | undefined },
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const listening = server.listen({ port: options.port, host: options.host });
    listening.once("listening", () => resolve(listening));
    listening.once("error", reject);
  });
}

function stopWith(options: { listening: Server; entry: EntryModule }): void {
  const { listening, entry } = options;
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), PATIENCE_MS).unref();
    // Live progress streams would stay open for as long as somebody watches.
    setTimeout(() => listening.closeAllConnections(), PATIENCE_MS / 4).unref();
    listening.close(() => {
      void entry.shutDown().finally(() => process.exit(0));
    });
    listening.closeIdleConnections();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.on("SIGHUP", stop);
  process.on("disconnect", stop);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? `${String(error.code)}: ${error.message}` : error.message;
}
