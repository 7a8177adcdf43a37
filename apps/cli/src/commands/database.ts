import { CodedError } from "@boplan/domain/error";
import { printJson } from "../output.ts";
import type { CommandGroup } from "./command-group.ts";

export function addDatabaseCommands({ program, context }: CommandGroup): void {
  const { t, env } = context;
  const group = program.command("db").description(t("cli:nouns.db"));
  group
    .command("migrate")
    .description(t("cli:verbs.dbMigrate"))
    .action(async (options: { json?: boolean }) => {
      const { ownerUrl, databaseUrl } = env;
      const appRole = env.appRole ?? (databaseUrl && new URL(databaseUrl).username);
      if (!ownerUrl || !appRole) throw new CodedError("cli.noDatabase");
      const { migrateDatabase } = await import("@boplan/db/migrate");
      const { applied } = await migrateDatabase({ ownerUrl, appRole });
      if (!env.redisUrl) {
        const { migrateQueue } = await import("@boplan/jobs/migrate");
        await migrateQueue({ ownerUrl, appRole });
      }
      if (options.json) printJson(context, { applied });
      else if (applied.length === 0) context.print(`${t("cli:said.upToDate")}\n`);
      else context.print(`${t("cli:said.migrated", { names: applied.join(", ") })}\n`);
    });
}
