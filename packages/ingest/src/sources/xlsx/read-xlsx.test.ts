import { describe, expect, it } from "vitest";
import { buildXlsx } from "../../../test/build-xlsx.ts";
import { readSource } from "../read-source.ts";

const read = (bytes: Uint8Array, fileName = "plan.xlsx") => readSource({ bytes, fileName });

describe("readXlsx", () => {
  it("reads rows with dates, percentages and the place of each", async () => {
    const { lines, places } = await read(
      buildXlsx({
        sheets: [
          {
            name: "Åtgärder",
            rows: [
              ["Handlingsplan 2031"],
              ["Åtgärd", "Start", "Andel", "Klart", "Kostnad"],
              [
                "Bygga | riva",
                { number: 47_849, format: 1 },
                { number: 0.125, format: 2 },
                { number: 48_000, format: 3 },
                0.1 + 0.2,
              ],
              null,
              ["", "Enhet", "Bygg"],
            ],
          },
          { name: "Tom", rows: [] },
          { name: "Mått & mål", rows: [["Mått", "Värde"]] },
        ],
      }),
    );
    expect(lines.map((line, at) => [line, places[at]]).filter(([line]) => line !== "")).toEqual([
      ["## Åtgärder", { sheet: "Åtgärder", row: 1 }],
      ["Handlingsplan 2031", { sheet: "Åtgärder", row: 1 }],
      ["| Åtgärd | Start | Andel | Klart | Kostnad |", { sheet: "Åtgärder", row: 2 }],
      ["| Bygga / riva | 2031-01-01 | 12.5 % | 2031-06 | 0.3 |", { sheet: "Åtgärder", row: 3 }],
      ["|  | Enhet | Bygg |", { sheet: "Åtgärder", row: 5 }],
      ["## Mått & mål", { sheet: "Mått & mål", row: 1 }],
      ["| Mått | Värde |", { sheet: "Mått & mål", row: 1 }],
    ]);
  });
});

describe("readCsv", () => {
  const csv = (text: string, fileName = "plan.csv") =>
    read(new TextEncoder().encode(text), fileName);

  it.each([
    ["semicolons", 'Åtgärd;Enhet\r\n"Bygga;\r\nriva";Bygg\r\n'],
    ["commas", 'Åtgärd,Enhet\n"Bygga;\nriva",Bygg\n'],
    ["a mark", '\ufeffÅtgärd;Enhet\n"Bygga;\nriva";Bygg\n'],
  ])("reads %s", async (_name, text) => {
    expect((await csv(text)).lines).toEqual(["| Åtgärd | Enhet |", "| Bygga; riva | Bygg |"]);
  });

  it("knows a table by its content, and prose in spite of its commas", async () => {
    expect((await csv("a;b;c\n1;2;3\n4;5;6\n", "uttag.txt")).format).toBe("csv");
    const prose = "Här bor folk, katter, hundar\noch andra.\nAlla, utom de som flyttat, trivs\n";
    expect((await csv(prose, "plan.txt")).format).toBe("text");
  });
});
