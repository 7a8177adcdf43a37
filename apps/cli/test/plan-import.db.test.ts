import { cloneDatabase } from "@boplan/testing/database";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CliHarness, createCli } from "./cli-run.ts";

// In our own words, with the marks of a Swedish action plan.
const PLAN = `Handlingsplan för bostadsförsörjning 2024–2026

Diarienummer: KS-24/00123
Giltig till: 2026-12-31

Inriktning
Den som vill bo i kommunen ska hitta en bostad som passar.

Målområden
- Fler hyresrätter i centralorten
- Bostäder för äldre

Mål
- Bygga tjugo lägenheter vid sjön

Aktiviteter 2026
1. Ta fram en detaljplan vid sjön
- Utreda marken
- Samråda med grannarna
`;

interface Proposal {
  readonly document: { caseNumber: string | null; validTo: string | null };
  readonly elements: readonly Node[];
  readonly leftovers: readonly { line: number; text: string }[];
  readonly score: { linesTotal: number; linesPlaced: number };
  readonly saved?: { slug: string; tenant: string };
}

interface Node {
  readonly kind: string;
  readonly title: string;
  readonly source: { readonly lines: readonly [number, number] };
  readonly children: readonly Node[];
}

let cli: CliHarness;
let slug: string;
let count = 0;

beforeAll(async () => {
  const { appUrl } = await cloneDatabase();
  cli = await createCli({ databaseUrl: appUrl });
  await cli.write("plan.txt", PLAN);
});

beforeEach(async () => {
  count += 1;
  slug = `kommun-${count}`;
  await cli.json([
    ...["tenant", "create", slug, "--name", "Sjöby kommun", "--country", "SE"],
    ...["--language", "sv", "--framework", "se-bostadsforsorjning"],
  ]);
});

const importing = (file: string, rest = "") =>
  `plan import ${file} --framework se-bostadsforsorjning ${rest}`;
const plansOf = (tenant: string) =>
  cli.json<{ id: string; slug: string; title: string; framework: string; status: string }[]>(
    `plan list --tenant ${tenant}`,
  );

const flatten = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

test("a text becomes a proposal with facts, tree and the source of each element", async () => {
  const proposal = await cli.json<Proposal>(importing("plan.txt"));
  expect(proposal.document).toMatchObject({ caseNumber: "KS-24/00123", validTo: "2026-12-31" });
  const kinds = flatten(proposal.elements).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "measure")).toHaveLength(1);
  expect(kinds.filter((kind) => kind === "activity")).toHaveLength(2);
  for (const node of flatten(proposal.elements)) {
    const [from, to] = node.source.lines;
    const lines = PLAN.split("\n")
      .slice(from - 1, to)
      .join(" ");
    expect(lines).toContain(node.title.slice(0, 12));
  }
  expect(proposal.score.linesPlaced).toBeLessThanOrEqual(proposal.score.linesTotal);
  expect(await plansOf(slug)).toEqual([]);
});

test("with --tenant it is saved as a draft, which can be listed, shown and checked", async () => {
  const { saved } = await cli.json<Proposal>(importing("plan.txt", `--tenant ${slug}`));
  expect(saved?.tenant).toBe(slug);
  const [plan] = await plansOf(slug);
  expect(plan).toMatchObject({
    slug: saved?.slug,
    framework: "se-bostadsforsorjning",
    status: "draft",
  });

  const shown = await cli.json<Proposal & { id: string }>(
    `plan show --plan ${saved?.slug} --tenant ${slug}`,
  );
  expect(shown.id).toBe(plan?.id);
  expect(shown.document).toMatchObject({ caseNumber: "KS-24/00123" });
  const measure = flatten(shown.elements).find(({ kind }) => kind === "measure");
  expect(measure).toMatchObject({ id: expect.any(String), status: null, version: 1 });
  expect(measure?.children.map(({ kind }) => kind)).toEqual(["activity", "activity"]);

  const check = await cli.json<{ regime: string; findings: Record<string, unknown>[] }>(
    `plan check --plan ${saved?.slug} --tenant ${slug} --on 2026-11-22`,
  );
  expect(check.regime).toEqual(expect.any(String));
  expect(check.findings.length).toBeGreaterThan(0);
  for (const finding of check.findings) {
    expect(Object.keys(finding)).toEqual(
      expect.arrayContaining(["rule", "citation", "severity", "path", "messageCode"]),
    );
  }
  // For people, each finding is a sentence, never a key.
  const { stdout } = await cli.run(`plan check --plan ${saved?.slug} --tenant ${slug} --lang nb`);
  expect(stdout.trim().split("\n")).toHaveLength(check.findings.length);
  expect(stdout).not.toMatch(/findings\.|domain:|\{\{/);
});

describe("bad input is refused with a code, and nothing is saved", () => {
  const files: Record<string, string | Uint8Array> = {
    "empty.txt": "",
    "blank.txt": " \n\n ",
    "binary.txt": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 3]),
    "huge.txt": "a\n".repeat(25 * 1024 * 1024),
    "latin1.txt": new Uint8Array(Buffer.from("Mål för Örebro\n- Bygga på Ön\n", "latin1")),
    "prose.txt": "Det var en gång en kommun.\nDär bodde många.\n",
  };

  test.each([
    ["empty.txt", "import.empty"],
    ["blank.txt", "import.empty"],
    ["binary.txt", "import.corrupt"],
    ["huge.txt", "import.tooLarge"],
    ["latin1.txt", "import.encoding"],
    ["prose.txt", "import.noPlanStructure"],
    ["missing.txt", "cli.fileNotFound"],
  ])("%s: %s", async (name, code) => {
    const content = files[name];
    if (content !== undefined) await cli.write(name, content);
    const texts = new Set<string>();
    for (const language of ["sv", "nb", "nn", "en"]) {
      const answer = await cli.run(importing(name, `--tenant ${slug} --json --lang ${language}`));
      expect(answer).toMatchObject({ code: 1, stdout: "" });
      expect(answer.stderr).toContain(`(${code})`);
      expect(answer.stderr).not.toMatch(/\{\{|Något gick fel/);
      texts.add(answer.stderr);
    }
    expect(texts.size).toBe(4);
    expect(await plansOf(slug)).toEqual([]);
  });

  test("a folder is looked through, but not saved as a plan", async () => {
    const answer = await cli.run(importing(".", `--tenant ${slug} --json`));
    expect(answer).toMatchObject({ code: 2, stdout: "" });
    expect(await plansOf(slug)).toEqual([]);
  });

  test("an unknown framework, an unknown tenant, a framework the tenant does not have", async () => {
    for (const [command, code] of [
      [`plan import plan.txt --framework xx-nowhere --tenant ${slug}`, "framework.unknown"],
      [importing("plan.txt", "--tenant nowhere"), "tenant.unknown"],
      [`plan import plan.txt --framework no-boligsosial --tenant ${slug} --title P`, null],
    ] as const) {
      const { code: exit, stdout, stderr } = await cli.run(command);
      expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" });
      if (code) expect(stderr).toContain(`(${code})`);
    }
    expect(await plansOf(slug)).toEqual([]);
  });
});

test("a plan of another municipality is answered like one that does not exist", async () => {
  const { saved } = await cli.json<Proposal>(importing("plan.txt", `--tenant ${slug}`));
  const other = `${slug}-granne`;
  await cli.json([
    "tenant",
    "create",
    other,
    "--name",
    "Granne",
    "--country",
    "SE",
    "--language",
    "sv",
  ]);
  for (const command of ["plan show", "plan check"]) {
    const theirs = await cli.run(`${command} --plan ${saved?.slug} --tenant ${other}`);
    const missing = await cli.run(`${command} --plan no-such-plan --tenant ${other}`);
    expect(theirs).toEqual(missing);
    expect(theirs).toMatchObject({ code: 1, stdout: "" });
    expect(theirs.stderr).toContain("(plan.notFound)");
  }
  const report = `report create --tenant ${other} --plan ${saved?.slug} --out x.pdf --timeout 1`;
  expect(await cli.run(report)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("(plan.notFound)"),
  });
  expect(await plansOf(other)).toEqual([]);
});

test("tenants are listed in the agreed shape; a taken name and a bad one are refused", async () => {
  const rows = await cli.json<Record<string, unknown>[]>("tenant list");
  expect(rows).toContainEqual(
    expect.objectContaining({ slug, name: "Sjöby kommun", kind: "municipality", country: "SE" }),
  );
  const create = (name: string) =>
    cli.run(["tenant", "create", name, "--name", "X", "--country", "SE", "--language", "sv"]);
  expect((await create(slug)).stderr).toContain("(tenant.slugTaken)");
  expect((await create("Stor Bokstav")).stderr).toContain("(tenant.invalid)");
});

test("an exported plan comes back whole, under its own title or the one given", async () => {
  const { saved } = await cli.json<Proposal>(importing("plan.txt", `--tenant ${slug}`));
  const show = (plan: string | undefined) =>
    cli.json<{ id: string; slug: string; document: object; elements: Node[] }>(
      `plan show --plan ${plan} --tenant ${slug}`,
    );
  const first = await show(saved?.slug);
  const file = await cli.run(
    `plan export --plan ${saved?.slug} --tenant ${slug} --format json --out whole.json`,
  );
  expect(file.code).toBe(0);
  const proposal = await cli.json<Proposal>(importing("whole.json", `--tenant ${slug}`));
  expect(Object.keys(proposal)).toEqual(
    expect.arrayContaining(["document", "elements", "leftovers", "score", "saved"]),
  );
  const again = await show(proposal.saved?.slug);
  expect(again.id).not.toBe(first.id);
  expect(again.document).toEqual(first.document);
  // Ids and every attribute, not only titles.
  expect(again.elements).toEqual(first.elements);

  await cli.json([...importing("whole.json", `--tenant ${slug}`).split(" "), "--title", "Import"]);
  const titles = (await plansOf(slug)).map(({ slug: address, title }) => [address, title]);
  // The pages beside the plans keep their addresses.
  expect(titles).toContainEqual(["import-2", "Import"]);
});
