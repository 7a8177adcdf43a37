import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { FULL_PLAN } from "../../test/fixture-parts.ts";
import { inputWith } from "../../test/fixture-plans.ts";
import { compact, readPdf } from "../../test/read-pdf.ts";
import { buildPlanReport } from "../build-plan-report.ts";
import { allBlocks } from "../plain-text.ts";
import { writeDocx } from "./write-docx.ts";

const OFFICE = process.env.TEST_OFFICE ?? "/usr/bin/soffice";
const PATIENT = 180_000;

describe.skipIf(!existsSync(OFFICE))("the Word file in an office program", () => {
  test(
    "opens with its titles and tables, and prints no field's instruction",
    async () => {
      const document = buildPlanReport(inputWith({ plan: FULL_PLAN }));
      const folder = await mkdtemp(path.join(os.tmpdir(), "boplan-office-"));
      try {
        const file = path.join(folder, "plan.docx");
        await writeFile(file, await writeDocx({ document }));
        const profile = pathToFileURL(path.join(folder, "profile")).href;
        execFileSync(
          OFFICE,
          [
            `-env:UserInstallation=${profile}`,
            "--headless",
            ...["--convert-to", "pdf", "--outdir", folder, file],
          ],
          { stdio: "ignore", timeout: PATIENT - 20_000 },
        );
        const { text, pages } = await readPdf(await readFile(path.join(folder, "plan.pdf")));
        expect(pages).toBeGreaterThan(5);
        const read = compact(text);
        expect(read).not.toContain("TOC\\h");
        for (const { number, title } of document.sections) {
          expect(read).toContain(compact(`${number}${title}`));
        }
        for (const block of allBlocks(document)) {
          if (block.type === "table") expect(read).toContain(`Tabell${block.number}.`);
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    PATIENT,
  );
});
