import { type Check, isTest, sourcesOf, withoutComments } from "../repository.ts";

/** Files that put the product together and may therefore read the environment. */
const COMPOSITION_ROOTS = [
  /^apps\/web\/app\/server\/env\.server\.ts$/,
  /^apps\/web\/server\//,
  /^apps\/(worker|cli)\/src\/(env|main)\.ts$/,
  /^apps\/[^/]+\/(build\.mjs|vite\.config\.ts)$/,
  /^infra\//,
  /^vitest\.config\.ts$/,
];

/** Settings come in at the front door and are passed on; nothing reads them behind its back. */
export const checkProcessEnv: Check = (files) =>
  sourcesOf(files)
    .filter((file) => !isTest(file.path) && !COMPOSITION_ROOTS.some((root) => root.test(file.path)))
    .filter((file) =>
      /\bprocess\s*(\?\.|\.)\s*env\b|\bimport\.meta\.env\b/.test(withoutComments(file.text)),
    )
    .map((file) => ({
      file: file.path,
      message: "reads the environment outside a composition root",
    }));
