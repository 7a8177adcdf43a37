import type { App } from "./app.ts";

/** Removes what has run out and nobody will ask for again: sessions and counted sign-in attempts. */
export async function clearExpired(app: App): Promise<void> {
  await app.sessions.deleteExpired();
  await app.systemStore.write((writer) =>
    writer
      .deleteFrom("sign_in_throttle")
      .where("expire", "<", String(app.now().getTime()))
      .execute(),
  );
}
