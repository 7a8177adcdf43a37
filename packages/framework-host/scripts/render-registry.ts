import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A plugin folder that declares itself a framework. */
export interface FrameworkPlugin {
  readonly id: string;
  readonly packageName: string;
}

const manifest = z.object({
  name: z.string(),
  boplan: z.object({ role: z.literal("framework-plugin"), id: z.string() }).optional(),
});

/** Finds the framework plugins of a checkout by the role in their package.json, sorted by id. */
export function readPlugins(root: string): FrameworkPlugin[] {
  const folder = join(root, "plugins");
  return readdirSync(folder)
    .map((name) => join(folder, name, "package.json"))
    .filter((path) => existsSync(path))
    .flatMap((path) => {
      const { name, boplan } = manifest.parse(JSON.parse(readFileSync(path, "utf8")));
      return boplan ? [{ id: boplan.id, packageName: name }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The text of `src/registry.generated.ts`. Static imports, so that bundlers and type checkers see
 * every framework; the check of the repository compares this text with the file.
 */
export function renderRegistry(plugins: readonly FrameworkPlugin[]): string {
  const imports = plugins.map(
    ({ packageName }, index) =>
      `import { framework as framework${index} } from ${JSON.stringify(packageName)};`,
  );
  const entries = plugins.map(({ id }, index) => `  ${JSON.stringify(id)}: framework${index},`);
  return [
    "// Written by `npm run generate` from plugins/*/package.json. Do not edit.",
    ...imports,
    "",
    "export const registeredFrameworks = {",
    ...entries,
    "} as const;",
    "",
    "/** Id of a framework of this installation. */",
    "export type FrameworkId = keyof typeof registeredFrameworks;",
    "",
  ].join("\n");
}

/** Writes the registry of a checkout anew and returns the plugins that stand in it. */
export function writeRegistry(root: string): FrameworkPlugin[] {
  const plugins = readPlugins(root);
  const target = join(root, "packages", "framework-host", "src", "registry.generated.ts");
  writeFileSync(target, renderRegistry(plugins));
  return plugins;
}
