import { beforeAll, describe, expect, test } from "vitest";
import { readEnvironment } from "../src/env.ts";
import { chooseLanguage } from "../src/language.ts";
import { type CliHarness, createCli } from "./cli-run.ts";

let cli: CliHarness;
beforeAll(async () => {
  cli = await createCli();
});

const COMMANDS = [
  "tenant list",
  "tenant create",
  "plan list",
  "plan show",
  "plan check",
  "plan import",
  "report create",
  "report template",
  "compare",
  "framework list",
  "db migrate",
  "demo load",
  "demo generate",
];

describe("help", () => {
  test.each(COMMANDS)(
    "`%s --help` says what it does, in the language asked for",
    async (command) => {
      const texts = new Set<string>();
      for (const language of ["sv", "nb", "nn", "en"]) {
        const { code, stdout, stderr } = await cli.run(`${command} --help --lang ${language}`);
        expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
        expect(stdout).toContain(`boplan ${command}`);
        expect(stdout).toContain("--json");
        // A text that was not found would be shown as its key.
        expect(stdout).not.toMatch(/cli:|options\.|verbs\./);
        texts.add(stdout);
      }
      expect(texts.size).toBeGreaterThanOrEqual(3);
    },
  );

  test("without any argument it lists the nouns; with a noun alone it is a usage error", async () => {
    const bare = await cli.run("");
    expect(bare.code).toBe(0);
    for (const noun of ["tenant", "plan", "report", "compare", "framework", "db", "demo"]) {
      expect(bare.stdout).toContain(`  ${noun}`);
    }
    const noun = await cli.run("plan");
    expect(noun).toMatchObject({ code: 2, stdout: "" });
    expect(noun.stderr).toContain("import <file>");
  });
});

describe("what is written wrongly ends with exit 2, nothing on standard output, and says what", () => {
  test.each([
    ["plan importt x", "Okänt kommando: importt"],
    ["tenant list --frist", "Okänt alternativ: --frist"],
    ["plan import a.txt", "Alternativet --framework"],
    ["plan import --framework x", "Argumentet file saknas"],
    ["plan show --plan p --tenant", "saknar värde"],
    ["tenant create x --name X --country SE --language de", "Ogiltigt värde för --language"],
    ["framework list more", "För många argument"],
    ["report create --tenant t --plan p --timeout soon", "Ogiltigt värde för --timeout"],
    ["plan check --plan p --tenant t --on 2026-13-40", "Ogiltigt värde för --on"],
    ["demo generate --municipalities 648", "Ogiltigt värde för --municipalities"],
    ["demo generate --municipalities 3 --years 0", "Ogiltigt värde för --years"],
    ["demo generate --seed one", "Ogiltigt värde för --seed"],
  ])("%s", async (command, said) => {
    const { code, stdout, stderr } = await cli.run(command);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

test("a command that needs a database says so when there is none", async () => {
  for (const command of ["tenant list", "db migrate", "plan list --tenant norsjo --json"]) {
    const { code, stdout, stderr } = await cli.run(command);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("(cli.noDatabase)");
  }
});

test("frameworks are listed without a database", async () => {
  const rows =
    await cli.json<{ id: string; jurisdiction: string; languages: string[] }[]>("framework list");
  expect(rows.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["no-boligsosial", "se-bostadsforsorjning"]),
  );
  const swedish = rows.find(({ id }) => id === "se-bostadsforsorjning");
  expect(swedish).toMatchObject({ jurisdiction: "SE", version: expect.any(String) });
  expect(swedish?.languages).toEqual(expect.arrayContaining(["sv", "nb", "nn", "en"]));
});

test.each([
  [[], "", "sv"],
  [[], "C.UTF-8", "sv"],
  [[], "nb_NO.UTF-8", "nb"],
  [[], "no_NO", "nb"],
  [[], "nn_NO.UTF-8", "nn"],
  [[], "en_GB.UTF-8", "en"],
  [[], "fi_FI.UTF-8", "sv"],
  [["--lang", "en"], "sv_SE", "en"],
  [["plan", "list", "--lang=nn"], "sv_SE", "nn"],
])("arguments %j in the locale %j speak %s", (args, locale, language) => {
  expect(chooseLanguage({ args, locale })).toBe(language);
});

test("an empty variable is no setting", () => {
  const env = readEnvironment({ DATABASE_URL: "", LC_ALL: "", LANG: "en_GB.UTF-8" });
  expect(env).toMatchObject({ databaseUrl: undefined, locale: "en_GB.UTF-8" });
});
