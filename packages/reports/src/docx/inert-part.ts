import { CodedError } from "@boplan/domain/error";
import sax from "sax";

/** Kinds of pictures that a letterhead has, by how their files begin. */
const PICTURES = [
  { kind: "png", begins: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "jpeg", begins: [0xff, 0xd8, 0xff] },
  { kind: "gif", begins: [0x47, 0x49, 0x46, 0x38] },
  { kind: "emf", begins: [0x01, 0x00, 0x00, 0x00] },
  { kind: "wmf", begins: [0xd7, 0xcd, 0xc6, 0x9a] },
] as const;

export type PictureKind = (typeof PICTURES)[number]["kind"] | "svg";

/** The kind of a picture; `null` for what is none, or is one that can do more than be seen. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const known = PICTURES.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (known) return known.kind;
  const text = new TextDecoder().decode(bytes);
  if (!/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<svg\b/.test(text)) return null;
  requireInert({ xml: text, of: "picture" });
  return "svg";
}

/** Parts of a drawing or a text that run, fetch or hold another file. */
const ACTIVE =
  /^(?:w:object|w:control|w:altChunk|w:subDoc|o:OLEObject|w:frameset|script|foreignObject)$/;

/** Fields that only say something of the document at hand. */
const HARMLESS_FIELD =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|STYLEREF|DATE|TIME|CREATEDATE|SAVEDATE|TITLE|SUBJECT|AUTHOR|FILENAME|DOCPROPERTY)\b/i;

/**
 * Holds a part of a foreign file to well-formed XML without entities and without anything that
 * runs or fetches. In a body nothing but styles and page are used, so its fields are its own matter.
 */
export function requireInert(options: {
  xml: string;
  of: "body" | "links" | "margin" | "picture";
}): void {
  const { xml, of } = options;
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new CodedError("report.templateActive");
  const reader = sax.parser(true, { xmlns: false });
  let field: string | null = null;
  let instruction = "";
  let active = false;
  let external = false;
  reader.onopentag = ({ name, attributes }) => {
    if (of === "margin" || of === "picture") active ||= ACTIVE.test(name);
    if (name === "w:instrText") field = "";
    if (name === "w:fldChar") {
      if (attributes["w:fldCharType"] === "begin") instruction = "";
      else if (attributes["w:fldCharType"] === "separate") judge(instruction);
    }
    if (name === "w:fldSimple") judge(String(attributes["w:instr"] ?? ""));
    if (of === "picture") {
      for (const [key, value] of Object.entries(attributes)) {
        active ||= /^on/i.test(key);
        external ||= /^(?:xlink:)?href$/.test(key) && !/^(?:#|data:image\/)/.test(String(value));
      }
    }
  };
  const judge = (said: string) => {
    if (of === "margin" && said.trim() !== "" && !HARMLESS_FIELD.test(said)) active = true;
  };
  reader.ontext = (text) => {
    if (field !== null) instruction += text;
  };
  reader.onclosetag = (name) => {
    if (name !== "w:instrText") return;
    field = null;
    judge(instruction);
  };
  reader.onerror = () => {
    throw new CodedError("report.badTemplate");
  };
  reader.write(xml).close();
  if (active) throw new CodedError("report.templateActive");
  if (external) throw new CodedError("report.templateExternal");
}
