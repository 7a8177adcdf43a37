import { describe, expect, it } from "vitest";
import { countiesOf, findCounty } from "./county.ts";
import { allMunicipalities, findMunicipality, municipalitiesOf } from "./municipality.ts";
import { searchMunicipalities } from "./search-municipalities.ts";
import { tileLabel, tileNeighbours, tileOf } from "./tile.ts";
import { layTiles } from "./tile-layout.ts";

const countries = ["SE", "NO"] as const;
const names = (found: readonly { displayName: string }[]) => found.map((one) => one.displayName);

describe("the register", () => {
  it("has every municipality and county of both countries, and no other", () => {
    expect(countries.map((country) => municipalitiesOf({ country }).length)).toEqual([290, 357]);
    expect(countries.map((country) => countiesOf(country).length)).toEqual([21, 15]);
    expect(allMunicipalities()).toHaveLength(647);
    expect(municipalitiesOf({ country: "XX" })).toEqual([]);
    expect(findMunicipality({ country: "SE", code: "9999" })).toBeUndefined();
  });

  it.each(countries)("of %s has no code, display name or tile twice", (country) => {
    const all = municipalitiesOf({ country });
    const distinct = (of: (one: (typeof all)[number]) => string) => new Set(all.map(of)).size;
    expect(distinct(({ code }) => code)).toBe(all.length);
    expect(distinct(({ displayName }) => displayName)).toBe(all.length);
    expect(distinct(({ tile }) => `${tile.row}-${tile.column}`)).toBe(all.length);
  });

  it("keeps leading zeros, and leads each code with its county's", () => {
    expect(findMunicipality({ country: "SE", code: "0114" })?.name).toBe("Upplands Väsby");
    expect(findMunicipality({ country: "NO", code: "0301" })).toMatchObject({
      name: "Oslo",
      countyCode: "03",
    });
    for (const { country, code, countyCode } of allMunicipalities()) {
      expect(code).toMatch(/^\d{4}$/);
      expect(code.startsWith(countyCode)).toBe(true);
      expect(findCounty({ country, code: countyCode })).toBeDefined();
    }
  });

  it("has municipalities in every county", () => {
    const empty = countries
      .flatMap((country) => countiesOf(country))
      .filter(({ country, code }) => municipalitiesOf({ country, countyCode: code }).length === 0);
    expect(empty).toEqual([]);
    expect(municipalitiesOf({ country: "SE", countyCode: "24" })).toHaveLength(15);
    expect(findCounty({ country: "SE", code: "24" })?.regionalBody).toBe("Region Västerbotten");
  });

  it("tells the two names that occur twice apart by their counties", () => {
    const doubled = allMunicipalities().filter(({ name, displayName }) => name !== displayName);
    expect(names(doubled).sort()).toEqual([
      "Herøy (Møre og Romsdal)",
      "Herøy (Nordland)",
      "Våler (Innlandet)",
      "Våler (Østfold)",
    ]);
  });
});

describe("a search", () => {
  it.each([
    ["norsjo", "Norsjö"],
    ["TROMSØ", "Tromsø"],
    ["tromso", "Tromsø"],
    ["Kárášjohka", "Karasjok"],
    ["guovdageaidnu", "Kautokeino"],
    ["yykea", "Lyngen"],
    ["porsangu", "Porsanger"],
    ["Väsby", "Upplands Väsby"],
    ["2417", "Norsjö"],
  ])("for %s finds %s first", (text, name) => {
    expect(searchMunicipalities({ text })[0]?.displayName).toBe(name);
  });

  it("puts the name itself before names that begin with it or hold it", () => {
    expect(names(searchMunicipalities({ text: "mora" }))[0]).toBe("Mora");
    expect(names(searchMunicipalities({ text: "berg", country: "SE" }))[0]).toBe("Berg");
  });

  it("finds both of a doubled name, and nothing for nothing", () => {
    expect(names(searchMunicipalities({ text: "herøy" }))).toEqual([
      "Herøy (Møre og Romsdal)",
      "Herøy (Nordland)",
    ]);
    expect(searchMunicipalities({ text: "  " })).toEqual([]);
    expect(searchMunicipalities({ text: "atlantis" })).toEqual([]);
    expect(searchMunicipalities({ text: "a", limit: 3 })).toHaveLength(3);
    expect(
      searchMunicipalities({ text: "berg", country: "NO" }).every((m) => m.country === "NO"),
    ).toBe(true);
  });
});

describe("tiles", () => {
  it("stand beside their neighbours, never among the given", () => {
    const codes = ["2417", "2418"];
    const near = tileNeighbours({ country: "SE", codes });
    expect(near.length).toBeGreaterThan(3);
    expect(near.map(({ code }) => code)).not.toContain("2417");
    for (const { tile } of near) {
      const touches = codes.some((code) => {
        const own = tileOf({ country: "SE", code });
        return own && Math.abs(own.row - tile.row) <= 1 && Math.abs(own.column - tile.column) <= 1;
      });
      expect(touches).toBe(true);
    }
    expect(tileNeighbours({ country: "SE", codes: ["0000"] })).toEqual([]);
  });

  it("are labelled in few letters", () => {
    expect(
      ["Norsjö", "Upplands Väsby", "Dals-Ed", "Herøy (Nordland)", "Nore og Uvdal"].map(tileLabel),
    ).toEqual(["Nor", "UVä", "DEd", "Her", "NUv"]);
  });
});

describe("a laid map", () => {
  const all = allMunicipalities();

  it("of both countries has a tile for each, in reading order, and no surroundings", () => {
    const maps = layTiles({ municipalities: all });
    expect(maps.map(({ tiles }) => tiles.length)).toEqual([290, 357]);
    for (const { tiles, rows, columns, surroundings } of maps) {
      expect(surroundings).toEqual([]);
      const places = tiles.map(({ row, column }) => row * 100 + column);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(Math.min(...tiles.map(({ row }) => row))).toBe(0);
      expect(Math.max(...tiles.map(({ row }) => row))).toBe(rows - 1);
      expect(Math.max(...tiles.map(({ column }) => column))).toBe(columns - 1);
    }
  });

  it("of a few municipalities is no larger than they and their neighbours", () => {
    const [sweden, ...others] = layTiles({
      municipalities: [
        { country: "SE", code: "2417" },
        { country: "XX", code: "1" },
        { country: "NO", code: null },
      ],
    });
    expect(others).toEqual([]);
    expect(sweden).toMatchObject({ country: "SE", tiles: [{ name: "Norsjö", label: "Nor" }] });
    expect(sweden?.rows).toBeLessThanOrEqual(3);
    expect(sweden?.columns).toBeLessThanOrEqual(3);
    // Far apart, they stand near each other, one still to the north-east of the other.
    const [apart] = layTiles({
      municipalities: ["2584", "1280"].map((code) => ({ country: "SE", code })),
    });
    expect(apart?.tiles.map(({ name }) => name)).toEqual(["Kiruna", "Malmö"]);
    expect(apart?.rows).toBeLessThanOrEqual(7);
    expect(apart?.columns).toBeLessThanOrEqual(7);
    const [north, south] = apart?.tiles ?? [];
    expect(north && south && north.row < south.row && north.column > south.column).toBe(true);
    const alone = layTiles({
      municipalities: [{ country: "SE", code: "2417" }],
      withSurroundings: false,
    });
    expect(alone).toMatchObject([{ rows: 1, columns: 1, surroundings: [] }]);
  });
});
