import { randomUUID } from "node:crypto";
import type { App } from "./app.ts";

type Presence = { readonly app: Pick<App, "systemStore" | "now">; readonly presenceId: string };

/** A worker that was silent for so long is gone, in milliseconds. */
const SILENCE_MS = 30_000;

/** Says that a worker is at work; returns the id it keeps itself known by. */
export async function announcePresence(app: Presence["app"]): Promise<string> {
  const id = randomUUID();
  await app.systemStore.write(async (writer) => {
    await writer.deleteFrom("worker_presence").where("seen_at", "<", silentSince(app)).execute();
    await writer.insertInto("worker_presence").values({ id }).execute();
  });
  return id;
}

export async function keepPresence({ app, presenceId }: Presence): Promise<void> {
  await app.systemStore.write((writer) =>
    writer
      .updateTable("worker_presence")
      .set({ seen_at: app.now() })
      .where("id", "=", presenceId)
      .execute(),
  );
}

export async function leave({ app, presenceId }: Presence): Promise<void> {
  await app.systemStore.write((writer) =>
    writer.deleteFrom("worker_presence").where("id", "=", presenceId).execute(),
  );
}

/** How many workers are at work now. */
export async function countWorkers(app: Presence["app"]): Promise<number> {
  const rows = await app.systemStore.read((reader) =>
    reader
      .selectFrom("worker_presence")
      .select("id")
      .where("seen_at", ">=", silentSince(app))
      .execute(),
  );
  return rows.length;
}

function silentSince(app: Presence["app"]): Date {
  return new Date(app.now().getTime() - SILENCE_MS);
}
