import type { Actor } from "@boplan/auth/permission";
import type { App } from "../app.ts";
import { readableReports } from "./report-access.ts";

/** When a letter tells of a finished report: those that took long, all, or none. */
export const LETTER_CHOICES = ["slow", "always", "never"] as const;
export type LetterChoice = (typeof LETTER_CHOICES)[number];

/** What the person has chosen in this tenant. */
export async function openLetterChoice(options: { app: App; actor: Actor }): Promise<LetterChoice> {
  const { app, actor } = options;
  readableReports(actor);
  const row = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("membership")
      .select("report_mail")
      .where("user_id", "=", actor.userId)
      .executeTakeFirst(),
  );
  return row?.report_mail ?? "slow";
}

/** A person's own choice; nobody else's is touched. */
export async function chooseLetters(options: {
  app: App;
  actor: Actor;
  choice: LetterChoice;
}): Promise<void> {
  const { app, actor, choice } = options;
  readableReports(actor);
  await app.tenantStore.write(actor.tenantId, (writer) =>
    writer
      .updateTable("membership")
      .set({ report_mail: choice })
      .where("user_id", "=", actor.userId)
      .execute(),
  );
}
