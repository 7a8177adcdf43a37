import { requireNode } from "./require-node.mjs";

if (requireNode()) {
  import("./run-command.mjs").then(({ runCommand }) => runCommand({ args: process.argv.slice(2) }));
}
