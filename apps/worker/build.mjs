import { build } from "esbuild";

/**
 * One file for the worker, one each for the processes that set type and that read documents. Only what holds native code or
 * files of its own stays outside the bundle.
 */
await build({
  entryPoints: {
    main: "src/main.ts",
    "pdf-child": "../../packages/reports/src/pdf/child.ts",
    "read-child": "../../packages/ingest/src/child/read-child.ts",
  },
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  sourcemap: true,
  logLevel: "warning",
  external: [
    "pg-native",
    "@node-rs/argon2",
    "@myriaddreamin/typst-ts-node-compiler",
    "@resvg/resvg-js",
  ],
  banner: {
    js: "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);",
  },
});
