import path from "node:path";
import ts from "typescript";
import {
  type Check,
  isTest,
  type Problem,
  type RepositoryFile,
  type Workspace,
  workspacesOf,
} from "../repository.ts";

const PLATFORM = ["domain", "framework-sdk"] as const;

/** Which of our packages each may import, by folder name. `plugin` stands for every plugin. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  "framework-sdk": ["domain"],
  plugin: PLATFORM,
  "framework-host": PLATFORM,
  observability: [],
  db: ["domain", "observability"],
  storage: ["domain"],
  register: ["domain"],
  jobs: ["domain"],
  auth: ["db", "domain"],
  i18n: PLATFORM,
  ingest: [...PLATFORM, "framework-host"],
  mail: ["domain", "i18n"],
  reports: [...PLATFORM, "i18n", "register"],
  ui: ["domain", "i18n"],
  application: [
    "domain",
    "db",
    "auth",
    "jobs",
    "framework-host",
    "framework-sdk",
    "ingest",
    "register",
    "storage",
  ],
  demo: ["application", "auth", "db", "domain", "register"],
  testing: ["db", "domain", "framework-host", "jobs"],
};

/** Libraries that only some packages may see: one owner each, so that it can be replaced. */
const OWNERS: readonly { library: RegExp; owners: readonly string[] }[] = [
  { library: /^remix$/, owners: [] },
  { library: /^(lucia|oslo)(\/|$)/, owners: ["auth"] },
  { library: /^@node-rs\/argon2$|^rate-limiter-flexible$/, owners: ["auth"] },
  { library: /^bullmq$|^ioredis$/, owners: ["jobs"] },
  { library: /^kysely(\/|$)/, owners: ["db", "application"] },
  { library: /^pg$/, owners: ["db", "jobs", "testing"] },
  { library: /^@remix-run\//, owners: ["web"] },
  { library: /^react(-dom|-i18next)?(\/|$)|^@digdir\//, owners: ["web", "ui"] },
  { library: /^prosemirror-/, owners: ["ui"] },
  { library: /^@myriaddreamin\//, owners: ["reports"] },
  { library: /^nodemailer(\/|$)/, owners: ["mail"] },
  { library: /^commander$/, owners: ["cli"] },
];

/** What a package without a runtime may use besides our own. */
const ONLY_LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  "framework-sdk": ["zod"],
  plugin: [],
};

/** Who may import whom: packages, plugins, libraries, and nobody across folders by relative path. */
export const checkImportBoundaries: Check = (files) => {
  const workspaces = workspacesOf(files);
  return workspaces.flatMap((workspace) =>
    workspace.sources.flatMap((file) =>
      importsOf(file).flatMap((specifier) =>
        problemOf({ workspace, workspaces, file, specifier }).map((message) => ({
          file: file.path,
          message,
        })),
      ),
    ),
  );
};

/**
 * Packages in a ring, by their imports (type-only ones included) or by their manifests. Tests reach
 * `@boplan/testing` without declaring it: declared below what it is made of, it would close a ring.
 */
export const checkPackageCycles: Check = (files) => {
  const workspaces = workspacesOf(files);
  const imported = workspaces.map(
    (workspace) => [workspace.name, neighboursOf({ workspace, workspaces })] as const,
  );
  const declared = workspaces.map((workspace) => {
    const { dependencies, devDependencies } = workspace.manifest;
    const all = Object.keys({ ...dependencies, ...devDependencies });
    return [workspace.name, all.filter((name) => workspaces.some((w) => w.name === name))] as const;
  });
  return [...ringsOf(imported), ...ringsOf(declared)];
};

function ringsOf(graph: readonly (readonly [string, readonly string[]])[]): Problem[] {
  const edges = new Map(graph);
  const problems: Problem[] = [];
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]) => {
    if (trail.includes(name)) {
      const ring = [...trail.slice(trail.indexOf(name)), name];
      problems.push({ file: "package.json", message: `packages in a ring: ${ring.join(" → ")}` });
      return;
    }
    if (done.has(name)) return;
    for (const next of edges.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const [name] of graph) visit(name, []);
  return problems;
}

function neighboursOf(options: { workspace: Workspace; workspaces: readonly Workspace[] }) {
  const { workspace, workspaces } = options;
  const names = new Set(
    workspace.sources
      .filter((file) => !isTest(file.path))
      .flatMap((file) => importsOf(file).map(packageNameOf)),
  );
  names.delete(workspace.name);
  return workspaces.map(({ name }) => name).filter((name) => names.has(name));
}

function importsOf(file: RepositoryFile): string[] {
  return ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function problemOf(options: {
  workspace: Workspace;
  workspaces: readonly Workspace[];
  file: RepositoryFile;
  specifier: string;
}): string[] {
  const { workspace, workspaces, file, specifier } = options;
  if (specifier.startsWith(".")) {
    const target = path.posix.join(path.posix.dirname(file.path), specifier);
    return target.startsWith(`${workspace.folder}/`)
      ? []
      : [`"${specifier}" leaves the package; import it by its name`];
  }
  const name = packageNameOf(specifier);
  const own = workspaces.find((candidate) => candidate.name === name);
  return own
    ? ownProblem({ workspace, target: own, file })
    : libraryProblem({ workspace, file, specifier, name });
}

function ownProblem(options: { workspace: Workspace; target: Workspace; file: RepositoryFile }) {
  const { workspace, target, file } = options;
  if (target === workspace) return [];
  const from = roleOf(workspace);
  const to = roleOf(target);
  const refused = [`${folderName(workspace)} may not import ${folderName(target)}`];
  if (workspace.folder.startsWith("infra")) return [];
  if (to === "plugin") {
    const isRegistry = file.path === "packages/framework-host/src/registry.generated.ts";
    return isRegistry ? [] : [`only the generated registry may import a plugin (${target.name})`];
  }
  if (target.folder.startsWith("apps/")) return refused;
  // A test may arrange with any package; what it tests is still bound.
  if (isTest(file.path) && from !== "plugin" && from !== "domain") return [];
  if (to === "testing") return [`only tests may import ${target.name}`];
  if (workspace.folder.startsWith("apps/")) return [];
  return (ALLOWED[from] ?? []).includes(to) ? [] : refused;
}

function libraryProblem(options: {
  workspace: Workspace;
  file: RepositoryFile;
  specifier: string;
  name: string;
}): string[] {
  const { workspace, file, specifier, name } = options;
  const role = roleOf(workspace);
  const test = isTest(file.path) || /^packages\/testing\//.test(file.path);
  if (specifier.startsWith("virtual:")) return [];
  if (specifier.startsWith("node:")) {
    const bound = role === "plugin" || role === "domain" || role === "framework-sdk";
    return bound && !test && !file.path.includes("/src/server/")
      ? [`${folderName(workspace)} may not use ${specifier}`]
      : [];
  }
  const owned = OWNERS.find(({ library }) => library.test(specifier));
  if (owned && !test && !owned.owners.includes(folderName(workspace))) {
    return [`${specifier} belongs to ${owned.owners.join(", ") || "nobody"}`];
  }
  const only = ONLY_LIBRARIES[role];
  if (only && !test && !only.includes(name))
    return [`${folderName(workspace)} may not use ${name}`];
  const { dependencies = {}, devDependencies = {} } = workspace.manifest;
  const declared = name in dependencies || name in devDependencies;
  // Tests and builds lean on tools that the root installs for all.
  const tool = test || /\.(mjs|config\.ts)$/.test(file.path);
  return declared || tool ? [] : [`${name} is not among the dependencies of ${workspace.name}`];
}

function packageNameOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function roleOf(workspace: Workspace): string {
  return workspace.folder.startsWith("plugins/") ? "plugin" : folderName(workspace);
}

function folderName(workspace: Workspace): string {
  return workspace.folder.split("/").pop() ?? workspace.folder;
}
