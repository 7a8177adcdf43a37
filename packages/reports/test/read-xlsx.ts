import { strFromU8, unzipSync } from "fflate";
import { unescapeXml } from "./read-docx.ts";

export interface ReadCell {
  /** `s` shared text, `n` number; a day is a number with a date's format. */
  readonly type: string;
  readonly value: string;
}

export interface ReadSheet {
  readonly name: string;
  /** Rows that stay in view. */
  readonly frozen: number;
  readonly rows: readonly (readonly ReadCell[])[];
  /** Whether anything in the sheet would be reckoned out. */
  readonly formulas: number;
}

/** Reads a workbook back from its own parts. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const texts = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    unescapeXml((item ?? "").replace(/<[^>]*>/g, "")),
  );
  const names = [...part("xl/workbook.xml").matchAll(/<sheet [^>]*?name="([^"]*)"/g)];
  return names.map(([, name = ""], place) => {
    const xml = part(`xl/worksheets/sheet${place + 1}.xml`);
    return {
      name: unescapeXml(name),
      frozen: Number(/ySplit="(\d+)"/.exec(xml)?.[1] ?? 0),
      formulas: [...xml.matchAll(/<f>/g)].length,
      rows: [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) =>
        [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
          ([, attributes = "", inner = ""]): ReadCell => {
            const type = /t="(\w+)"/.exec(attributes)?.[1] ?? "n";
            const value = inner.replace(/<[^>]*>/g, "");
            return {
              type,
              value: type === "s" ? (texts[Number(value)] ?? "") : unescapeXml(value),
            };
          },
        ),
      ),
    };
  });
}
