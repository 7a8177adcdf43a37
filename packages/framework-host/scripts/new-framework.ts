import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readPlugins, writeRegistry } from "./render-registry.ts";
import { fillScaffold, frameworkWords } from "./scaffold-words.ts";
import { writeScaffold } from "./write-scaffold.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const ID = /^[a-z]{2}(-[a-z0-9]+)+$/;

/** What is wrong with the id that was asked for, in one line for the person at the terminal. */
export class NewFrameworkRefusal extends Error {}

/**
 * Makes `plugins/framework-<id>` from the scaffold, makes the host depend on it and writes the
 * registry anew. Nothing is written when the id is refused.
 */
export function newFramework(options: { readonly root: string; readonly id: string }): {
  readonly folder: string;
  readonly packageName: string;
} {
  const { id } = options;
  if (!ID.test(id)) {
    throw new NewFrameworkRefusal(
      `"${id}" is no framework id. Write country code and name in lower case, joined by hyphens and without accents: fi-asuminen.`,
    );
  }
  const folder = `plugins/framework-${id}`;
  const place = join(options.root, folder);
  const holder = readPlugins(options.root).find((plugin) => plugin.id === id)?.packageName;
  if (holder !== undefined || existsSync(place)) {
    throw new NewFrameworkRefusal(`"${id}" is taken by ${holder ?? folder}. Choose another name.`);
  }
  const words = frameworkWords(id);
  writeScaffold({ target: place, fill: (template) => fillScaffold({ template, words }) });
  const packageName = `@boplan/framework-${id}`;
  addToHost({ root: options.root, packageName });
  writeRegistry(options.root);
  return { folder, packageName };
}

function addToHost(options: { readonly root: string; readonly packageName: string }): void {
  const file = join(options.root, "packages", "framework-host", "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as {
    dependencies: Record<string, string>;
  };
  const ours = Object.entries(manifest.dependencies).filter(([name]) => name.startsWith("@boplan"));
  const others = Object.entries(manifest.dependencies).filter(
    ([name]) => !name.startsWith("@boplan"),
  );
  manifest.dependencies = Object.fromEntries([...ours, [options.packageName, "*"], ...others]);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

function nextSteps(made: { readonly folder: string }): string {
  return [
    `Made ${made.folder}, added it to packages/framework-host and wrote the registry.`,
    "",
    "Next:",
    "  1. npm install",
    `  2. npx vitest run --project unit ${made.folder}`,
    `  3. Fill it in: plugins/README.md says how, ${made.folder}/README.md has places for sources.`,
    "",
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [id, ...rest] = process.argv.slice(2);
  try {
    if (id === undefined || rest.length > 0) {
      throw new NewFrameworkRefusal("Give one id: npm run new:framework -- fi-asuminen");
    }
    process.stdout.write(nextSteps(newFramework({ root, id })));
  } catch (error) {
    if (!(error instanceof NewFrameworkRefusal)) throw error;
    process.stderr.write(`boplan: ${error.message}\n`);
    process.exitCode = 2;
  }
}
