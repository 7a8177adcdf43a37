import { processEnvironment } from "./env.ts";
import { runCli } from "./run-cli.ts";

process.exitCode = await runCli({
  args: process.argv.slice(2),
  env: processEnvironment(),
  cwd: process.cwd(),
  print: (text) => {
    process.stdout.write(text);
  },
  note: (text) => {
    process.stderr.write(text);
  },
});
