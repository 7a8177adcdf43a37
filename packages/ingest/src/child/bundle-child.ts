import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

let built: Promise<string> | null = null;

/**
 * The reading process as JavaScript, for whoever runs from source: made once and taken away when
 * this process ends. Translated file by file while it loads, the PDF library alone would take more
 * memory than a document may.
 */
export function bundleChild(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "boplan-reader-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // Required by name at run time, so that no bundle of an app takes the bundler along.
  const { build }: typeof import("esbuild") = createRequire(import.meta.url)("esbuild");
  const outfile = join(folder, "read-child.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("./read-child.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "silent",
    banner: {
      js: "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);",
    },
  });
  return outfile;
}
