import fs from "node:fs";
import path from "node:path";

/** A file of the repository, by its path from the root with forward slashes. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
}

/** Something a check will not have, and where. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

/** A check of the repository: a pure function from its files to what is wrong with them. */
export type Check = (files: readonly RepositoryFile[]) => Problem[];

const SKIPPED = new Set(["node_modules", "dist", "build", ".turbo", ".data", ".git", "coverage"]);
const READ = /\.(ts|tsx|mjs|json|md|yml|css)$|(^|\/)(run|\.npmrc)$/;

/** Every text file of a checkout that a person wrote, and the generated ones beside them. */
export function readRepository(root: string): RepositoryFile[] {
  const files: RepositoryFile[] = [];
  const visit = (folder: string) => {
    for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const relative = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) visit(relative);
      } else if (entry.isFile() && READ.test(relative)) {
        files.push({ path: relative, text: fs.readFileSync(path.join(root, relative), "utf8") });
      }
    }
  };
  visit("");
  return files;
}

/** TypeScript and JavaScript, without what a generator wrote. */
export function sourcesOf(files: readonly RepositoryFile[]): RepositoryFile[] {
  return files.filter(
    (file) => /\.(ts|tsx|mjs)$/.test(file.path) && !/\.generated\.ts$/.test(file.path),
  );
}

/** Tests, and what only tests use. */
export function isTest(filePath: string): boolean {
  return /\.test\.(ts|tsx|mjs)$/.test(filePath) || /(^|\/)(e2e|test|testing)\//.test(filePath);
}

/** A workspace: its folder, its package.json and its sources. */
export interface Workspace {
  readonly folder: string;
  readonly name: string;
  readonly manifest: Manifest;
  readonly sources: readonly RepositoryFile[];
}

export interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The workspaces under apps, packages and plugins. */
export function workspacesOf(files: readonly RepositoryFile[]): Workspace[] {
  return files.flatMap((file) => {
    const folder = /^((?:apps|packages|plugins)\/[^/]+)\/package\.json$/.exec(file.path)?.[1];
    if (folder === undefined) return [];
    const manifest = JSON.parse(file.text) as Manifest;
    const sources = files.filter(
      ({ path: p }) => p.startsWith(`${folder}/`) && /\.(ts|tsx|mjs)$/.test(p),
    );
    return [{ folder, name: manifest.name, manifest, sources }];
  });
}

/** The text without its comments, so that a check does not trip over prose. Line numbers stay. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|[\s;{}(,])\/\/.*$/gm, "$1");
}
