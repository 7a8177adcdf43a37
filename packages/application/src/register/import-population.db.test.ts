import { existsSync, readFileSync } from "node:fs";
import { createTestApp, type TestApp } from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importPopulation, readPopulationFile } from "./import-population.ts";
import { latestPopulation } from "./latest-population.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const figure = (given: object = {}) => ({
  country: "SE",
  code: "2417",
  population: 3900,
  populationDate: "2024-12-31",
  ...given,
});
const read = (value: unknown) => readPopulationFile(JSON.stringify(value));
const latest = () => app.systemStore.read((reader) => latestPopulation(reader));

describe("a file of figures", () => {
  it.each([
    ["no JSON", "{", "register.badFile"],
    ["an empty list", "[]", "register.badFile"],
    ["a number for a code", JSON.stringify([figure({ code: 2417 })]), "register.badFile"],
    ["half a person", JSON.stringify([figure({ population: 1.5 })]), "register.badFile"],
    ["no day", JSON.stringify([figure({ populationDate: "2024-02-30" })]), "register.badFile"],
    [
      "a dissolved one",
      JSON.stringify([figure({ code: "1507", country: "NO" })]),
      "register.unknownMunicipality",
    ],
    ["a lost zero", JSON.stringify([figure({ code: "114" })]), "register.unknownMunicipality"],
    ["one twice", JSON.stringify([figure(), figure({ population: 1 })]), "register.doubleFigure"],
  ])("with %s is refused", (_what, text, code) => {
    expect(() => readPopulationFile(text)).toThrow(expect.objectContaining({ code }));
  });

  it("says where the fault is, and which codes are unknown", () => {
    expect(() => read({ municipalities: [figure(), figure({ code: 1 })] })).toThrow(
      expect.objectContaining({ params: { place: "municipalities.1.code" } }),
    );
    expect(() => read([figure({ code: "9999" }), figure()])).toThrow(
      expect.objectContaining({ params: { codes: "SE 9999" } }),
    );
  });
});

describe("an import", () => {
  it("adds, corrects, leaves alone, and keeps older years beside", async () => {
    const older = figure({ populationDate: "2023-12-31", population: 3950 });
    const first = await importPopulation({ app, figures: read([figure(), older]) });
    expect(first).toMatchObject({ added: 2, changed: 0, unchanged: 0 });
    expect(first.missing[0]?.names).toHaveLength(289);
    const again = await importPopulation({
      app,
      figures: read([figure({ population: 3901 }), older]),
    });
    expect(again).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    expect(again.totals).toEqual([
      { country: "SE", countedOn: "2024-12-31", municipalities: 1, population: 3901 },
      { country: "SE", countedOn: "2023-12-31", municipalities: 1, population: 3950 },
    ]);
    expect((await latest()).get("SE-2417")).toEqual({
      population: 3901,
      countedOn: "2024-12-31",
      source: null,
    });
  });

  it("takes the whole register's figures, and their sums are the published ones", async (context) => {
    const file = new URL("../../../../../shared/data/municipalities.json", import.meta.url);
    // The statistics offices' own figures are no part of the product.
    if (!existsSync(file)) return context.skip("no file of figures beside the checkout");
    const { totals, missing } = await importPopulation({
      app,
      figures: readPopulationFile(readFileSync(file, "utf8")),
    });
    expect(missing).toEqual([]);
    expect(totals).toEqual([
      { country: "SE", countedOn: "2024-12-31", municipalities: 290, population: 10_587_710 },
      { country: "NO", countedOn: "2024-01-01", municipalities: 357, population: 5_550_203 },
    ]);
    expect((await latest()).size).toBe(647);
  });
});
