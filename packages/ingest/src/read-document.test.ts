import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isCodedError } from "@boplan/domain/error";
import { afterAll, describe, expect, it, vi } from "vitest";
import { buildDocx, paragraph, wordPart, zipParts } from "../test/build-docx.ts";
import { buildPdf } from "../test/build-pdf.ts";
import { unaccountedLines } from "../test/unaccounted-lines.ts";
import { type ReadDocumentOptions, readDocument } from "./read-document.ts";

// Each case starts a process of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 40_000 });

const folder = mkdtempSync(join(tmpdir(), "boplan-read-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PLAN = [
  paragraph({ text: "Plan 2031-2034", style: "Rubrik" }),
  paragraph({ text: "Measures", style: "Rubrik1" }),
  paragraph({ text: "Build forty homes", list: { id: 1, depth: 0 } }),
].join("");
const utf8 = (text: string) => new TextEncoder().encode(text);

const read = (bytes: Uint8Array, rest: Partial<ReadDocumentOptions> = {}) =>
  readDocument({ bytes, fileName: "plan.docx", frameworks: ["xx-reference"], ...rest });

/** The code a document is refused with; the error itself where it has none. */
async function refusal(bytes: Uint8Array, rest: Partial<ReadDocumentOptions> = {}) {
  try {
    await read(bytes, rest);
  } catch (error) {
    return isCodedError(error) ? error.code : error;
  }
  return null;
}

/** A zip whose only part says that it is much shorter than it is. */
function lyingArchive(): Uint8Array {
  const bytes = zipParts({ "word/document.xml": new Uint8Array(20_000_000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + 24, 100_000, true);
  return bytes;
}

describe("readDocument", () => {
  it("reads a document in another process, and tells how far it has come", async () => {
    const shares: number[] = [];
    const pages = Array.from({ length: 3 }, () => [{ x: 70, y: 90, text: "Measures for homes" }]);
    const pdf = await read(buildPdf({ pages }), { onProgress: (share) => shares.push(share) });
    expect(pdf.source.format).toBe("pdf");
    expect(shares.at(-1)).toBe(1);
    const { source, proposal, frameworkId } = await read(buildDocx({ body: PLAN }));
    expect([source.format, frameworkId]).toEqual(["docx", "xx-reference"]);
    expect(proposal.elements.map(({ kind, title }) => [kind, title])).toEqual([
      ["measure", "Build forty homes"],
    ]);
  });

  it("takes the framework that reads most", async () => {
    const bytes = utf8("Mål\n\n- Bygga tjugo hem\n\nÅtgärder\n\n- Köpa mark vid sjön\n");
    const frameworks = ["xx-reference", "se-bostadsforsorjning"];
    const { frameworkId } = await read(bytes, { fileName: "plan.txt", frameworks });
    expect(frameworkId).toBe("se-bostadsforsorjning");
    expect(await refusal(bytes, { frameworks: ["xx-nowhere"] })).toBe("framework.unknown");
  });

  it("reads by content, whatever the name says", async () => {
    const formats = await Promise.all([
      read(buildDocx({ body: PLAN }), { fileName: "plan.pdf" }),
      read(buildPdf({ pages: [[{ x: 70, y: 90, text: "Measures" }]] }), { fileName: "plan.txt" }),
      read(utf8("Measures\n- Build\n"), { fileName: "plan.docx" }),
    ]);
    expect(formats.map(({ source }) => source.format)).toEqual(["docx", "pdf", "text"]);
  });
});

describe("bad input", () => {
  const encrypted = buildPdf({
    pages: [[{ x: 70, y: 90, text: "Measures" }]],
    trailer: `/ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> /P -4 >>`,
  });
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const whole = buildDocx({ body: PLAN });
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document>&b;</w:document>`;
  const deep = wordPart("document", `${"<w:p>".repeat(5_000)}${"</w:p>".repeat(5_000)}`);
  const ring = new TextDecoder("latin1")
    .decode(buildPdf({ pages: [[]] }))
    .replace("/Kids [4 0 R]", "/Kids [2 0 R]");

  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "import.empty"],
    ["a document without words", buildDocx({ body: "<w:p/>" }), "import.empty"],
    ["noise", Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256), "import.binary"],
    ["a zip bomb", zipParts({ "word/document.xml": new Uint8Array(70_000_000) }), "import.zipBomb"],
    ["a zip bomb that lies about its size", lyingArchive(), "import.corrupt"],
    ["an entity bomb", zipParts({ "word/document.xml": bomb }), "import.corrupt"],
    ["elements without end", zipParts({ "word/document.xml": deep }), "import.corrupt"],
    ["an archive cut short", whole.slice(0, whole.length / 2), "import.corrupt"],
    ["an archive of something else", zipParts({ "a.txt": "Measures" }), "import.unknownFormat"],
    [
      "a Word file with a password",
      Uint8Array.of(...ole, ...Buffer.from("EncryptedPackage", "utf16le")),
      "import.encrypted",
    ],
    ["an old Word file", Uint8Array.of(...ole, 0, 0, 0, 0), "import.oldFormat"],
    ["rich text", utf8("{\\rtf1 Measures}"), "import.oldFormat"],
    ["a PDF with a password", encrypted, "import.encrypted"],
    ["a scanned PDF", buildPdf({ pages: [[], [], []] }), "import.noTextLayer"],
    ["a PDF without an end", buildPdf({ pages: [[]] }).slice(0, 60), "import.corrupt"],
    [
      "a PDF of thousands of pages",
      buildPdf({ pages: Array(2_001).fill([]) }),
      "import.tooManyPages",
    ],
    ["too many bytes", new Uint8Array(51 * 1024 * 1024), "import.tooLarge"],
  ])("%s is refused", async (_name, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it("a PDF whose pages are a ring ends with a code", async () => {
    expect(await refusal(Uint8Array.from(Buffer.from(ring, "latin1")))).toMatch(/^import\./);
  });

  it("ten megabytes of one line, and of nothing but marks, are read whole", async () => {
    for (const unit of ["ab cd ", "**", "| ", "<a ", "A. "]) {
      const line = unit.repeat((10 * 1024 * 1024 - 20) / unit.length);
      const { proposal } = await read(utf8(line), { fileName: "plan.txt" });
      expect(proposal.score.linesTotal).toBe(1);
      expect(proposal.leftovers).toHaveLength(1);
    }
  }, 90_000);

  it("macros are not run, and nothing is fetched that a document points to", async () => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const target = `http://127.0.0.1:${port}/template.dotm`;
    const bytes = buildDocx({
      body: PLAN,
      parts: {
        "word/vbaProject.bin": utf8("Sub AutoOpen"),
        "word/_rels/document.xml.rels": `<Relationships><Relationship Id="r1" Type="attachedTemplate" Target="${target}" TargetMode="External"/></Relationships>`,
      },
    });
    const { source, proposal } = await read(bytes);
    await new Promise((resolve) => server.close(resolve));
    expect(source.notices).toEqual(["import.hadMacros", "import.hadExternalLinks"]);
    expect(proposal.elements).toHaveLength(1);
    expect(requests).toBe(0);
  });

  it("names that lead out of the archive lead nowhere", async () => {
    const parts = {
      "../../../../tmp/boplan-escaped.txt": "escaped",
      "/etc/boplan-escaped": "escaped",
      "word/media/bomb.png": new Uint8Array(30_000_000),
    };
    const { source, proposal } = await read(buildDocx({ body: PLAN, parts }));
    expect(source.lines.join(" ")).not.toContain("escaped");
    expect(unaccountedLines({ lines: source.lines, proposal })).toEqual([]);
  });
});

describe("bounds", () => {
  const program = (name: string, code: string) => {
    const entry = join(folder, name);
    writeFileSync(entry, code);
    return entry;
  };
  const READY = `process.send({ kind: "ready" });`;
  const bytes = utf8("Measures\n");

  it("a reader that never ends is ended", async () => {
    const entry = program("endless.mjs", `process.on("message", () => { for (;;); });${READY}`);
    const limits = { timeoutMs: 300 };
    expect(await refusal(bytes, { entry, limits })).toBe("import.timeLimit");
  });

  it("a reader that takes too much memory is ended", async () => {
    const limits = { memoryBytes: 40 * 1024 * 1024 };
    expect(await refusal(buildDocx({ body: PLAN }), { limits })).toBe("import.memoryLimit");
  });

  it("a reader that breaks says so, and why", async () => {
    const entry = program("broken.mjs", `console.error("no such thing"); process.exit(3);`);
    const failed = await read(bytes, { entry }).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: "import.crashed" });
    expect((failed as Error).cause).toContain("no such thing");
  });

  it("what is no answer is no answer", async () => {
    const entry = program(
      "odd.mjs",
      `${READY}process.on("message", () => { process.send({ kind: "read", document: 7 }); process.exit(0); });`,
    );
    expect(await refusal(bytes, { entry })).toBe("import.crashed");
  });

  it("whoever asked can give up", async () => {
    const entry = program("patient.mjs", `process.on("message", () => {});${READY}`);
    const giveUp = new AbortController();
    setTimeout(() => giveUp.abort(), 200);
    expect(await refusal(bytes, { entry, signal: giveUp.signal })).toBe("import.cancelled");
    expect(await refusal(bytes, { signal: giveUp.signal })).toBe("import.cancelled");
  });
});
