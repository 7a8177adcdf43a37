import type { App } from "./app.ts";
import { clearOldImports } from "./import/clear-old-imports.ts";
import { clearOldMail } from "./mail/clear-old-mail.ts";
import { clearRemovedElements } from "./plan/clear-removed-elements.ts";
import { clearOldReports } from "./report/clear-old-reports.ts";

/** What a writer has not touched for so long is nobody's any more, in milliseconds. */
const DRAFT_LIFE_MS = 3_600_000;

/**
 * Removes what has run out and nobody will ask for again: sessions, counted sign-in attempts
 * and requests, letters whose time is up, documents that nobody made a plan of, and files that a process which
 * died left half written.
 */
export async function clearExpired(app: App): Promise<void> {
  await app.sessions.deleteExpired();
  await app.systemStore.write(async (writer) => {
    for (const table of ["sign_in_throttle", "request_throttle"] as const) {
      await writer.deleteFrom(table).where("expire", "<", String(app.now().getTime())).execute();
    }
  });
  await clearOldMail(app);
  await clearOldImports(app);
  await clearRemovedElements(app);
  await clearOldReports(app);
  await app.files.clearDrafts({ before: new Date(app.now().getTime() - DRAFT_LIFE_MS) });
}
