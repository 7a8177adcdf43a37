import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writeRegistry } from "./render-registry.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const plugins = writeRegistry(root);
  console.log(`${plugins.length} frameworks: ${plugins.map((plugin) => plugin.id).join(", ")}`);
}
