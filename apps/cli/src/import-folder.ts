import fs from "node:fs/promises";
import path from "node:path";
import { isCodedError } from "@boplan/domain/error";
import { ELEMENT_KINDS, type ElementKind } from "@boplan/domain/plan";
import type { PlanProposal, ProposedElement } from "@boplan/ingest";
import type { CliContext } from "./cli-context.ts";
import { printJson, printTable } from "./output.ts";
import { readFileBytes } from "./read-file-bytes.ts";

/** How much of one file was understood. */
export interface FileScore {
  /** Relative to the folder. */
  readonly file: string;
  readonly framework: string | null;
  readonly format: string | null;
  readonly linesTotal: number;
  readonly linesPlaced: number;
  readonly elements: Readonly<Record<ElementKind, number>>;
  readonly leftovers: PlanProposal["leftovers"] | number;
  /** `import.noPlanStructure` where the document is none. */
  readonly notice: string | null;
  /** Why the file could not be read. */
  readonly error: string | null;
}

/** Folders within folders are read as far down as people nest them. */
const MAX_DEPTH = 6;

/**
 * Reads every file of a folder and prints how much of each was understood. A file that cannot be
 * read is told with its code; the others are read all the same.
 */
export async function importFolder(options: {
  context: CliContext;
  folder: string;
  frameworks: readonly string[];
  json: boolean;
  leftovers: boolean;
}): Promise<void> {
  const { context, folder, frameworks, json, leftovers } = options;
  const root = path.resolve(context.cwd, folder);
  const scores: FileScore[] = [];
  for (const file of await filesIn({ root, depth: 0 })) {
    scores.push(await scoreFile({ root, file, frameworks, leftovers }));
    if (!json) context.note(`${file}\n`);
  }
  if (json) printJson(context, scores);
  else printScores({ context, scores });
}

async function filesIn(options: { root: string; depth: number }): Promise<string[]> {
  const { root, depth } = options;
  const entries = await fs.readdir(root, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith("."))
      .map(async (entry) => {
        if (entry.isFile()) return [entry.name];
        if (!entry.isDirectory() || depth >= MAX_DEPTH) return [];
        const below = await filesIn({ root: path.join(root, entry.name), depth: depth + 1 });
        return below.map((name) => path.join(entry.name, name));
      }),
  );
  return found.flat().sort();
}

async function scoreFile(options: {
  root: string;
  file: string;
  frameworks: readonly string[];
  leftovers: boolean;
}): Promise<FileScore> {
  const { root, file, frameworks, leftovers } = options;
  try {
    const bytes = await readFileBytes({ context: { cwd: root }, fileName: file });
    const { readDocument } = await import("@boplan/ingest/read-document");
    const read = await readDocument({ bytes, fileName: file, frameworks });
    const { proposal, source } = read;
    return {
      file,
      framework: read.frameworkId,
      format: source.format,
      ...proposal.score,
      elements: countElements(proposal.elements),
      leftovers: leftovers ? proposal.leftovers : proposal.leftovers.length,
      notice: proposal.notice?.code ?? null,
      error: null,
    };
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return {
      ...{ file, framework: null, format: null, linesTotal: 0, linesPlaced: 0 },
      ...{ elements: countElements([]), leftovers: leftovers ? [] : 0, notice: null },
      error: error.code,
    };
  }
}

function countElements(elements: readonly ProposedElement[]): Record<ElementKind, number> {
  const counts = Object.fromEntries(ELEMENT_KINDS.map((kind) => [kind, 0])) as Record<
    ElementKind,
    number
  >;
  const add = (all: readonly ProposedElement[]) => {
    for (const { kind, children } of all) {
      counts[kind] += 1;
      add(children);
    }
  };
  add(elements);
  return counts;
}

function printScores(options: { context: CliContext; scores: readonly FileScore[] }): void {
  const { context, scores } = options;
  const { t } = context;
  const head = ["file", "framework", "format", "elements", "placed", "remark"].map((column) =>
    t(`cli:columns.${column}`),
  );
  const rows = scores.map((score) => {
    const code = score.error ?? score.notice;
    const elements = Object.values(score.elements).reduce((sum, count) => sum + count, 0);
    const share = score.linesTotal === 0 ? 0 : score.linesPlaced / score.linesTotal;
    const remark = code === null ? "" : t(`errors:${code}`, { fileName: score.file });
    return [
      score.file,
      score.framework ?? "–",
      score.format ?? "–",
      String(elements),
      `${score.linesPlaced}/${score.linesTotal} (${Math.round(share * 100)} %)`,
      remark,
    ];
  });
  printTable(context, scores.length === 0 ? [] : [head, ...rows]);
  for (const { file, leftovers } of scores) {
    if (typeof leftovers === "number" || leftovers.length === 0) continue;
    context.print(`\n${file}\n`);
    printTable(
      context,
      leftovers.map(({ line, topic, text }) => [String(line), topic ?? "–", text]),
    );
  }
}
