import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SCAFFOLD = join(dirname(fileURLToPath(import.meta.url)), "..", "scaffold");
const SUFFIX = ".template";

/** Writes every file of the scaffold below the target, filled in. Returns the paths written. */
export function writeScaffold(options: {
  readonly target: string;
  readonly fill: (template: string) => string;
}): string[] {
  return readdirSync(SCAFFOLD, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(SUFFIX))
    .map((path) => {
      const written = path.slice(0, -SUFFIX.length);
      const file = join(options.target, written);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, options.fill(readFileSync(join(SCAFFOLD, path), "utf8")));
      return written;
    });
}
