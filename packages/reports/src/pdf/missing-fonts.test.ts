import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inputWith } from "../../test/fixture-plans.ts";
import { compact, readPdf } from "../../test/read-pdf.ts";
import { buildPlanReport } from "../build-plan-report.ts";
import { findTypesettingAssets } from "./assets.ts";
import { createPdfRenderer } from "./renderer.ts";
import { isRetryableReportError } from "./report-error.ts";

const PATIENT = 60_000;
const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
const FONTS = dirname(
  dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/literata/package.json")),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "boplan-fonts-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An installation of its own with only these font packages, and these fonts of the system. */
function installation(options: { packages: readonly string[]; system: readonly string[] }) {
  const { packages, system } = options;
  const home = mkdtempSync(join(folder, "home-"));
  const reports = join(home, "node_modules/@boplan/reports");
  mkdirSync(reports, { recursive: true });
  cpSync(join(PACKAGE, "assets"), join(reports, "assets"), { recursive: true });
  cpSync(join(PACKAGE, "package.json"), join(reports, "package.json"));
  mkdirSync(join(home, "node_modules/@expo-google-fonts"));
  for (const name of packages) {
    symlinkSync(join(FONTS, name), join(home, "node_modules/@expo-google-fonts", name));
  }
  const systemFolder = join(home, "system");
  mkdirSync(systemFolder);
  for (const file of system) cpSync(join(FONTS, file), join(systemFolder, basename(file)));
  return findTypesettingAssets(join(home, "main.mjs"), [systemFolder]);
}

async function print(assets: ReturnType<typeof installation>) {
  const renderer = createPdfRenderer({ size: 1, timeoutMs: PATIENT, assets });
  const document = buildPlanReport(inputWith());
  try {
    const bytes = await renderer.render({
      document: { ...document, title: "Hem åt alla ✓ ☃ 😀 ب" },
      standard: "ua-1",
      creationTime: new Date(0),
    });
    return await readPdf(bytes);
  } finally {
    await renderer.close();
  }
}

describe("an installation that lacks fonts", { timeout: PATIENT }, () => {
  test("sets a document in those it has, and the document says so", async () => {
    const assets = installation({ packages: ["literata", "noto-sans-hebrew"], system: [] });
    expect(assets.missing).toEqual([
      "Source Sans 3",
      "Noto Sans Arabic",
      "Noto Sans Symbols 2",
      "Noto Emoji",
    ]);
    const { text, tagged } = await print(assets);
    expect(tagged).toBe(true);
    const read = compact(text);
    expect(read).toContain(compact("Typsnitt saknas i installationen: Source Sans 3,"));
    expect(read).toContain(compact("Hem åt alla"));
    expect(read).not.toContain("😀");
  });

  test("with none at all sets it in those of the system", async () => {
    const system = ["source-sans-3/400Regular/SourceSans3_400Regular.ttf"];
    const assets = installation({ packages: [], system });
    expect(assets.missing).toHaveLength(6);
    const { text } = await print(assets);
    expect(compact(text)).toContain(compact("Typsnitt saknas i installationen: Literata,"));
    expect(compact(text)).toContain(compact("Hem åt alla"));
  });

  test("and the system has none either, refuses rather than make an empty page", async () => {
    const assets = installation({ packages: [], system: [] });
    const failed: unknown = await print(assets).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: "report.fontsMissing" });
    expect(isRetryableReportError(failed)).toBe(false);
  });
});
