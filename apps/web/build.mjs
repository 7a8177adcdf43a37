/* Builds the site: Remix's client and server bundles by Vite, then one server file by esbuild. */
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const remixCli = join(dirname(require.resolve("@remix-run/dev/package.json")), "dist/cli.js");

rmSync(join(here, "build"), { recursive: true, force: true });
rmSync(join(here, "dist"), { recursive: true, force: true });

execFileSync(process.execPath, [remixCli, "vite:build", "--logLevel", "warn"], {
  cwd: here,
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: "production" },
});

await build({
  entryPoints: [join(here, "server/main.ts")],
  outfile: join(here, "dist/server.mjs"),
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  sourcemap: true,
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"' },
  // Native code and drivers that look around for optional parts stay in node_modules.
  external: ["@node-rs/argon2", "pg-native", "cloudflare:sockets"],
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});

cpSync(join(here, "build/client"), join(here, "dist/client"), { recursive: true });
