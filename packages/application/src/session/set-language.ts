import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";

/** Remembers the language a signed-in person reads in. */
export async function setLanguage(options: {
  app: App;
  userId: string;
  language: Language;
}): Promise<void> {
  await options.app.systemStore.write((writer) =>
    writer
      .updateTable("user_account")
      .set({ language: options.language })
      .where("id", "=", options.userId)
      .execute(),
  );
}
