import { describe, expect, it } from "vitest";
import { buildPdf, type PlacedText, wrap } from "../../../test/build-pdf.ts";
import { readSource } from "../read-source.ts";

const read = (pages: readonly (readonly PlacedText[])[]) =>
  readSource({ bytes: buildPdf({ pages }), fileName: "plan.pdf" });
const filled = (lines: readonly string[]) => lines.filter((line) => line !== "");

/** Lines of text below each other. */
const column = (options: { x: number; y: number; lines: readonly string[]; gap?: number }) =>
  options.lines.map(
    (text, index): PlacedText => ({
      x: options.x,
      y: options.y + index * (options.gap ?? 14),
      text,
    }),
  );

const PROSE =
  "Kommunen planerar tillsammans med sina grannar sedan länge och delar kunskap om behoven. Varje år följs läget upp och redovisas för nämnden som beslutar om nya steg framåt i arbetet.";

describe("readPdf", () => {
  it("tells headings by their size, lists by marks and place, and paragraphs by gaps", async () => {
    const { lines, places } = await read([
      [
        { x: 70, y: 90, text: "Handlingsplan för", size: 24 },
        { x: 70, y: 118, text: "bostäder", size: 24 },
        { x: 70, y: 160, text: "1", size: 15 },
        { x: 100, y: 160, text: "Mål", size: 15 },
        ...column({ x: 70, y: 185, lines: wrap({ text: PROSE, letters: 70 }) }),
        { x: 70, y: 270, text: "• Fler hem" },
        { x: 90, y: 284, text: "• vid sjön" },
        { x: 70, y: 298, text: "•" },
        { x: 84, y: 298, text: "Bättre hem" },
      ],
    ]);
    expect(lines).toEqual([
      "# Handlingsplan för bostäder",
      "",
      "## 1 Mål",
      "",
      ...wrap({ text: PROSE, letters: 70 }),
      "",
      "• Fler hem",
      "  • vid sjön",
      "• Bättre hem",
    ]);
    expect(places.every((place) => place && "page" in place && place.page === 1)).toBe(true);
  });

  it("reads one column after the other, with what spans both in its place", async () => {
    const left = wrap({ text: `Vänster. ${PROSE} ${PROSE}`, letters: 34 });
    const right = wrap({ text: `Höger. ${PROSE} ${PROSE}`, letters: 34 });
    const { lines } = await read([
      [
        { x: 70, y: 80, text: `${PROSE.slice(0, 88)}.` },
        ...column({ x: 70, y: 120, lines: left }),
        ...column({ x: 310, y: 120, lines: right }),
        { x: 70, y: 420, text: `${PROSE.slice(20, 108)}.` },
      ],
    ]);
    const text = filled(lines);
    expect(text[0]).toContain("Kommunen planerar");
    expect(text.slice(1, -1)).toEqual([...left, ...right]);
  });

  it("joins divided words, but keeps the hyphen of a word that goes on with another", async () => {
    const { lines } = await read([
      column({
        x: 70,
        y: 100,
        lines: [
          "Kommunens bostads-",
          "försörjning gäller alla och bygger på bostads-",
          "och markpolitik som är gemensam.",
        ],
      }),
    ]);
    expect(filled(lines)).toEqual([
      "Kommunens bostadsförsörjning",
      "gäller alla och bygger på bostads-",
      "och markpolitik som är gemensam.",
    ]);
  });

  it("puts tables together from their columns, wrapped cells included", async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, index): PlacedText => ({ x: 70 + 170 * index, y, text }));
    const { lines } = await read([
      [
        ...column({ x: 70, y: 60, lines: wrap({ text: PROSE, letters: 80 }) }),
        ...row(130, ["Åtgärd", "Ansvarig", "Tid"]),
        ...row(154, ["Bygga hem", "Miljö- och bygg-", "2031"]),
        { x: 240, y: 167, text: "nämnden" },
        ...row(191, ["Förvalta", "Bolaget", "2032"]),
        {
          x: 70,
          y: 230,
          text: "Texten går vidare efter tabellen och över alla dess kolumner i bredd.",
        },
      ],
    ]);
    expect(filled(lines).slice(-4)).toEqual([
      "| Åtgärd | Ansvarig | Tid |",
      "| Bygga hem | Miljö- och bygg- nämnden | 2031 |",
      "| Förvalta | Bolaget | 2032 |",
      "Texten går vidare efter tabellen och över alla dess kolumner i bredd.",
    ]);
  });

  it("sets apart what returns on every page, and joins a paragraph across it", async () => {
    const page = (no: number, lines: readonly string[]): PlacedText[] => [
      { x: 70, y: 40, text: "Skogby kommun" },
      ...column({ x: 70, y: 100, lines }),
      { x: 280, y: 810, text: `Sida ${no} av 4` },
    ];
    const { lines, topics } = await read([
      page(1, ["Planen gäller alla som"]),
      page(2, ["bor i kommunen i dag."]),
      page(3, ["Nämnden följer upp."]),
      page(4, ["Mål ........................ 12", "Sida vid sida"]),
    ]);
    const furniture = lines.filter((_line, at) => topics[at] === "pageFurniture");
    expect(furniture).toHaveLength(8);
    expect(lines.filter((_line, at) => topics[at] === "contents")).toHaveLength(1);
    const text = lines.filter((_line, at) => topics[at] === null);
    const start = text.indexOf("Planen gäller alla som");
    expect(text[start + 1]).toBe("bor i kommunen i dag.");
    expect(text).toContain("Sida vid sida");
  });

  it("says which pages could not be read, and refuses a scan", async () => {
    const some = await read([[{ x: 70, y: 90, text: "Handlingsplan för hem" }], []]);
    expect(some.notices).toEqual(["import.hadPagesWithoutText"]);
    await expect(read([[], []])).rejects.toMatchObject({ code: "import.noTextLayer" });
  });
});
