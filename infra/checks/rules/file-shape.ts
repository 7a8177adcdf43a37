import ts from "typescript";
import { type Check, isTest, type Problem, sourcesOf } from "../repository.ts";

export const BUDGET = {
  p95: 250,
  max: 400,
  maxForTests: 600,
  imports: 18,
  /** A route or a page puts parts together, each a file of its own (decision 18). */
  importsOfComposition: 25,
} as const;

const COMPOSITION = /\/app\/(routes|api\/operations)\/|\/screens\/.*-(page|panel)\.tsx$/;

/** Files that name one thing after another and do nothing with them. */
const LIST = /\/(index|routes)\.tsx?$|\/tables\/database\.ts$|\/locales\/[a-z]+\/web\.ts$/;

/** Long files hide a concept that wants out. Tests, demo plans and texts are data and may be longer. */
export const checkFileLengths: Check = (files) => {
  const lengths: number[] = [];
  const problems: Problem[] = [];
  for (const file of sourcesOf(files)) {
    const lines = file.text.split("\n").length - 1;
    const isData =
      isTest(file.path) || /^packages\/demo\/|\/locales\/|\/text\/messages\//.test(file.path);
    const max = isData ? BUDGET.maxForTests : BUDGET.max;
    if (!isData) lengths.push(lines);
    if (lines > max) problems.push({ file: file.path, message: `${lines} lines; at most ${max}` });
  }
  const p95 = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  if (p95 > BUDGET.p95) {
    problems.push({
      file: "(all sources)",
      message: `one file in twenty is longer than ${p95} lines; at most ${BUDGET.p95}`,
    });
  }
  return problems;
};

/** A file that needs more than this many others does more than one thing. */
export const checkImportCounts: Check = (files) =>
  sourcesOf(files).flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(file.text, true, true);
    const count = new Set(importedFiles.map(({ fileName }) => fileName)).size;
    // A list of routes, tables or texts imports what it lists.
    const isList = LIST.test(file.path) || isTest(file.path);
    const most = COMPOSITION.test(file.path) ? BUDGET.importsOfComposition : BUDGET.imports;
    return count > most && !isList
      ? [{ file: file.path, message: `${count} imports; at most ${most}` }]
      : [];
  });

const EMPTY_NAMES = /(^|\/)(utils?|helpers?|common|lib|misc|manager)(\.[a-z.]+)?$/;

/** Names that say nothing about what is inside. The text namespace `common` is the one exception. */
export const checkFileNames: Check = (files) =>
  sourcesOf(files).flatMap((file) => {
    const parts = file.path.split("/");
    const name = parts.at(-1) ?? "";
    if (parts.includes("locales") && name === "common.ts") return [];
    const empty = parts.some((part) => EMPTY_NAMES.test(part));
    if (empty) return [{ file: file.path, message: "the name says nothing of what is inside" }];
    // Routes are named by the addresses they serve, with dots and dollar signs.
    const isRoute = file.path.includes("/app/routes/") || name.startsWith("_");
    return isRoute || /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(ts|tsx|mjs)$/i.test(name)
      ? []
      : [{ file: file.path, message: "file names are written in kebab-case" }];
  });
