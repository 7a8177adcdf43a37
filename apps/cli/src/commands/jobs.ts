import type { OpenWork } from "@boplan/application/list-work";
import { z } from "zod";
import { withApp } from "../cli-context.ts";
import { printJson, printTable } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandGroup } from "./command-group.ts";

interface ListOptions {
  readonly givenUp?: boolean;
  readonly json?: boolean;
}

interface RetryOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Work in the background: what waits, what was given up, and how to have it tried again. */
export function addJobCommands({ program, context }: CommandGroup): void {
  const { t } = context;
  const group = program.command("jobs").description(t("cli:nouns.jobs"));

  group
    .command("list")
    .description(t("cli:verbs.jobsList"))
    .option("--given-up", t("cli:options.givenUp"))
    .action(async (options: ListOptions) => {
      const work = await withApp(context, async (app) => {
        const { listWork } = await import("@boplan/application/list-work");
        return listWork({ app, onlyGivenUp: options.givenUp === true });
      });
      if (options.json) printJson(context, work.map(summaryOf));
      else {
        const rows = work.map((one) => [
          one.id,
          one.name,
          one.tenant ?? "-",
          t(one.givenUpAt ? "cli:jobs.givenUp" : "cli:jobs.waiting"),
          String(one.attempts),
          one.lastError ?? "-",
        ]);
        printTable(context, rows);
      }
    });

  group
    .command("retry")
    .description(t("cli:verbs.jobsRetry"))
    .argument("[id]", t("cli:options.jobId"))
    .option("--all", t("cli:options.allGivenUp"))
    .action(async (id: string | undefined, options: RetryOptions) => {
      if (id === undefined && !options.all) {
        throw new UsageError({ key: "missingArgument", subject: "id" });
      }
      if (id !== undefined && !z.uuid().safeParse(id).success) {
        throw new UsageError({ key: "badValue", subject: "id" });
      }
      const retried = await withApp(context, async (app) => {
        const { retryWork } = await import("@boplan/application/list-work");
        return retryWork(id === undefined ? { app } : { app, id });
      });
      if (options.json) printJson(context, { retried });
      else context.print(`${t("cli:said.jobsRetried", { count: retried })}\n`);
    });
}

function summaryOf({ createdAt, dueAt, givenUpAt, ...work }: OpenWork) {
  return {
    ...work,
    state: givenUpAt ? "givenUp" : "waiting",
    createdAt: createdAt.toISOString(),
    dueAt: dueAt.toISOString(),
    givenUpAt: givenUpAt?.toISOString() ?? null,
  };
}
