// Kept to what the oldest Node can parse, so that the check itself is what an old Node answers with.
import { requireNode } from "./require-node.mjs";

if (requireNode()) {
  import("./start-boplan.mjs").then(({ startBoplan }) => startBoplan({ mode: "start" }));
}
