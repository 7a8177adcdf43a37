import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { framework } from "../src/index.ts";
import { mandateEnd } from "../src/mandate-period.ts";

/** What other publishers list lies beside the checkout where it is; it is not ours to carry. */
const folder = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));

describe("indicators and periods against the sources", () => {
  beforeEach((context) => {
    if (!existsSync(folder)) context.skip("no source lists beside the checkout");
  });

  it("name only key figures that Kolada has, by the name it gives them", () => {
    const listed = new Map(
      list("kolada-housing-kpis.json", "kpis").map(({ id, title }) => [id, title]),
    );
    const named = framework.indicators.flatMap(({ id, sources }) =>
      sources.flatMap(({ provider, measure }) =>
        provider === "kolada" && measure !== null ? [{ id, measure }] : [],
      ),
    );
    expect(named.length).toBeGreaterThan(40);
    for (const { id, measure } of named) {
      expect(listed.get(measure), `${id} ${measure}`).toBe(
        framework.locales.sv.indicators[id]?.title,
      );
      // An official name is the same in every language.
      for (const language of framework.languages) {
        expect(framework.locales[language].indicators[id]?.title).toBe(listed.get(measure));
      }
    }
  });

  it("name only tables of SCB that the catalogue has seen", () => {
    const seen = verifiedTables();
    const tables = framework.indicators.flatMap(({ sources }) =>
      sources.flatMap(({ provider, table }) =>
        provider === "scb" && table !== null ? [table] : [],
      ),
    );
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((table) => !seen.has(table))).toEqual([]);
  });

  it("reckon the terms of the council as they were and will be", () => {
    const terms = list("mandate-periods.json", "periods").filter(({ country }) => country === "SE");
    expect(terms.length).toBeGreaterThan(3);
    for (const { councilFrom, councilTo } of terms) {
      expect(mandateEnd(councilFrom ?? "")).toBe(councilTo);
    }
    const mandate = framework.periods.find(({ kind }) => kind === "mandate");
    expect(terms.map(({ councilFrom }) => councilFrom)).toContain(mandate?.anchor);
  });
});

it("says of every source without an id that it is unchecked", () => {
  for (const { id, sources } of framework.indicators) {
    for (const { provider, table, measure, verified } of sources) {
      if (provider !== "local") expect(verified, id).toBe(table !== null || measure !== null);
    }
  }
});

interface Entry {
  readonly [field: string]: string | undefined;
}

/** The entries of a list in a source file, with their plain fields. */
function list(file: string, key: string): Entry[] {
  const parsed: Record<string, Entry[]> = JSON.parse(readFileSync(`${folder}${file}`, "utf8"));
  return parsed[key] ?? [];
}

/** Tables of SCB that the catalogue marks as verified: by their id, else by their former path. */
function verifiedTables(): Set<string | undefined> {
  const catalogue: { indicators: { SE?: Entry[] }[] } = JSON.parse(
    readFileSync(`${folder}indicator-catalogue.json`, "utf8"),
  );
  return new Set(
    catalogue.indicators
      .flatMap(({ SE = [] }) => SE)
      .filter(({ provider, status }) => provider === "scb" && status === "verified")
      .map(({ tableV2, pathV1 }) => tableV2 ?? pathV1),
  );
}
