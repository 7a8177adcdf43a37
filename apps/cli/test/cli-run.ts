import { mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { CliEnvironment } from "../src/env.ts";
import { runCli } from "../src/run-cli.ts";

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliHarness {
  readonly folder: string;
  /** Runs a command; a list keeps arguments with spaces whole. */
  run(args: string | readonly string[]): Promise<CliResult>;
  /** Runs it with `--json` and answers what it printed, or fails with what it said. */
  json<Shape>(args: string | readonly string[]): Promise<Shape>;
  write(name: string, content: string | Uint8Array): Promise<string>;
}

/** The command line in a folder of its own, on the given surroundings. */
export async function createCli(env: Partial<CliEnvironment> = {}): Promise<CliHarness> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "boplan-cli-"));
  const surroundings: CliEnvironment = {
    databaseUrl: undefined,
    ownerUrl: undefined,
    appRole: undefined,
    redisUrl: undefined,
    filesDirectory: path.join(folder, "files"),
    s3: undefined,
    queueName: undefined,
    locale: "",
    ...env,
  };
  async function run(args: string | readonly string[]): Promise<CliResult> {
    const said = { stdout: "", stderr: "" };
    const code = await runCli({
      args: typeof args === "string" ? args.split(" ").filter(Boolean) : args,
      env: surroundings,
      cwd: folder,
      print: (text) => {
        said.stdout += text;
      },
      note: (text) => {
        said.stderr += text;
      },
    });
    return { code, ...said };
  }
  return {
    folder,
    run,
    async json<Shape>(args: string | readonly string[]) {
      const list = typeof args === "string" ? args.split(" ").filter(Boolean) : [...args];
      const { code, stdout, stderr } = await run([...list, "--json"]);
      if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
      return JSON.parse(stdout) as Shape;
    },
    async write(name, content) {
      await writeFile(path.join(folder, name), content);
      return name;
    },
  };
}
