import { describe, expect, test } from "vitest";
import type { RepositoryFile } from "./repository.ts";
import { checkBrowserWords } from "./rules/browser-words.ts";
import { checkFileLengths, checkFileNames, checkImportCounts } from "./rules/file-shape.ts";
import { checkImportBoundaries, checkPackageCycles } from "./rules/import-boundaries.ts";
import { checkErrorCodes, checkLocales, errorCodesOf } from "./rules/locales.ts";
import { checkMachineTraces } from "./rules/machine-traces.ts";
import { checkManifests } from "./rules/manifests.ts";
import { checkProcessEnv } from "./rules/process-env.ts";

const FOLDERS = [
  "packages/domain",
  "packages/framework-sdk",
  "packages/framework-host",
  "packages/db",
  "packages/jobs",
  "packages/auth",
  "packages/i18n",
  "packages/ingest",
  "packages/ui",
  "packages/application",
  "packages/testing",
  "plugins/framework-xx-one",
  "plugins/framework-yy-two",
  "apps/web",
  "apps/worker",
];

const nameOf = (folder: string) => `@boplan/${folder.split("/")[1]}`;

const manifest = (folder: string, change: object = {}): RepositoryFile => ({
  path: `${folder}/package.json`,
  text: JSON.stringify({
    name: nameOf(folder),
    private: true,
    type: "module",
    license: "EUPL-1.2",
    scripts: { build: "b", typecheck: "t" },
    dependencies: { zod: "4.6.7", pg: "8.23.1", lucia: "3.2.2" },
    ...change,
  }),
});

const manifests = FOLDERS.map((folder) => manifest(folder));

const importing = (path: string, specifier: string): RepositoryFile[] => [
  ...manifests,
  { path, text: `import type { x } from "${specifier}";\n` },
];

describe("import boundaries", () => {
  test.each([
    ["packages/domain/src/a.ts", "@boplan/db/store"],
    ["packages/domain/src/a.ts", "zod"],
    ["packages/domain/src/a.ts", "node:fs"],
    ["packages/framework-sdk/src/a.ts", "@boplan/i18n/format"],
    ["packages/framework-sdk/src/a.ts", "pg"],
    ["plugins/framework-xx-one/src/index.ts", "@boplan/framework-yy-two"],
    ["plugins/framework-xx-one/src/index.ts", "@boplan/db/store"],
    ["plugins/framework-xx-one/src/index.ts", "zod"],
    ["plugins/framework-xx-one/src/index.ts", "node:fs"],
    ["packages/framework-host/src/load.ts", "@boplan/framework-xx-one"],
    ["packages/framework-host/src/load.ts", "@boplan/db/store"],
    ["packages/db/src/a.ts", "@boplan/application/app"],
    ["packages/jobs/src/a.ts", "@boplan/db/store"],
    ["packages/auth/src/a.ts", "@boplan/application/app"],
    ["packages/application/src/a.ts", "@boplan/i18n/format"],
    ["packages/application/src/a.ts", "react"],
    ["packages/application/src/a.ts", "@remix-run/node"],
    ["packages/application/src/a.ts", "bullmq"],
    ["packages/application/src/a.ts", "lucia"],
    ["packages/application/src/a.ts", "@boplan/testing/database"],
    ["packages/application/src/a.test.ts", "@boplan/web/server"],
    ["packages/application/src/a.ts", "../../db/src/store.ts"],
    ["packages/application/src/a.ts", "not-declared"],
    ["packages/ui/src/a.tsx", "@boplan/application/app"],
    ["packages/i18n/src/a.ts", "@boplan/db/store"],
    ["apps/web/app/root.tsx", "@boplan/framework-xx-one"],
    ["apps/web/app/root.tsx", "@boplan/worker/main"],
    ["apps/web/app/root.tsx", "remix"],
    ["apps/web/app/root.tsx", "kysely"],
    ["apps/web/app/root.tsx", "prosemirror-view"],
  ])("%s may not import %s", (path, specifier) => {
    const problems = checkImportBoundaries(importing(path, specifier));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe(path);
  });

  test.each([
    ["packages/framework-host/src/registry.generated.ts", "@boplan/framework-xx-one"],
    ["plugins/framework-xx-one/src/index.ts", "@boplan/framework-sdk"],
    ["plugins/framework-xx-one/test/conformance.test.ts", "vitest"],
    ["packages/auth/src/a.ts", "lucia"],
    ["packages/application/src/a.test.ts", "@boplan/testing/database"],
    ["packages/ingest/src/a.test.ts", "@boplan/framework-host"],
    ["apps/worker/src/main.ts", "@boplan/jobs/worker"],
    ["packages/domain/src/a/index.ts", "../b/index.ts"],
  ])("%s may import %s", (path, specifier) => {
    expect(checkImportBoundaries(importing(path, specifier))).toEqual([]);
  });

  test("dynamic imports and re-exports are imports", () => {
    for (const text of [
      'const x = await import("@boplan/db/store");',
      'export * from "@boplan/db/store";',
    ]) {
      const files = [...manifests, { path: "packages/domain/src/a.ts", text }];
      expect(checkImportBoundaries(files)).toHaveLength(1);
    }
  });

  test("packages in a ring by their manifests alone are found", () => {
    const ring = [
      manifest("packages/a", { devDependencies: { "@boplan/b": "*" } }),
      manifest("packages/b", { dependencies: { "@boplan/a": "*" } }),
    ];
    expect(checkPackageCycles(ring)).toHaveLength(1);
    expect(checkPackageCycles([manifest("packages/a"), ring[1] as RepositoryFile])).toEqual([]);
  });

  test("packages in a ring are found, type-only imports included", () => {
    const files = [
      ...importing("packages/db/src/a.ts", "@boplan/jobs/queue"),
      { path: "packages/jobs/src/b.ts", text: 'import type { y } from "@boplan/db/store";' },
    ];
    expect(checkPackageCycles(files)[0]?.message).toContain(
      "@boplan/db → @boplan/jobs → @boplan/db",
    );
    expect(checkPackageCycles(importing("packages/db/src/a.ts", "@boplan/domain/plan"))).toEqual(
      [],
    );
  });
});

describe("shape of files", () => {
  const long = (path: string, lines: number) => ({ path, text: "x;\n".repeat(lines) });

  test("a file over its budget", () => {
    expect(checkFileLengths([long("packages/a/src/a.ts", 401)])).not.toEqual([]);
    expect(checkFileLengths([long("packages/a/src/a.test.ts", 600)])).toEqual([]);
    expect(checkFileLengths([long("packages/a/src/a.test.ts", 601)])).toHaveLength(1);
    expect(checkFileLengths([long("packages/a/src/list.generated.ts", 4000)])).toEqual([]);
  });

  test("too many longish files at once", () => {
    const short = Array.from({ length: 18 }, (_, i) => long(`packages/a/src/s${i}.ts`, 10));
    const longish = [long("packages/a/src/x.ts", 260), long("packages/a/src/y.ts", 260)];
    expect(checkFileLengths([...short, ...longish])).toHaveLength(1);
    expect(checkFileLengths([...short, long("packages/a/src/x.ts", 249)])).toEqual([]);
  });

  test("more imports than one concept needs", () => {
    const text = Array.from({ length: 19 }, (_, i) => `import "./f${i}.ts";`).join("\n");
    expect(checkImportCounts([{ path: "packages/a/src/a.ts", text }])).toHaveLength(1);
    expect(checkImportCounts([{ path: "packages/a/src/index.ts", text }])).toEqual([]);
    // What puts parts together may name more of them, and still not any number.
    const more = `${text}\n${text.replaceAll("./f", "./g")}`;
    const route = { path: "apps/web/app/routes/plan/a.tsx", text };
    const page = { path: "apps/web/app/screens/plan/a-page.tsx", text };
    expect(checkImportCounts([route, page])).toEqual([]);
    expect(checkImportCounts([{ ...route, text: more }])).toHaveLength(1);
  });

  test.each(["utils.ts", "helpers.ts", "common.ts", "lib/a.ts", "plan_tree.ts"])(
    "the name %s",
    (name) => {
      const found = checkFileNames([{ path: `packages/a/src/${name}`, text: "" }]);
      expect(found).toHaveLength(1);
    },
  );
});

test("the environment is read only where the product is put together", () => {
  const file = (path: string, text = "const url = process.env.X;") => [{ path, text }];
  expect(checkProcessEnv(file("packages/db/src/store.ts"))).toHaveLength(1);
  expect(checkProcessEnv(file("apps/web/app/routes/home.tsx"))).toHaveLength(1);
  expect(
    checkProcessEnv(file("packages/db/src/a.ts", "const { env } = 1; // process.env")),
  ).toEqual([]);
  expect(checkProcessEnv(file("apps/worker/src/env.ts"))).toEqual([]);
});

test("dates, numbers and lists are written in one way where a browser writes them", () => {
  const list = 'new Intl.ListFormat("nn").format(words);';
  const found = (path: string, text = list) => checkBrowserWords([{ path, text }]).length;
  expect(found("apps/web/app/screens/admin/log.tsx")).toBe(1);
  expect(found("packages/ui/src/table.tsx", "value.toLocaleString()")).toBe(1);
  expect(found("packages/ui/src/table.tsx", "// not Intl.NumberFormat")).toBe(0);
  expect(found("apps/web/app/screens/public/directory.tsx")).toBe(0);
  expect(found("apps/web/app/server/country-name.ts")).toBe(0);
});

test("every package has the same scripts, and one version of a library for all", () => {
  expect(checkManifests(manifests)).toEqual([]);
  const odd = [
    manifest("packages/a", { scripts: { build: "b", typecheck: "t", test: "x" } }),
    manifest("packages/b", { license: "MIT" }),
    manifest("packages/c", { dependencies: { zod: "4.6.8" } }),
    manifest("packages/d", { dependencies: { pg: "^8.23.1" } }),
  ];
  const files = checkManifests([...manifests, ...odd]).map(({ file }) => file);
  expect(new Set(files)).toEqual(
    new Set(["a", "b", "c", "d"].map((n) => `packages/${n}/package.json`)),
  );
});

test("a path of one machine, or a registry in the lock file", () => {
  const home = ["", "home", "someone", "boplan"].join("/");
  expect(checkMachineTraces([{ path: "README.md", text: `cd ${home}\n` }])).toHaveLength(1);
  expect(checkMachineTraces([{ path: "a.ts", text: 'const url = "/m/norsjo/home";' }])).toEqual([]);
  const lock = '{ "resolved": "https://registry.example/zod.tgz" }';
  expect(checkMachineTraces([{ path: "package-lock.json", text: lock }])).toHaveLength(1);
});

describe("locales", () => {
  const sv = { a: "Hej {{name}}", b: { c: "Ja" } };
  const set = (change: object) => [
    { name: "core", source: "sv", languages: { sv, nb: sv, nn: sv, en: { ...sv, ...change } } },
  ];

  test("complete ones pass", () => expect(checkLocales(set({}))).toEqual([]));

  test.each([
    [{ b: {} }, "b.c is missing"],
    [{ b: { c: " " } }, "b.c is empty"],
    [{ b: { c: "b.c" } }, "b.c is its own key"],
    [{ a: "Hi {{who}}" }, 'a has placeholders "who", the source "name"'],
    [{ d: "More" }, "d is not in the source language"],
  ])("%j: %s", (change, message) => {
    expect(checkLocales(set(change)).map((problem) => problem.message)).toEqual([message]);
  });

  test("a language that is left out", () => {
    const problems = checkLocales([
      { name: "xx", source: "sv", languages: { sv, nb: sv, en: sv } },
    ]);
    expect(problems).toHaveLength(1);
  });

  test("an error that has no text", () => {
    const text =
      'throw new CodedError("plan.gone", { id });\nthrow new CodedError(\n  "plan.known",\n);';
    const codes = errorCodesOf([{ path: "a.ts", text }]);
    expect(codes.map(({ code }) => code)).toEqual(["plan.gone", "plan.known"]);
    const problems = checkErrorCodes({ codes, texts: { plan: { known: "Känt" } } });
    expect(problems.map(({ message }) => message)).toEqual([
      'the error code "plan.gone" has no text in errors.ts',
    ]);
  });
});
