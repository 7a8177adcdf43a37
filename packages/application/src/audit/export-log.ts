import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { App } from "../app.ts";
import { type LogEntry, type LogFilter, selectLogPage } from "./read-log.ts";
import { recordEvent } from "./record-event.ts";

/** Lines fetched at a time: a long log is never held whole. */
const CHUNK = 1_000;

/**
 * The lines of the log that fit the filter, newest first, for a file. That somebody took the log
 * out is itself written into it.
 */
export async function exportLog(options: {
  app: App;
  actor: Actor;
  filter: LogFilter;
  format: "csv" | "json";
}): Promise<AsyncIterable<readonly LogEntry[]>> {
  const { app, actor, filter, format } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, (writer) =>
    recordEvent(writer, {
      actorUserId: actor.userId,
      action: "log.export",
      subject: actor.tenantId,
      details: { format, ...filter },
    }),
  );
  return chunksOf({ app, actor, filter });
}

async function* chunksOf(options: {
  app: App;
  actor: Actor;
  filter: LogFilter;
}): AsyncGenerator<readonly LogEntry[]> {
  const { app, actor, filter } = options;
  let before: string | undefined;
  do {
    // A transaction for each chunk: a slow download holds no connection.
    const page = await app.tenantStore.read(actor.tenantId, (reader) =>
      selectLogPage(reader, { filter, before, limit: CHUNK }),
    );
    yield page.entries;
    before = page.next ?? undefined;
  } while (before !== undefined);
}
