import { CodedError } from "@boplan/domain/error";
import { withApp } from "../cli-context.ts";
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

export function addDemoCommands({ program, context }: CommandGroup): void {
  const { t } = context;
  const group = program.command("demo").description(t("cli:nouns.demo"));
  group
    .command("load")
    .description(t("cli:verbs.demoLoad"))
    .action(async (options: { json?: boolean }) => {
      const { loadDemo } = await import("@boplan/demo/load-demo");
      const { state, loaded } = await withApp(context, (app) => loadDemo(app));
      if (options.json) {
        printJson(context, { state, loaded });
        return;
      }
      const said =
        loaded.length > 0 ? "demoLoaded" : state === "foreign" ? "demoForeign" : "demoPresent";
      context.print(`${t(`cli:said.${said}`)}\n`);
    });
}
