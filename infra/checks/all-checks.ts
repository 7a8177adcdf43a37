import fs from "node:fs";
import path from "node:path";
import {
  readPlugins,
  renderRegistry,
} from "../../packages/framework-host/scripts/render-registry.ts";
import { isTest, type Problem, type RepositoryFile, sourcesOf } from "./repository.ts";
import { checkBrowserWords } from "./rules/browser-words.ts";
import { checkFileLengths, checkFileNames, checkImportCounts } from "./rules/file-shape.ts";
import { checkImportBoundaries, checkPackageCycles } from "./rules/import-boundaries.ts";
import { checkErrorCodes, checkLocales, errorCodesOf, type Texts } from "./rules/locales.ts";
import { checkMachineTraces } from "./rules/machine-traces.ts";
import { checkManifests } from "./rules/manifests.ts";
import { checkProcessEnv } from "./rules/process-env.ts";

/** Every check of the repository, by the name it is reported under. */
export const REPOSITORY_CHECKS: Readonly<
  Record<
    string,
    (options: { root: string; files: readonly RepositoryFile[] }) => Problem[] | Promise<Problem[]>
  >
> = {
  "import boundaries": ({ files }) => checkImportBoundaries(files),
  "no packages in a ring": ({ files }) => checkPackageCycles(files),
  "file lengths": ({ files }) => checkFileLengths(files),
  "imports per file": ({ files }) => checkImportCounts(files),
  "file names": ({ files }) => checkFileNames(files),
  "environment only at the front door": ({ files }) => checkProcessEnv(files),
  "the same words in server and browser": ({ files }) => checkBrowserWords(files),
  "same scripts and versions": ({ files }) => checkManifests(files),
  "no trace of one machine": ({ files }) => checkMachineTraces(files),
  "registry is fresh": ({ root }) => checkRegistry(root),
  "locales are complete": async () => checkLocales(await localeSets()),
  "every error has a text": async ({ files }) =>
    checkErrorCodes({
      codes: errorCodesOf(sourcesOf(files).filter((file) => !isTest(file.path))),
      texts: (await coreTexts()).sv.errors as Texts,
    }),
};

/** The generated list of frameworks is what the plugins' manifests say now. */
export function checkRegistry(root: string): Problem[] {
  const file = "packages/framework-host/src/registry.generated.ts";
  const written = fs.readFileSync(path.join(root, file), "utf8");
  return written === renderRegistry(readPlugins(root))
    ? []
    : [{ file, message: "is stale; run `npm run generate`" }];
}

async function localeSets() {
  const core = (await coreTexts()) as Record<string, Texts>;
  // Loaded only here: a plugin that cannot be loaded must not keep the other checks from running.
  const { loadFrameworks } = await import("@boplan/framework-host");
  const frameworks = Object.entries(loadFrameworks().locales()).map(([name, languages]) => ({
    name,
    source: "sv",
    languages: languages as unknown as Record<string, Texts>,
  }));
  return [{ name: "core", source: "sv", languages: core }, ...frameworks];
}

async function coreTexts() {
  const { coreResources } = await import("@boplan/i18n/translator");
  return coreResources;
}
