import { requireNode } from "./require-node.mjs";

if (requireNode()) {
  import("./run-tests.mjs").then(({ runTests }) => runTests({ args: process.argv.slice(2) }));
}
