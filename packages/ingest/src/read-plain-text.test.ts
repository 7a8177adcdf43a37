import { isCodedError } from "@boplan/domain/error";
import { describe, expect, it } from "vitest";
import { MAX_IMPORT_BYTES, readPlainText } from "./read-plain-text.ts";

const read = (bytes: Uint8Array) => readPlainText({ bytes, fileName: "plan.txt" });
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));

function refusal(bytes: Uint8Array) {
  try {
    read(bytes);
  } catch (error) {
    return isCodedError(error) ? [error.code, error.params.fileName] : error;
  }
  return null;
}

describe("readPlainText", () => {
  it.each([
    ["UTF-8", utf8("Mål\r\nåtgärd\nčáhci"), "utf-8"],
    ["UTF-8 with a mark", utf8("\ufeffMål\r\nåtgärd\nčáhci"), "utf-8"],
    ["UTF-16, low byte first", utf16("Mål\r\nåtgärd\nčáhci"), "utf-16le"],
    ["UTF-16, high byte first", utf16("Mål\r\nåtgärd\nčáhci").map(swapped), "utf-16be"],
  ])("reads %s", (_name, bytes, encoding) => {
    expect(read(bytes)).toEqual({ lines: ["Mål", "åtgärd", "čáhci"], encoding });
  });

  it.each([
    ["an empty file", new Uint8Array(), "import.empty"],
    ["white space alone", utf8(" \n\t\r\n \ufeff"), "import.empty"],
    ["a mark alone", Uint8Array.of(0xff, 0xfe), "import.empty"],
    ["a PDF", utf8("%PDF-1.7 and so on"), "import.binary"],
    ["a zip archive", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "import.binary"],
    ["zero bytes", Uint8Array.of(0x41, 0, 0x42), "import.binary"],
    ["control characters", new Uint8Array(400).fill(7), "import.binary"],
    ["Latin 1", Uint8Array.of(0x4d, 0xe5, 0x6c, 0x0a), "import.encoding"],
    ["UTF-16 cut in half", utf16("Mål").subarray(0, 7), "import.encoding"],
    ["too many lines", utf8("a\n".repeat(100_001)), "import.tooManyLines"],
    ["a byte too many", new Uint8Array(MAX_IMPORT_BYTES + 1).fill(0x41), "import.tooLarge"],
  ])("refuses %s", (_name, bytes, code) => {
    expect(refusal(bytes)).toEqual([code, "plan.txt"]);
  });
});

function swapped(_byte: number, index: number, bytes: Uint8Array): number {
  return bytes[index % 2 === 0 ? index + 1 : index - 1] ?? 0;
}
