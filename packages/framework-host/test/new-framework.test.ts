import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NewFrameworkRefusal, newFramework } from "../scripts/new-framework.ts";

const checkout = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const id = "fi-asuminen";
let root = "";

function runTool(options: { tool: string; args: string[]; cwd: string }) {
  const { tool, args, cwd } = options;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(checkout, "node_modules", tool), ...args],
    // A test run inside a test run must not take itself for a worker of the outer one.
    { cwd, encoding: "utf8", env: { PATH: process.env.PATH, NO_COLOR: "1" } },
  );
  return { status, output: `${stdout}${stderr}` };
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "new-framework-"));
  const host = join(root, "packages", "framework-host");
  mkdirSync(join(host, "src"), { recursive: true });
  mkdirSync(join(root, "plugins"));
  symlinkSync(join(checkout, "node_modules"), join(root, "node_modules"));
  const manifest = readFileSync(join(checkout, "packages/framework-host/package.json"), "utf8");
  writeFileSync(join(host, "package.json"), manifest);
  newFramework({ root, id });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a new framework", () => {
  it("passes the conformance suite as it is made", { timeout: 120_000 }, () => {
    const { status, output } = runTool({
      tool: "vitest/vitest.mjs",
      args: ["run", "--root", root, "--reporter", "json"],
      cwd: root,
    });
    expect(status, output).toBe(0);
    expect(Number(/"numPassedTests":(\d+)/.exec(output)?.[1])).toBeGreaterThan(20);
  });

  it("has an entry of every part but transitions, which need a second wording", async () => {
    const made = join(root, "plugins", `framework-${id}`, "src", "index.ts");
    const { framework } = (await import(made)) as { framework: Record<string, unknown> };
    const lists = Object.entries(framework).filter(([, value]) => Array.isArray(value));
    const empty = lists.filter(([, value]) => (value as unknown[]).length === 0);
    expect(lists.length).toBeGreaterThan(20);
    expect(empty.map(([part]) => part)).toEqual(["transitions"]);
  });

  it("typechecks as it is made", { timeout: 120_000 }, () => {
    const project = join(root, "plugins", `framework-${id}`);
    const { status, output } = runTool({
      tool: "typescript/bin/tsc",
      args: ["-p", project],
      cwd: root,
    });
    expect(status, output).toBe(0);
  });

  it("knows its country: money, name, months", () => {
    const read = (path: string) =>
      readFileSync(join(root, "plugins", `framework-${id}`, path), "utf8");
    expect(read("src/index.ts")).toContain('currency: "EUR"');
    expect(read("src/reading.ts")).toContain('["tammikuu", "tammikuuta", "tammi"]');
    expect(read("src/locales/sv.ts")).toContain("Bostadsplan (Finland)");
    expect(read("src/locales/sv.ts")).not.toMatch(/__[A-Z]/);
  });

  it("stands in the registry and among the host's dependencies", () => {
    const host = join(root, "packages", "framework-host");
    expect(readFileSync(join(host, "src", "registry.generated.ts"), "utf8")).toContain(
      `"${id}": framework0`,
    );
    const manifest = JSON.parse(readFileSync(join(host, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(manifest.dependencies[`@boplan/framework-${id}`]).toBe("*");
  });

  it.each(["fi", "Fi-hem", "finland-asuminen", "fi_hem", "fi-", "fi-bäst", "../fi-hem", ""])(
    "refuses %j and writes nothing",
    (bad) => {
      expect(() => newFramework({ root, id: bad })).toThrow(NewFrameworkRefusal);
      expect(existsSync(join(root, "plugins", `framework-${bad}`))).toBe(false);
    },
  );

  it("refuses an id that is taken, by a framework or by a folder", () => {
    expect(() => newFramework({ root, id })).toThrow(/taken by @boplan\/framework-fi-asuminen/);
    mkdirSync(join(root, "plugins", "framework-dk-half"));
    expect(() => newFramework({ root, id: "dk-half" })).toThrow(
      /taken by plugins\/framework-dk-half/,
    );
    expect(existsSync(join(root, "plugins", "framework-dk-half", "package.json"))).toBe(false);
  });

  it("says what is wrong in one line, with exit code 2", { timeout: 30_000 }, () => {
    const { status, output } = runTool({
      tool: "tsx/dist/cli.mjs",
      args: [join(checkout, "packages/framework-host/scripts/new-framework.ts"), "Finland"],
      cwd: root,
    });
    expect(status).toBe(2);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(output).toContain('"Finland" is no framework id');
  });
});
