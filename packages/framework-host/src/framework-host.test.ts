import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isCodedError } from "@boplan/domain/error";
import { elementWith, planWith } from "@boplan/framework-sdk/testing";
import { describe, expect, it } from "vitest";
import { readPlugins, renderRegistry } from "../scripts/render-registry.ts";
import { checkPlan, citationText, createRegistry, loadFrameworks, regimeOn } from "./index.ts";

const here = dirname(fileURLToPath(import.meta.url));
const frameworks = loadFrameworks();
const reference = frameworks.get("xx-reference");

function codeOf(run: () => unknown): string | null {
  try {
    run();
  } catch (error) {
    return isCodedError(error) ? error.code : String(error);
  }
  return null;
}

describe("registry", () => {
  it("is what the plugin folders say", () => {
    const written = readFileSync(join(here, "registry.generated.ts"), "utf8");
    expect(written).toBe(renderRegistry(readPlugins(join(here, "..", "..", ".."))));
  });

  it("knows its frameworks and refuses others by code", () => {
    expect(frameworks.has("xx-reference")).toBe(true);
    expect(frameworks.list().map((framework) => framework.id)).toContain("se-bostadsforsorjning");
    expect(Object.keys(frameworks.locales())).toContain("no-boligsosial");
    expect(codeOf(() => frameworks.get("toString"))).toBe("framework.unknown");
  });

  it("stops at a framework that is broken, or stands under another's id", () => {
    const broken = { ...reference, regimes: [] };
    expect(codeOf(() => createRegistry({ "xx-reference": broken }))).toBe("framework.invalid");
    expect(codeOf(() => createRegistry({ "xx-other": reference }))).toBe("framework.invalid");
  });
});

describe("regimeOn", () => {
  it.each([
    ["1990-05-01", "act-2000"],
    ["2019-12-31", "act-2000"],
    ["2020-01-01", "act-2020"],
    ["2090-01-01", "act-2020"],
  ])("chooses by date: %s", (date, regime) => {
    expect(regimeOn({ framework: reference, date }).id).toBe(regime);
  });
});

describe("checkPlan", () => {
  const plan = planWith({
    document: { type: "homes-plan" },
    elements: ["b", "a"].map((id) => elementWith({ id, kind: "measure", title: id })),
  });

  it("puts what the law requires first, then the order of the plan", () => {
    const { regime, findings } = checkPlan({ framework: reference, plan, on: "2026-01-01" });
    expect(regime).toBe("act-2020");
    expect(findings.map((finding) => [finding.severity, finding.path])).toEqual([
      ["mustWithSanction", "document/validTo"],
      ["must", "elements"],
      ["must", "parts/needs"],
      ["must", "parts/statements"],
      ["should", "elements/b/leadUnitId"],
      ["should", "elements/a/leadUnitId"],
    ]);
    expect(findings[4]?.params).toEqual({ title: "b" });
  });

  it("leaves out rules of another regime", () => {
    const { findings } = checkPlan({ framework: reference, plan, on: "2010-01-01" });
    expect(findings.map((finding) => finding.rule)).not.toContain("says-until-when");
  });
});

describe("citationText", () => {
  it("writes act and section", () => {
    const citation = { act: "Homes Act", section: null, url: "https://x.example", verified: true };
    expect(citationText(citation)).toBe("Homes Act");
    expect(citationText({ ...citation, section: "section 2" })).toBe("Homes Act section 2");
  });
});
