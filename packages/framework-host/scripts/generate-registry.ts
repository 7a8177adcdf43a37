import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readPlugins, renderRegistry } from "./render-registry.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const plugins = readPlugins(root);
  const target = join(root, "packages", "framework-host", "src", "registry.generated.ts");
  writeFileSync(target, renderRegistry(plugins));
  console.log(`${plugins.length} frameworks: ${plugins.map((plugin) => plugin.id).join(", ")}`);
}
