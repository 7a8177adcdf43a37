import type { Command } from "commander";
import type { CliContext } from "../cli-context.ts";

/** What a group of commands is added to. */
export interface CommandGroup {
  readonly program: Command;
  readonly context: CliContext;
}
